// Reports in Chromium: axe-core finds no barrier by day or by night, nothing is fetched, nothing overflows a telephone, diagrams are drawn.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { accepts, ctg, everyReport, expect, finish, folder, refuses } from './check.mjs';
import { packaged, placeOf } from './schema.mjs';

const missingTool = 77;
const { chromium } = packaged('playwright-core');
const axe = fs.readFileSync(placeOf('axe-core/axe.min.js'), 'utf8');
const mermaid = path.join(path.dirname(placeOf('mermaid')), 'mermaid.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice', 'RGAAv4'];
const telephone = { width: 320, height: 640 };

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(fs.existsSync);
if (!executablePath) {
  console.log('chromium is missing');
  process.exit(missingTool);
}
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const browser = await chromium.launch({ executablePath, args: [...quiet, '--disable-component-update', '--disable-sync'] });

// What is wrong with a page: by day and by night, wide and narrow.
async function complaints(name, html) {
  const file = path.join(folder, name);
  fs.writeFileSync(file, html);
  const said = [];
  // A page forbids every script: those of the driver are let in for it alone.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(file).href) said.push(`fetches ${request.url()}`);
  });
  page.on('console', (message) => said.push(`console: ${message.text()}`));
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate((values) => axe.run(document, { runOnly: { type: 'tag', values } }), tags);
    for (const found of violations) said.push(`${colorScheme}: ${found.id}: ${found.help}: ${found.nodes[0].html}`);
  }
  await page.setViewportSize(telephone);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > telephone.width) said.push(`${width} pixels wide on a telephone of ${telephone.width}`);
  await context.close();
  return said;
}

const drawing = await (await browser.newContext()).newPage();
await drawing.setContent('<div id="drawn"></div>');
await drawing.addScriptTag({ path: mermaid });
let diagrams = 0;

// What is wrong with the diagrams of a Markdown text: drawn, not only parsed.
async function undrawn(markdown) {
  const said = [];
  for (const [, text] of markdown.matchAll(/^```mermaid\n([\s\S]*?)^```/gm)) {
    ++diagrams;
    const fault = await drawing.evaluate(
      async ([diagram, name]) => {
        mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
        try {
          const { svg } = await mermaid.render(name, diagram);
          document.getElementById('drawn').innerHTML = svg;
          const box = document.querySelector('#drawn svg').getBoundingClientRect();
          return box.width > 50 && box.height > 50 ? null : 'drawn with no size';
        } catch (error) {
          return String(error.message).split('\n')[0];
        }
      },
      [text, `diagram${diagrams}`],
    );
    if (fault) said.push(`${fault}: ${text.slice(0, 80)}`);
  }
  return said;
}

for (const [name, words] of everyReport()) {
  accepts(await complaints(`${name}.html`, ctg(...words, '--format', 'html')), name);
  accepts(await undrawn(ctg(...words, '--format', 'markdown')), `${name}.md`);
}
expect(diagrams >= 8, `only ${diagrams} diagrams were drawn`);

const page = (body, style = '') => `<!DOCTYPE html><html lang="fr"><head><title>t</title><style>${style}</style></head><body><main><h1>t</h1>${body}</main></body></html>`;
accepts(await complaints('good.html', page('<p>Bien.</p>')), 'good.html');
refuses(await complaints('unnamed.html', page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')), 'unnamed.html');
refuses(await complaints('pale.html', page('<p>Pâle.</p>', 'p{color:#ccc;background:#fff}')), 'pale.html');
refuses(await complaints('fetched.html', page('<img alt="" src="http://127.0.0.1:9/x.png">')), 'fetched.html');
refuses(await complaints('wide.html', page('<div style="width:600px">Large.</div>')), 'wide.html');
refuses(await undrawn('```mermaid\ngantt\n  section A\n  a : b : c, notadate, 3\n```\n'), 'a diagram that cannot be drawn');
await browser.close();
finish();

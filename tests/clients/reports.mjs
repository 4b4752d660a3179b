// Reports: their Markdown holds the rules of markdownlint, their HTML those of html-validate.
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { accepts, ctg, everyReport, finish, folder, refuses } from './check.mjs';
import { placeOf } from './schema.mjs';

// Both are commands, beside what their packages export.
const markdownlint = path.join(path.dirname(placeOf('markdownlint-cli2')), 'markdownlint-cli2-bin.mjs');
const htmlValidate = path.join(path.dirname(placeOf('html-validate')), '../../bin/html-validate.mjs');

// Lines are as long as tables are; headings repeat below different headings.
fs.writeFileSync(
  path.join(folder, '.markdownlint-cli2.jsonc'),
  JSON.stringify({ config: { default: true, MD013: false, MD024: { siblings_only: true } } }),
);
// A plan's title is as long as its authors made it.
fs.writeFileSync(
  path.join(folder, '.htmlvalidate.json'),
  JSON.stringify({ root: true, extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } }),
);

function complaints(program, name, text) {
  fs.writeFileSync(path.join(folder, name), text);
  const run = spawnSync(process.execPath, [program, name], { cwd: folder, encoding: 'utf8' });
  return run.status === 0 ? [] : [run.stdout + run.stderr];
}

for (const [name, words] of everyReport()) {
  accepts(complaints(markdownlint, `${name}.md`, ctg(...words, '--format', 'markdown')), `${name}.md`);
  accepts(complaints(htmlValidate, `${name}.html`, ctg(...words, '--format', 'html')), `${name}.html`);
}
refuses(complaints(markdownlint, 'bad.md', '# A\n# B\n'), 'bad.md');
refuses(complaints(htmlValidate, 'bad.html', '<!DOCTYPE html><html><body><p><div></p></body></html>'), 'bad.html');
finish();

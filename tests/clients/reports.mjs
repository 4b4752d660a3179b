// Reports, and changes as a comment: their Markdown holds the rules of markdownlint, their HTML those of html-validate.
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { accepts, ctg, everyReport, expect, finish, folder, refuses } from './check.mjs';
import { placeOf } from './schema.mjs';

// Both are commands, beside what their packages export.
const markdownlint = path.join(path.dirname(placeOf('markdownlint-cli2')), 'markdownlint-cli2-bin.mjs');
const htmlValidate = path.join(path.dirname(placeOf('html-validate')), '../../bin/html-validate.mjs');

// Lines are as long as tables are; headings repeat below different headings; what forges fold is HTML.
fs.writeFileSync(
  path.join(folder, '.markdownlint-cli2.jsonc'),
  JSON.stringify({ config: { default: true, MD013: false, MD024: { siblings_only: true }, MD033: { allowed_elements: ['details', 'summary', 'strong'] } } }),
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

// Changes of every class, in a repository of their own.
const repository = path.join(folder, 'repository');
fs.cpSync('plans/rivemont', repository, { recursive: true });
const signed = ['-c', 'user.name=Claire', '-c', 'user.email=claire@example.org', '-c', 'commit.gpgsign=false'];
for (const words of [['init', '-q'], ['add', '.'], ['commit', '-q', '-m', 'plan']])
  expect(spawnSync('git', [...signed, ...words], { cwd: repository }).status === 0, `git ${words.join(' ')}`);
const edit = (file, before, after) => {
  const text = fs.readFileSync(path.join(repository, file), 'utf8');
  expect(text.includes(before), `${file} does not say ${before}`);
  fs.writeFileSync(path.join(repository, file), text.replace(before, after));
};
edit('actions/JEU-03.yaml', 'end: 2026-03}', 'end: 2026-12}');
edit('actions/JEU-03.yaml', '  title: ', '  title: "<b>*@equipe* #1</details>" # ');
edit('actions/PE-03.yaml', '  status: in_progress', '  status: done');
for (const language of ['fr', 'en']) {
  const words = ['-C', repository, 'diff', '--lang', language];
  accepts(complaints(markdownlint, `diff.${language}.md`, ctg(...words, '--format', 'markdown')), `diff.${language}.md`);
  accepts(complaints(htmlValidate, `diff.${language}.html`, ctg(...words, '--format', 'html')), `diff.${language}.html`);
}
expect(ctg('-C', repository, 'diff', '--format', 'markdown').split('<details>').length > 2, 'nothing is folded');
refuses(complaints(markdownlint, 'bad.md', '# A\n# B\n'), 'bad.md');
refuses(complaints(htmlValidate, 'bad.html', '<!DOCTYPE html><html><body><p><div></p></body></html>'), 'bad.html');
finish();

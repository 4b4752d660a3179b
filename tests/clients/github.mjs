// GitHub: the runner takes the annotations for what they are, and nothing else that ctg writes for a command.
import { spawnSync } from 'node:child_process';
import { ctg, expect, finish, sample } from './check.mjs';
import { findings, hostile, outputs, places } from './formats/findings.mjs';
import { commands } from './formats/runner.mjs';

const good = commands(sample('good.github.txt'));
expect(good.length === 2 && good[0].properties.file === 'a,b:100%.yaml' && good[0].data === "l'été\n100%0A", 'good.github.txt');
const bad = commands(sample('bad.github.txt'));
expect(bad.length === 4 && bad[1].name === 'add-mask' && bad[3].name === 'stop-commands', 'bad.github.txt: its commands are not seen');

const kinds = { error: 'error', warning: 'warning', info: 'notice' };
for (const place of places) {
  const annotations = commands(ctg('check', '-C', place, '--lang', 'en', '--format', 'github'));
  const found = findings(place);
  for (const [level, kind] of Object.entries(kinds)) {
    const expected = found.filter((finding) => finding.severity === level).slice(0, 10);
    const there = annotations.filter((annotation) => annotation.name === kind);
    expect(expected.length === there.length, `${place}: ${there.length} annotations of ${expected.length} ${level}`);
    expected.forEach((finding, index) => {
      const { properties, data } = there[index];
      expect(properties.title === finding.rule, `${place}: title ${properties.title}`);
      expect((properties.file ?? null) === finding.path, `${place}: file ${properties.file}`);
      expect(finding.line === null || Number(properties.line) === finding.line, `${place}: line ${properties.line}`);
      expect(finding.line !== finding.end_line || finding.line === null || Number(properties.endColumn) === finding.end_column, `${place}: endColumn`);
      expect(data.includes(finding.message), `${place}: ${finding.message}`);
    });
  }
  expect(annotations.length <= 30, `${place}: ${annotations.length} annotations`);
  expect(annotations.every((annotation) => Object.values(kinds).includes(annotation.name)), `${place}: a command that is no annotation`);
}

// Every other thing that ctg prints where the runner reads it.
for (const format of ['text', 'json', 'gitlab', 'sarif', 'junit', 'rdjson'])
  for (const [name, text] of outputs(format)) expect(commands(text).length === 0, `${name}: ${JSON.stringify(commands(text)[0])}`);
const readings = [
  ['status'], ['list'], ['report'], ['report', '--format', 'text'], ['show', 'A-0'], ['show', 'A-4', '--format', 'markdown'],
  ...['text', 'markdown', 'json', 'ndjson'].map((format) => ['list', '--columns', 'title,id', '--format', format]),
];
for (const words of readings) {
  const obeyed = commands(ctg(...words, '-C', hostile));
  expect(obeyed.length === 0, `ctg ${words.join(' ')}: ${JSON.stringify(obeyed[0])}`);
}

// Changes: every hostile word is new since the commit of an empty plan.
for (const words of [['init', '-q'], ['add', 'ctg.yaml'], ['commit', '-q', '-m', 'plan']]) {
  const signed = ['-c', 'user.name=Claire', '-c', 'user.email=claire@example.org', '-c', 'commit.gpgsign=false'];
  expect(spawnSync('git', [...signed, ...words], { cwd: hostile }).status === 0, `git ${words.join(' ')}`);
}
const changes = commands(ctg('diff', '-C', hostile, '--format', 'github', '--fail-on', 'commitment', '--only', 'commitment', '--lang', 'en'));
expect(changes.length === 10, `${changes.length} annotations of changes`);
for (const { name, properties, data } of changes) {
  expect(name === 'error' && properties.title === 'action-added', `a change is ::${name} title=${properties.title}`);
  expect(/^actions\/\d+\.yaml$/.test(properties.file) && data.includes('action added'), `a change at ${properties.file}: ${data}`);
}
for (const format of ['text', 'markdown', 'json'])
  expect(commands(ctg('diff', '-C', hostile, '--format', format)).length === 0, `diff --format ${format} is obeyed`);
finish();

// Code Quality: what ctg writes has the shape that GitLab asks for, and no fingerprint comes twice or hangs on a line number.
import fs from 'node:fs';
import path from 'node:path';

import { accepts, ctg, expect, finish, folder, read, refuses, sample } from './check.mjs';
import { outputs } from './formats/findings.mjs';
import { validator } from './schema.mjs';

const shape = validator(JSON.parse(read(new URL('formats/code_quality.schema.json', import.meta.url))));

function complaints(report) {
  const fingerprints = report.map((finding) => finding.fingerprint);
  return [...shape(report), ...(new Set(fingerprints).size === fingerprints.length ? [] : ['equal fingerprints'])];
}

accepts(complaints(JSON.parse(sample('good.code_quality.json'))), 'good.code_quality.json');
refuses(complaints(JSON.parse(sample('bad.code_quality.json'))), 'bad.code_quality.json');
refuses(complaints(JSON.parse(sample('equal.code_quality.json'))), 'equal.code_quality.json');

for (const [name, text] of outputs('gitlab')) accepts(complaints(JSON.parse(text)), name);

// Lines written above every file change the places and no fingerprint.
const moved = path.join(folder, 'moved');
fs.cpSync('tests/cli/check/mistakes', moved, { recursive: true });
const before = JSON.parse(ctg('check', '-C', moved, '--format', 'gitlab'));
for (const file of ['ctg.yaml', 'actions/PE-01.yaml']) fs.writeFileSync(path.join(moved, file), `# above\n\n${read(path.join(moved, file))}`);
const after = JSON.parse(ctg('check', '-C', moved, '--format', 'gitlab'));
expect(JSON.stringify(before.map((one) => one.fingerprint)) === JSON.stringify(after.map((one) => one.fingerprint)), 'fingerprints moved');
expect(before.every((one, index) => one.location.lines.begin + 2 === after[index].location.lines.begin), 'lines did not move');
finish();

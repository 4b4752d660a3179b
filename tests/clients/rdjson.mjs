// Reviewdog: what ctg writes has the shape that its protocol declares, and its columns count the bytes of a line.
import fs from 'node:fs';

import { accepts, ctg, expect, finish, read, refuses, sample } from './check.mjs';
import { findings, outputs, places } from './formats/findings.mjs';
import { validator } from './schema.mjs';

const complaints = validator(JSON.parse(read(new URL('formats/rdjson.schema.json', import.meta.url))));

accepts(complaints(JSON.parse(sample('good.rdjson'))), 'good.rdjson');
refuses(complaints(JSON.parse(sample('bad.rdjson'))), 'bad.rdjson');

for (const [name, text] of outputs('rdjson')) accepts(complaints(JSON.parse(text)), name);

// The bytes before each line of a file, as reviewdog counts them.
function lineBegins(bytes) {
  const begins = [0];
  for (let i = 0; i < bytes.length; ++i) if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) begins.push(i + 1);
  return begins;
}

for (const place of places) {
  const { diagnostics } = JSON.parse(ctg('check', '-C', place, '--format', 'rdjson'));
  const found = findings(place);
  expect(found.length === diagnostics.length, `${place}: ${found.length} findings, ${diagnostics.length} diagnostics`);
  found.forEach((finding, index) => {
    if (finding.path === null) return;
    const begins = lineBegins(fs.readFileSync(`${place}/${finding.path}`));
    const { start, end } = diagnostics[index].location.range;
    expect(begins[start.line - 1] + start.column - 1 === finding.start_byte, `${place}: the start of diagnostic ${index}`);
    expect(begins[end.line - 1] + end.column - 1 === finding.end_byte, `${place}: the end of diagnostic ${index}`);
  });
}
finish();

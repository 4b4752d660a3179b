// SARIF: what ctg writes holds the schema of SARIF 2.1.0, and its places are those of the JSON.
import { accepts, expect, finish, read, refuses, sample } from './check.mjs';
import { findings, outputs, places } from './formats/findings.mjs';
import { packaged, validator } from './schema.mjs';

const complaints = validator(packaged('@microsoft/sarif-multitool-linux/sarif-2.1.0.json'));

accepts(complaints(JSON.parse(sample('good.sarif'))), 'good.sarif');
refuses(complaints(JSON.parse(sample('bad.sarif'))), 'bad.sarif');

const logs = outputs('sarif').map(([name, text]) => [name, JSON.parse(text)]);
for (const [name, log] of logs) {
  accepts(complaints(log), name);
  const [run] = log.runs;
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex].id === result.ruleId, `${name}: ruleIndex of ${result.ruleId}`);
    for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
      const { uri } = physicalLocation.artifactLocation;
      const address = new URL(uri, 'file:///plan/');
      expect(/^[\x21-\x7e]+$/.test(uri) && address.href === `file:///plan/${uri}`, `${name}: uri ${uri}`);
    }
  }
  const fingerprints = run.results.map((result) => result.partialFingerprints['finding/v1']);
  expect(new Set(fingerprints).size === fingerprints.length, `${name}: equal fingerprints`);
}

// Two logs a place, one a language.
places.forEach((place, number) => {
  const found = findings(place);
  const { results } = logs[2 * number][1].runs[0];
  expect(found.length === results.length, `${place}: ${found.length} findings, ${results.length} results`);
  found.forEach((finding, index) => {
    const region = results[index].locations[0]?.physicalLocation;
    if (finding.path === null || !region) return expect(finding.path === null && !region, `${place}: a place is missing`);
    expect(decodeURIComponent(region.artifactLocation.uri) === finding.path, `${place}: ${region.artifactLocation.uri}`);
    const same = region.region.startLine === finding.line && region.region.startColumn === finding.column &&
      region.region.endLine === finding.end_line && region.region.endColumn === finding.end_column;
    expect(same, `${place}: the region of finding ${index}`);
    const replaced = results[index].fixes?.[0].artifactChanges.flatMap((change) => change.replacements.map((one) => one.insertedContent.text));
    expect(JSON.stringify(replaced ?? []) === JSON.stringify(finding.fix?.edits.map((edit) => edit.replacement) ?? []), `${place}: fix ${index}`);
    // Columns count code points: what stands there is what the bytes say.
    const bytes = Buffer.from(read(`${place}/${finding.path}`));
    const line = [...bytes.toString().split(/\r\n|\n|\r/)[finding.line - 1].replace(/^\ufeff/, '')];
    if (finding.line === finding.end_line) {
      const there = line.slice(finding.column - 1, finding.end_column - 1).join('');
      expect(there === bytes.subarray(finding.start_byte, finding.end_byte).toString().replace(/[\r\n]+$/, ''), `${place}: columns of finding ${index}`);
    }
  });
});
finish();

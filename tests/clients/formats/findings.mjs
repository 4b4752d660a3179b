// The findings that every format is tried with: real plans, mistakes, and a plan of hostile words.
import fs from 'node:fs';
import path from 'node:path';

import { ctg, folder } from '../check.mjs';

const hostileWords = [
  '::error::x', '  ::add-mask::x', '%0A::error::x', 'a,file=/etc/passwd,line=1::x', '##[add-mask]e', '##vso[task.complete result=Failed]',
  '\\n::stop-commands::x', '\\r\\n::set-output name=a::b', '\\u001b[31mred', '\\u0085::error::x', '\\u2028::error::x', '\\u202eevil',
  '\\ufffe\\uffff', ']]><!-- <failure>&x;', '</testsuites><script>alert(1)</script>', '\\"},{\\"x\\":\\"', '\\"fingerprint\\":\\"0\\"',
  '[x](javascript:alert(1))', '{0} %s %n ${{ github.token }}', '\u00a0::error::x', "=cmd|' /C calc'!A0", 'é😀 ::error::x', '{{}}',
];

// A plan whose every string is something that a reader of the output might obey; written below the driver's folder.
function hostilePlan() {
  const place = path.join(folder, 'hostile');
  fs.mkdirSync(path.join(place, 'actions'), { recursive: true });
  fs.writeFileSync(path.join(place, 'ctg.yaml'), 'format: 1\nconvention: {title: "::error::x"}\n');
  hostileWords.forEach((word, number) => {
    const quoted = `"${word}"`;
    fs.writeFileSync(
      path.join(place, 'actions', `${number}.yaml`),
      `actions:\n  - id: ${quoted}\n    title: ${quoted}\n    lead: ${quoted}\n    objectives: [${quoted}]\n    ${quoted}: ${quoted}\n` +
        `    planned: {end: ${quoted}}\n  - {id: A-${number}, title: ${quoted}, lead: ${quoted}, status: done, planned: {end: 2024-01}}\n`,
    );
  });
  fs.writeFileSync(path.join(place, '::error::x,a=b.yaml'), 'x: {\n');
  fs.writeFileSync(path.join(place, '##[add-mask]é 😀%0A.yaml'), 'institutions:\n  - {id: é😀, nom: "é😀"}\n');
  return place;
}

export const hostile = hostilePlan();
export const places = ['plans/rivemont', 'plans/angers-2019', 'tests/cli/check/mistakes', hostile];

// `[name, text]` of each place in each language.
export function outputs(format, ...words) {
  return places.flatMap((place) =>
    ['fr', 'en'].map((language) => [
      `${format} of ${path.basename(place)} in ${language}`,
      ctg('check', '-C', place, '--lang', language, '--format', format, ...words),
    ]),
  );
}

// The findings as `ctg.check/1` has them.
export const findings = (place) => JSON.parse(ctg('check', '-C', place, '--format', 'json')).findings;

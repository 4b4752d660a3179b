// What the drivers share: running ctg, and counting what was as expected.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

export const [program, folder] = process.argv.slice(2);

let checks = 0;
const faults = [];

export function expect(condition, sentence) {
  ++checks;
  if (!condition) faults.push(sentence);
}

// What must hold, and what is known to be broken and must be seen to be.
export function accepts(complaints, what) {
  expect(complaints.length === 0, `${what}: ${complaints.slice(0, 5).join('; ')}`);
}
export function refuses(complaints, what) {
  expect(complaints.length > 0, `${what}: accepted although it is broken`);
}

// The last line of a driver: what was wrong, or how much was looked at.
export function finish() {
  for (const fault of faults) console.log(fault);
  if (faults.length === 0) console.log(`${checks} checks`);
  process.exit(faults.length === 0 && checks > 0 ? 0 : 1);
}

export const read = (path) => fs.readFileSync(path, 'utf8');
export const sample = (name) => read(new URL(`samples/${name}`, import.meta.url));

// Standard output of ctg on one day, in one language; an exit code above 1 is a fault of its own.
export function ctg(...words) {
  const run = spawnSync(program, [...words, '--date', '2026-06-30'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(run.status === 0 || run.status === 1, `ctg ${words.join(' ')}: exit code ${run.status}: ${run.stderr}`);
  return run.stdout;
}

// Every report of both plans in both languages: its name, and the words that ask for it. The program names the reports itself where it is
// asked for one that there is not; those about one thing need its name.
export function everyReport() {
  const refusal = spawnSync(program, ['report', 'no-such-report', '--lang', 'en'], { encoding: 'utf8' }).stderr;
  const names = refusal.match(/one of: (.*)/)[1].split(', ');
  const things = { institution: ['--for', 'caf-49'], action: ['AUT-02'] };
  const reports = [];
  for (const plan of ['rivemont', 'angers-2019'])
    for (const language of ['fr', 'en'])
      for (const name of names) {
        if (things[name] && plan !== 'rivemont') continue;
        const words = ['report', name, ...(things[name] ?? []), '--plan', `plans/${plan}`, '--lang', language];
        reports.push([`${name}.${plan}.${language}`, words]);
      }
  return reports;
}

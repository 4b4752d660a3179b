// The kits for GitHub and Forgejo: the language server of GitHub Actions accepts them, and their steps do what they say.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { accepts, expect, finish, folder, program, read, refuses } from './check.mjs';
import { packaged } from './schema.mjs';
import { LanguageClient } from './schema/language_client.mjs';

const { parse } = packaged('yaml');
const root = path.resolve(folder);
const client = new LanguageClient(LanguageClient.installed('@actions/languageserver', 'bin/actions-languageserver'), root, {
  options: { sessionToken: '', logLevel: 4, repos: [] },
});
await client.start();
// As if the file stood where it is copied to.
const complaints = async (place, text) => (await client.findings(path.join(root, place), text)).map((one) => `${one.range.start.line + 1}: ${one.message}`);

const kits = {
  'docs/ci/github/action.yml': 'action.yml',
  'docs/ci/github/ctg.yml': '.github/workflows/ctg.yml',
  'docs/ci/forgejo/ctg.yml': '.github/workflows/forgejo.yml',
};
for (const [kit, place] of Object.entries(kits)) {
  const text = read(kit);
  accepts(await complaints(place, text), kit);
  refuses(await complaints(place.replace('.yml', '-broken.yml').replace('action-broken.yml', 'broken/action.yml'), text.replace(/\bruns-on:|\busing:/, 'run-on:')), kit);
  for (const [, use] of text.matchAll(/^\s*(?:- )?uses: (\S+)/gm)) expect(/@[0-9a-f]{40}$/.test(use), `${kit}: ${use} is not pinned by a whole revision`);
}
await client.stop();

const workflow = parse(read('docs/ci/github/ctg.yml'));
expect(JSON.stringify(workflow.permissions) === '{"contents":"read"}', 'the workflow may do more than read');
for (const [kit, steps] of [['action.yml', parse(read('docs/ci/github/action.yml')).runs.steps], ['forgejo', parse(read('docs/ci/forgejo/ctg.yml')).jobs.check.steps]])
  for (const step of steps) expect(!/\$\{\{/.test(step.run ?? ''), `${kit}: the command of \`${step.name}\` is made of values`);

// Runs a step as the runner does, with ctg where the cache would have put it.
function run(step, environment, place) {
  fs.mkdirSync(place, { recursive: true });
  const result = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], { cwd: place, encoding: 'utf8', env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: '1782820800', ...environment } });
  return { code: result.status, out: result.stdout, error: result.stderr };
}
const plans = { good: path.resolve('plans/rivemont'), bad: path.join(root, 'bad') };
fs.cpSync(plans.good, plans.bad, { recursive: true });
fs.appendFileSync(path.join(plans.bad, 'lieux.yaml'), 'pilote: caf-49\n');

const steps = parse(read('docs/ci/github/action.yml')).runs.steps;
const named = (name) => steps.find((step) => step.name.startsWith(name));
for (const [kind, plan] of Object.entries(plans)) {
  const place = path.join(root, `github-${kind}`);
  const summary = path.join(place, 'summary.md');
  const environment = { CTG: program, PLAN: plan, FAIL_ON: 'error', LANGUAGE: 'fr', SARIF: 'ctg.sarif', GITHUB_STEP_SUMMARY: summary };
  const checked = run(named('Contrôler'), environment, place);
  expect(checked.code === (kind === 'good' ? 0 : 1), `the check of the ${kind} plan ended with ${checked.code}: ${checked.error}`);
  expect(/^::(error|warning|notice) /m.test(checked.out), `no annotation of the ${kind} plan`);
  expect(JSON.parse(read(path.join(place, 'ctg.sarif'))).version === '2.1.0', 'no SARIF');
  const shown = run(named('Afficher'), environment, place);
  expect(shown.code === 0 && read(summary).startsWith('# '), `no summary of the ${kind} plan: ${shown.error}`);
}
const recognised = run(named('Reconnaître'), { GITHUB_ACTION_PATH: path.resolve('docs/ci/github'), GITHUB_OUTPUT: path.join(root, 'output') }, root);
expect(recognised.code === 0 && /^key=[0-9a-f]{40}$/m.test(read(path.join(root, 'output'))), `the revision of ctg is not recognised: ${recognised.error}`);
expect(read(path.join(root, 'output')).includes(`folder=${path.resolve('.')}\n`), 'the sources are not where the action looks for them');

const forgejo = parse(read('docs/ci/forgejo/ctg.yml')).jobs.check;
for (const [kind, plan] of Object.entries(plans)) {
  const place = path.join(root, `forgejo-${kind}`);
  fs.mkdirSync(path.join(place, '.ctg'), { recursive: true });
  fs.copyFileSync(program, path.join(place, '.ctg/ctg'));
  const codes = forgejo.steps.filter((step) => /\.ctg\/ctg (check|report)/.test(step.run ?? '')).map((step) => run(step, { PLAN: plan, CTG_LANG: 'fr' }, place).code);
  expect(codes.join() === (kind === 'good' ? '0,0' : '1,0'), `forgejo, ${kind} plan: ${codes}`);
  expect(fs.existsSync(path.join(place, 'tableau-de-bord.md')), `forgejo, ${kind} plan: no report`);
}
// A merge request: annotations of what is new, the comment, and the gate.
{
  const place = path.join(root, 'request');
  fs.cpSync('plans/rivemont', place, { recursive: true });
  const git = (...words) => spawnSync('git', ['-c', 'user.name=essai', '-c', 'user.email=essai@example.org', ...words], { cwd: place, encoding: 'utf8' }).stdout.trim();
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'signé');
  const base = git('rev-parse', 'HEAD');
  const action = path.join(place, 'actions/PE-03.yaml');
  fs.writeFileSync(action, read(action).replace('end: 2026-03-31', 'end: 2026-12-31'));
  git('commit', '-qam', 'report');
  const environment = { HOME: place, CTG: program, PLAN: '.', BASE: base, FAIL_ON: 'error', LANGUAGE: 'fr', SARIF: 'ctg.sarif', GITHUB_STEP_SUMMARY: path.join(place, 'summary.md') };
  const checked = run(named('Contrôler'), environment, place);
  expect(checked.code === 0 && checked.out.includes('deadline-moved-silently') && !checked.out.includes('[late]'), `the check of the merge request: ${checked.out}${checked.error}`);
  for (const [commitments, code] of [['commitment', 1], ['never', 0]]) {
    const compared = run(named('Comparer'), { ...environment, COMMITMENTS: commitments }, place);
    expect(compared.code === code, `the merge request with ${commitments} ended with ${compared.code}: ${compared.error}`);
    expect(read(path.join(place, 'ctg-diff.md')).includes('PE-03'), 'the comment does not name the action');
  }
}
finish();

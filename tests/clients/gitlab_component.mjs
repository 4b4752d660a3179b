// The kit for GitLab: gitlab-ci-local accepts the component with its inputs, and its commands write the reports that it names.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { expect, finish, folder, program, read } from './check.mjs';
import { packaged, placeOf } from './schema.mjs';

const { parse } = packaged('yaml');
const local = path.join(path.dirname(placeOf('gitlab-ci-local/package.json')), 'src/index.js');
const component = read('docs/ci/gitlab/templates/ctg.yml');
const inputs = parse(read('docs/ci/gitlab/.gitlab-ci.yml')).include[0].inputs;

// The pipeline of a project that includes this component with these inputs; null where it is refused.
function pipeline(name, text, given) {
  const project = path.resolve(folder, name);
  fs.mkdirSync(path.join(project, 'templates'), { recursive: true });
  fs.writeFileSync(path.join(project, 'templates/ctg.yml'), text);
  fs.writeFileSync(path.join(project, '.gitlab-ci.yml'), JSON.stringify({ include: [{ local: 'templates/ctg.yml', inputs: given }] }));
  const git = (...words) => spawnSync('git', ['-c', 'user.name=essai', '-c', 'user.email=essai@example.org', ...words], { cwd: project, encoding: 'utf8' });
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', 'https://gitlab.example.org/groupe/plan.git');
  git('add', '.');
  git('commit', '-qm', 'essai');
  const run = spawnSync('node', [local, '--preview', '--home', project], { cwd: project, encoding: 'utf8', env: { ...process.env, HOME: project } });
  if (run.status !== 0) return { why: run.stderr + run.stdout };
  return { project, job: parse(run.stdout.slice(run.stdout.indexOf('---'))).ctg };
}

const made = pipeline('good', component, { ...inputs, plan: path.resolve('plans/rivemont') });
expect(made.job !== undefined, `the component is refused: ${made.why}`);
const { ctg_revision: left, ...without } = inputs;
for (const [what, text, given] of [
  ['an unknown keyword', component.replace('script:\n    - .ctg', 'scripts:\n    - .ctg'), inputs],
  ['a job without a command', component.replace(/ {2}script:\n(?: {4}.*\n)+/, ''), inputs],
  ['an unknown level', component, { ...inputs, fail_on: 'sometimes' }],
  ['no revision', component, without],
])
  expect(pipeline(what.replaceAll(' ', '-'), text, given).job === undefined, `the component is accepted with ${what}`);

expect(new RegExp(parse(component.split('\n---\n')[0]).spec.inputs.ctg_revision.regex).test(left), 'the revision of the example is not one');
if (made.job !== undefined) {
  expect(made.job.script.every((line) => !line.includes('$[[')), 'a command is made of values');
  const plans = { good: path.resolve('plans/rivemont'), bad: path.resolve(folder, 'bad-plan') };
  fs.cpSync(plans.good, plans.bad, { recursive: true });
  fs.appendFileSync(path.join(plans.bad, 'lieux.yaml'), 'pilote: caf-49\n');
  fs.mkdirSync(path.join(made.project, '.ctg'));
  fs.copyFileSync(program, path.join(made.project, '.ctg/ctg'));  // as the cache gives it back
  for (const [kind, plan] of Object.entries(plans)) {
    const script = ['set -eo pipefail', ...made.job.before_script, ...made.job.script].join('\n');
    const env = { PATH: process.env.PATH, ...made.job.variables, CTG_PLAN: plan, SOURCE_DATE_EPOCH: '1782820800' };
    const run = spawnSync('bash', ['-c', script], { cwd: made.project, encoding: 'utf8', env });
    expect(run.status === (kind === 'good' ? 0 : 1), `the job of the ${kind} plan ended with ${run.status}: ${run.stderr}`);
    const named = [...made.job.artifacts.paths, ...Object.values(made.job.artifacts.reports)];
    for (const file of named.filter((file) => file !== 'changements.md')) expect(fs.existsSync(path.join(made.project, file)), `${kind} plan: ${file} is not written`);
  }
}
// A merge request: the job fails while a changed commitment is not agreed, and says what changed.
if (made.job !== undefined) {
  const project = path.resolve(folder, 'request');
  fs.cpSync('plans/rivemont', project, { recursive: true });
  const git = (...words) => spawnSync('git', ['-c', 'user.name=essai', '-c', 'user.email=essai@example.org', ...words], { cwd: project, encoding: 'utf8' }).stdout.trim();
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'signé');
  const base = git('rev-parse', 'HEAD');
  const action = path.join(project, 'actions/PE-03.yaml');
  fs.writeFileSync(action, read(action).replace('end: 2026-03-31', 'end: 2026-12-31'));
  git('commit', '-qam', 'report');
  fs.mkdirSync(path.join(project, '.ctg'));
  fs.copyFileSync(program, path.join(project, '.ctg/ctg'));
  for (const [commitments, code] of [['commitment', 1], ['never', 0]]) {
    const env = { PATH: process.env.PATH, ...made.job.variables, CTG_PLAN: '.', CTG_COMMITMENTS: commitments, CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
    const run = spawnSync('bash', ['-c', ['set -eo pipefail', ...made.job.before_script, ...made.job.script].join('\n')], { cwd: project, encoding: 'utf8', env });
    expect(run.status === code, `the merge request with ${commitments} ended with ${run.status}: ${run.stderr}`);
    expect(read(path.join(project, 'changements.md')).includes('PE-03'), 'the comment does not name the action');
    expect(!run.stdout.includes('[late]'), 'what was late before is said of the merge request');
  }
}
finish();

// The schemas in an editor: yaml-language-server completes, explains and finds fault in the language of the schema.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, finish, folder } from './check.mjs';
import { LanguageClient } from './schema/language_client.mjs';

const action = 'action:\n  id: A-1\n  title: T\n  objectives: [o]\n  status: done\n';
const words = {
  en: {
    file: 'file: new action', action: 'new action', note: 'new note', step: 'new step', line: 'new budget line', objective: 'new objective',
    indicator: 'new indicator', status: 'in progress', hover: 'The institution that answers for the action', missing: '`status` (Status) is missing.',
    date: 'A date is written', unknown: 'Property pilote is not allowed', list: 'A list:', value: 'One of: `proposed` (proposed)',
  },
  fr: {
    file: 'fichier\u00a0: nouvelle action', action: 'nouvelle action', note: 'nouvelle note', step: 'nouvelle étape', line: 'nouvelle ligne de budget',
    objective: 'nouvel objectif', indicator: 'nouvel indicateur', status: 'en cours', hover: "L'institution qui répond de l'action",
    missing: 'Il manque `status` (Statut).', date: "Une date s'écrit", unknown: "La propriété pilote n'est pas autorisée", list: 'Une liste\u00a0:',
    value: 'Au choix\u00a0: `proposed` (proposée)',
  },
};

// What the snippet writes where every place is left as it is, or takes its first choice.
const filled = (snippet) => snippet.replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1').replace(/\$\{\d+:([^}]*)\}/g, '$1');

class Editor {
  #opened = 0;

  constructor(language, schema) {
    const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas: { [pathToFileURL(path.resolve(schema)).href]: '*.yaml' } };
    const command = LanguageClient.installed('yaml-language-server', 'bin/yaml-language-server');
    this.client = new LanguageClient(command, folder, { settings: { yaml, http: {}, '[yaml]': {}, editor: {}, files: {} }, locale: language });
    this.language = language;
  }

  // Opens `text`, in which `|` is where one stands.
  async open(text) {
    const before = text.slice(0, text.indexOf('|'));
    const file = path.resolve(folder, `${this.language}-${this.#opened++}.yaml`);
    const found = await this.client.findings(file, text.replace('|', ''));
    const line = before.split('\n').length - 1;
    return { file, line, character: before.length - (before.lastIndexOf('\n') + 1), found: found.map((one) => one.message) };
  }

  async completions(text) {
    const { file, line, character } = await this.open(text);
    const answer = await this.client.at('completion', file, line, character);
    return (answer.items ?? answer).map((item) => ({
      label: item.label, says: item.documentation?.value ?? item.documentation ?? '', writes: item.textEdit?.newText ?? item.insertText,
    }));
  }

  async hover(text) {
    const { file, line, character } = await this.open(text);
    return (await this.client.at('hover', file, line, character))?.contents?.value ?? '';
  }

  async offers(text, label) {
    const items = await this.completions(text);
    const item = items.find((one) => one.label === label && !one.writes.startsWith('\n'));
    expect(item !== undefined, `${this.language}: \`${label}\` is not offered in ${JSON.stringify(text)}`);
    if (item === undefined) return;
    const complete = text.replace('|', filled(item.writes).replaceAll('\n', `\n${/ *$/.exec(text.slice(0, text.indexOf('|')).replace(/- $/, ''))[0]}`));
    const { found } = await this.open(`${complete}|`);
    expect(found.length === 0, `${this.language}: what \`${label}\` writes is refused: ${found.join('; ')}\n${complete}`);
  }

  async refuses(text, message) {
    const { found } = await this.open(text);
    expect(found.some((one) => one.startsWith(message)), `${this.language}: not said of ${JSON.stringify(text)}: ${message}; but: ${found.join('; ')}`);
  }
}

for (const [language, say] of Object.entries(words)) {
  const editor = new Editor(language, language === 'fr' ? 'schemas/ctg.schema.fr.json' : 'schemas/ctg.schema.json');
  await editor.client.start();
  await editor.offers('|', say.file);
  await editor.offers('action:\n  |', say.action);
  await editor.offers('actions:\n  - |', say.action);
  await editor.offers('objectives:\n  - |', say.objective);
  await editor.offers('indicators:\n  - |', say.indicator);
  await editor.offers(`${action}  notes:\n    - |`, say.note);
  await editor.offers(`${action}  steps:\n    - |`, say.step);
  await editor.offers(`${action}  budget:\n    - |`, say.line);
  const statuses = await editor.completions('action:\n  status: |');
  expect(statuses.some((one) => one.label === 'in_progress' && one.says.startsWith(`${say.status} – `)), `${language}: the values of status have no label`);
  expect((await editor.hover(`${action}  le|ad: caf-49`)).includes(say.hover), `${language}: hovering over lead does not explain it`);
  await editor.refuses('action:\n  id: A-1\n  title: T\n  objectives: [o]|', say.missing);
  await editor.refuses(`${action}  planned: {end: mi-2026}|`, say.date);
  await editor.refuses(`${action}  planned: {end: [2026]}|`, say.date);
  await editor.refuses(`${action}  pilote: caf-49|`, say.unknown);
  await editor.refuses(`${action}  themes: youth|`, say.list);
  await editor.refuses(`${action.replace('done', 'en cours')}|`, say.value);
  expect((await editor.open(`${action}|`)).found.length === 0, `${language}: a sound action is refused`);
  await editor.client.stop();
}

// The example plans name their schema themselves, by a path from each file.
const files = fs
  .readdirSync('plans', { recursive: true })
  .filter((name) => /^(?!.*modeles).*\.yaml$/.test(name))  // blank sheets are not complete
  .map((name) => path.resolve('plans', name));
const own = new LanguageClient(LanguageClient.installed('yaml-language-server', 'bin/yaml-language-server'), path.resolve('.'), {
  settings: { yaml: { validate: true, hover: true, schemaStore: { enable: false } }, http: {}, '[yaml]': {}, editor: {}, files: {} }, locale: 'fr',
});
await own.start();
for (const file of files) {
  const text = fs.readFileSync(file, 'utf8');
  const found = await own.findings(file, text);
  expect(found.length === 0, `${file}: ${found.map((one) => one.message).join('; ')}`);
  const broken = await own.findings(file.replace('.yaml', '-broken.yaml'), `${text}pilote: caf-49\n`);
  expect(broken.some((one) => one.message === "La propriété pilote n'est pas autorisée."), `${file}: its schema is not read`);
}
await own.stop();
finish();

// Holds files against a JSON Schema with yaml-language-server: validate_editor.mjs SCHEMA < LIST OF PATHS AS JSON; prints {path: [errors]}.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { LanguageClient } from "./language_client.mjs";

const paths = JSON.parse(fs.readFileSync(0, "utf8"));
const schema = pathToFileURL(path.resolve(process.argv[2])).href;
const yaml = { validate: true, schemaStore: { enable: false }, schemas: { [schema]: "*.yaml" } };
const command = LanguageClient.installed("yaml-language-server", "bin/yaml-language-server");
const client = new LanguageClient(command, path.dirname(paths[0] ?? process.cwd()), { settings: { yaml, http: {}, "[yaml]": {}, editor: {}, files: {} } });
await client.start();
const answers = {};
const together = 40;  // files open at once: the server waits a little before it answers about each
for (let first = 0; first < paths.length; first += together)
  await Promise.all(paths.slice(first, first + together).map(async (file) => {
    const text = fs.readFileSync(file, "utf8").replace(/^# yaml-language-server:.*$/m, "#");  // the schema is the one asked for
    const found = await client.findings(file, text);
    answers[file] = found.map((one) => `${one.range.start.line + 1}:${one.range.start.character + 1}: ${one.message}`);
    client.close(file);
  }));
await client.stop();
process.stdout.write(JSON.stringify(answers));

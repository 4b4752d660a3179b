// Holds files against a JSON Schema with ajv: validate_ajv.mjs SCHEMA < LIST OF PATHS AS JSON; prints {path: [errors]}.
import fs from "node:fs";

import { packaged } from "../schema.mjs";

const { default: Ajv } = packaged("ajv");
const { parse } = packaged("yaml");

const schema = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const editorWords = ["markdownDescription", "enumDescriptions", "markdownEnumDescriptions", "errorMessage", "patternErrorMessage", "defaultSnippets"];
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true, keywords: editorWords });
const validate = ajv.compile(schema);
const answers = {};
for (const path of JSON.parse(fs.readFileSync(0, "utf8"))) {
  let content;
  try {
    content = parse(fs.readFileSync(path, "utf8"), { version: "1.2", logLevel: "error" });
  } catch (error) {
    answers[path] = [`unreadable: ${error.message}`];
    continue;
  }
  answers[path] = validate(content) ? [] : validate.errors.map((error) => `${error.instancePath}: ${error.message}`);
}
process.stdout.write(JSON.stringify(answers));

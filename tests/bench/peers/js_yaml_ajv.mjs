// A peer: js-yaml and ajv over every file of a folder. Node finds both from the folder where it is started.
import { createRequire } from "node:module";
import fs from "node:fs";
import path from "node:path";
const require = createRequire(process.cwd() + "/");
const yaml = require("js-yaml");
const Ajv = require("ajv").default;
const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(fs.readFileSync(process.argv[2], "utf8")));
let errors = 0;
function walk(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) walk(file);
    else if (file.endsWith(".yaml") && !validate(yaml.load(fs.readFileSync(file, "utf8"), { schema: yaml.JSON_SCHEMA }))) errors += validate.errors.length;
  }
}
walk(process.argv[3]);
console.log(errors, "errors");

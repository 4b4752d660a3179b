// JSON Schemas of any draft, by ajv: a function that says what is wrong with a value, one line a fault.
import { createRequire } from 'node:module';

const missingTool = 77;

// Packages are installed in a folder of the build, which NODE_PATH names.
const require = createRequire(import.meta.url);

export const packaged = (name) => found(require, name);
export const placeOf = (name) => found(require.resolve, name);

function found(find, name) {
  try {
    return find(name);
  } catch (fault) {
    if (fault.code !== 'MODULE_NOT_FOUND') throw fault;
    console.log(`the package ${name} is missing`);
    process.exit(missingTool);
  }
}

export function validator(schema) {
  const draft = schema.$schema ?? '';
  const Ajv = packaged(draft.includes('2020-12') ? 'ajv/dist/2020' : 'ajv').default;
  const ajv = new Ajv({ strict: false, allErrors: true });
  packaged('ajv-formats').default(ajv);
  // ajv reads draft 4 as draft 7 where the name of the draft is not in its way.
  const { $schema, ...rest } = schema;
  const validate = ajv.compile(draft.includes('draft-04') ? rest : schema);
  return (value) => (validate(value) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`));
}

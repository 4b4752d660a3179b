# A peer: PyYAML (its C parser) and python3-jsonschema over every file of a folder.
import json, pathlib, sys
import jsonschema, yaml

schema = json.load(open(sys.argv[1]))
validator = jsonschema.Draft7Validator(schema)
errors = 0
for path in sorted(pathlib.Path(sys.argv[2]).rglob("*.yaml")):
    errors += sum(1 for _ in validator.iter_errors(yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)))
print(errors, "errors")

# A peer: PyYAML (its C parser) and python3-jsonschema over every file of a folder.
import json, pathlib, re, sys
import jsonschema, yaml


# As JSON has it: a key `on` is a text, and so is a day.
class PlanLoader(yaml.CSafeLoader):
    pass


for first, resolvers in list(PlanLoader.yaml_implicit_resolvers.items()):
    kept = [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":bool", ":timestamp"))]
    PlanLoader.yaml_implicit_resolvers = {**PlanLoader.yaml_implicit_resolvers, first: kept}
PlanLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))

schema = json.load(open(sys.argv[1]))
validator = jsonschema.Draft7Validator(schema)
errors = 0
for path in sorted(pathlib.Path(sys.argv[2]).rglob("*.yaml")):
    errors += sum(1 for _ in validator.iter_errors(yaml.load(path.read_bytes(), Loader=PlanLoader)))
print(errors, "errors")

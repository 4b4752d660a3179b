# Holds files against a JSON Schema with python3-jsonschema: validate_python.py SCHEMA < LIST OF PATHS AS JSON; prints {path: [errors]}.
import json
import re
import sys

import yaml
from jsonschema import Draft7Validator


class Core(yaml.SafeLoader):
    """YAML as version 1.2 reads it: dates are texts, `no` and `012` are what they look like."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
):
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)
Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value, 0 if node.value[:2] in ("0o", "0x") else 10))
Core.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(loader.construct_scalar(node)))


def with_text_keys(value):
    """JSON has no other keys."""
    if isinstance(value, dict):
        return {str(key): with_text_keys(item) for key, item in value.items()}
    return [with_text_keys(item) for item in value] if isinstance(value, list) else value


with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft7Validator.check_schema(schema)
validator = Draft7Validator(schema)
answers = {}
for path in json.load(sys.stdin):
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            content = with_text_keys(yaml.load(file, Loader=Core))
    except (yaml.YAMLError, ValueError) as error:
        answers[path] = [f"unreadable: {error}"]
    else:
        answers[path] = [f"{error.json_path}: {error.message}"[:300] for error in validator.iter_errors(content)]
json.dump(answers, sys.stdout)

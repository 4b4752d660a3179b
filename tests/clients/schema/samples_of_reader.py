# Holds a JSON Schema against samples with python3-jsonschema: samples_of_reader.py SCHEMA SAMPLES; says each disagreement.
import json
import sys

from jsonschema import Draft7Validator

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    samples = json.load(file)

Draft7Validator.check_schema(schema)
validator = Draft7Validator(schema)
disagreements = 0
for sample in samples:
    errors = [error.message for error in validator.iter_errors(sample["file"])]
    if bool(errors) == sample["accepted"]:
        disagreements += 1
        print("accepted" if sample["accepted"] else "refused", "by the reader:", json.dumps(sample["file"], ensure_ascii=False), errors)
sys.exit(1 if disagreements else 0)

# Exports: JSON holds the schema of ctg.export/1, by python3-jsonschema, and NDJSON has the same things, a line each.
import copy
import json
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is missing")
    sys.exit(77)

PROGRAM = sys.argv[1]
FAULTS = []
CHECKS = 0

with open("schemas/ctg.export.schema.json", encoding="utf-8") as file:
    SCHEMA = json.load(file)
jsonschema.Draft7Validator.check_schema(SCHEMA)
VALIDATOR = jsonschema.Draft7Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def expect(condition: bool, sentence: str) -> None:
    global CHECKS
    CHECKS += 1
    if not condition:
        FAULTS.append(sentence)


def export(plan: str, form: str, *query: str) -> str:
    words = [PROGRAM, "export", "--to", form, "--plan", f"plans/{plan}", "--date", "2026-06-30", *query]
    run = subprocess.run(words, capture_output=True, text=True, check=False)
    expect(run.returncode == 0, f"{' '.join(words)}: exit code {run.returncode}")
    return run.stdout


def complaints(data: dict) -> list:
    return [f"{list(error.path)}: {error.message[:200]}" for error in VALIDATOR.iter_errors(data)]


KINDS = ("actions", "amendments", "bodies", "decisions", "indicators", "institutions", "meetings", "needs", "objectives", "people", "places")
for plan, query in (("rivemont", []), ("angers-2019", []), ("rivemont", ["status:blocked"]), ("rivemont", ["lead:caf-49"])):
    data = json.loads(export(plan, "json", *query))
    said = complaints(data)
    expect(not said, f"{plan} {query}: {said[:3]}")
    lines = [json.loads(line) for line in export(plan, "ndjson", *query).splitlines()]
    expect(lines[0]["thing"] == "plan", f"{plan}: the first line is not the plan's")
    by_json = sorted(thing["id"] or "" for kind in KINDS for thing in data[kind])
    expect(sorted(thing["id"] or "" for thing in lines[1:]) == by_json, f"{plan} {query}: NDJSON has other things")

data = json.loads(export("rivemont", "json"))
for what, break_it in {
    "a field that there is not": lambda broken: broken["actions"][0].update(colour="red"),
    "a missing field": lambda broken: broken["actions"][0].pop("title"),
    "another status": lambda broken: broken["actions"][0].update(status="late"),
    "an amount in words": lambda broken: broken["actions"][0]["budget"].append({"planned": "a lot"}),
    "no list": lambda broken: broken.update(needs=None),
}.items():
    broken = copy.deepcopy(data)
    break_it(broken)
    expect(bool(complaints(broken)), f"{what} is accepted")

for fault in FAULTS:
    print(fault)
if not FAULTS:
    print(f"{CHECKS} checks")
sys.exit(0 if not FAULTS and CHECKS > 0 else 1)

# JSON: everything that ctg check --format json writes holds the schema of ctg.check/1, by python3-jsonschema.
import copy
import itertools
import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is missing")
    sys.exit(77)

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM, FOLDER = sys.argv[1], sys.argv[2]
FAULTS = []
CHECKS = 0

SCHEMA = json.loads(pathlib.Path("schemas/ctg.check.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft7Validator.check_schema(SCHEMA)
VALIDATOR = jsonschema.Draft7Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def no_key_twice(pairs: list) -> dict:
    if len({key for key, _ in pairs}) != len(pairs):
        raise ValueError(f"a key comes twice in {pairs}")
    return dict(pairs)


def expect(good: bool, report: dict, name: str) -> None:
    global CHECKS
    CHECKS += 1
    said = [f"{list(error.path)}: {error.message[:200]}" for error in VALIDATOR.iter_errors(report)]
    if bool(said) == good:
        FAULTS.append(f"{name}: {said[:3] or 'accepted although it is broken'}")


def ctg(*words: str) -> dict:
    run = subprocess.run([PROGRAM, "check", "--format", "json", "--date", "2026-06-30", *words], capture_output=True, check=False)
    return json.loads(run.stdout.decode("utf-8"), object_pairs_hook=no_key_twice)


# The reports that transcripts show: from a line `{` before a date to a line `}`.
def shown(path: pathlib.Path) -> list:
    reports, lines = [], []
    text = path.read_text(encoding="utf-8", errors="replace")
    for line, following in itertools.pairwise([*text.splitlines(), ""]):
        if (line == "{" and following.startswith('  "date": ')) or lines:
            lines.append(line)
        if line == "}" and lines:
            reports.append(json.loads("\n".join(lines)))
            lines = []
    return [report for report in reports if str(report.get("schema", "")).startswith("ctg.check/")]


sample = json.loads((HERE.parent / "render/check.json").read_text(encoding="utf-8"))
expect(True, sample, "tests/render/check.json")
for key in list(sample["findings"][0]):
    broken = copy.deepcopy(sample)
    del broken["findings"][0][key]
    expect(False, broken, f"a finding without {key}")
for where, key, value in ((0, "severity", "fatal"), (0, "line", 0), (0, "column", "7"), (0, "more", 1), (0, "family", "none")):
    broken = copy.deepcopy(sample)
    broken["findings"][where][key] = value
    expect(False, broken, f"a finding with {key}: {value}")
expect(False, {**sample, "date": "30/06/2026"}, "a date that is none")

listing = subprocess.run(["node", str(HERE / "formats/places.mjs"), PROGRAM, FOLDER], capture_output=True, text=True, check=True)
PLACES = listing.stdout.splitlines()
for place in PLACES:
    expect(True, ctg("-C", place), place)
expect(True, ctg(*PLACES), "all of them at once")

SHOWN = [(str(path), report) for path in sorted((HERE.parent / "cli").rglob("*.txt")) for report in shown(path)]
for path, report in SHOWN:
    expect(True, report, path)

print("\n".join(FAULTS) or f"{CHECKS} checks, {len(SHOWN)} of them of transcripts")
sys.exit(1 if FAULTS or not SHOWN else 0)

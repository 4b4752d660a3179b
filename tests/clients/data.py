# JSON of ctg diff, ctg status --by, ctg list and ctg history: held to the schemas of their names, by python3-jsonschema.
import copy
import json
import os
import pathlib
import shutil
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is missing")
    sys.exit(77)

PROGRAM, FOLDER = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
FAULTS = []
CHECKS = 0


def validator(name: str) -> jsonschema.Draft7Validator:
    schema = json.loads(pathlib.Path(f"schemas/ctg.{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())


def expect(schema: jsonschema.Draft7Validator, good: bool, data: dict, name: str) -> None:
    global CHECKS
    CHECKS += 1
    said = [f"{list(error.path)}: {error.message[:200]}" for error in schema.iter_errors(data)]
    if bool(said) == good:
        FAULTS.append(f"{name}: {said[:3] or 'accepted although it is broken'}")


def broken(data: dict, break_it) -> dict:
    other = copy.deepcopy(data)
    break_it(other)
    return other


def ctg(place: pathlib.Path, *words: str) -> dict:
    run = subprocess.run([PROGRAM, *words, "--format", "json", "--date", "2026-06-30"], cwd=place, capture_output=True, text=True, check=False)
    return json.loads(run.stdout)


GROUPS = validator("groups")
KEYS = json.loads(pathlib.Path("schemas/ctg.groups.schema.json").read_text(encoding="utf-8"))["properties"]["by"]["enum"]
for key in KEYS:
    for place in ("plans/rivemont", "plans/angers-2019", "plans"):
        expect(GROUPS, True, ctg(pathlib.Path(place), "status", "--by", key), f"{place} by {key}")
groups = ctg(pathlib.Path("plans/rivemont"), "status", "--by", "lead", "status:blocked")
expect(GROUPS, True, groups, "a selection")
for what, break_it in {
    "another key": lambda data: data.update(by="colour"),
    "a group without its progress": lambda data: data["groups"][0].pop("progress"),
    "a negative number": lambda data: data["total"].update(late=-1),
    "another status": lambda data: data["total"]["by_status"].update(late=1),
}.items():
    expect(GROUPS, False, broken(groups, break_it), what)

LIST = validator("list")
for words in (["actions"], ["people"], ["late:"], ["--group", "lead"], ["--count"], ["--count=year"], ["indicators", "--columns", "id,values"]):
    for place in ("plans/rivemont", "plans"):
        expect(LIST, True, ctg(pathlib.Path(place), "list", *words), f"{place}: list {words}")
listed = ctg(pathlib.Path("plans/rivemont"), "list", "--group", "theme")
for what, break_it in {
    "another kind": lambda data: data.update(kind="colours"),
    "a key that there is not": lambda data: data.update(group_by="colour"),
    "no rows": lambda data: data.pop("rows"),
    "a row that is none": lambda data: data["rows"].append("A-1"),
    "something more": lambda data: data.update(total=1),
}.items():
    expect(LIST, False, broken(listed, break_it), what)

DIFF = validator("diff")
SIGNED = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER")
          for what, value in (("NAME", "Claire"), ("EMAIL", "claire@example.org"), ("DATE", "2026-06-30T09:00:00+0200"))}


def git(*words: str) -> None:
    subprocess.run(["git", "-c", "commit.gpgsign=false", *words], cwd=FOLDER, env={**os.environ, **SIGNED}, capture_output=True, check=True)


def edit(path: str, before: str, after: str) -> None:
    file = FOLDER / path
    text = file.read_text(encoding="utf-8")
    if before not in text:
        FAULTS.append(f"{path} does not say {before!r}")
    file.write_text(text.replace(before, after), encoding="utf-8")


shutil.copytree("plans/rivemont", FOLDER / "rivemont")
shutil.copytree("plans/angers-2019", FOLDER / "angers")
git("init", "-q", "-b", "main")
git("add", ".")
git("commit", "-q", "-m", "plans")
expect(DIFF, True, ctg(FOLDER, "diff"), "no change")
edit("rivemont/actions/JEU-03.yaml", "end: 2026-03}", "end: 2026-12}")
edit("rivemont/actions/JEU-03.yaml", "planned: 12000, spent", "planned: 9000, spent")
edit("rivemont/actions/PE-03.yaml", "  status: in_progress", "  status: done")
(FOLDER / "rivemont/actions/AUT-02.yaml").unlink()
(FOLDER / "rivemont/accepted.yaml").write_text('accepted:\n  - {fingerprint: "0123456789abcdef", reason: Accord}\n', encoding="utf-8")
diff = ctg(FOLDER / "rivemont", "diff")
expect(DIFF, True, diff, "changes")
if not any(change["class"] == "commitment" for change in diff["plans"][0]["changes"]):
    FAULTS.append("no commitment changed")
for what, break_it in {
    "another kind of change": lambda data: data["plans"][0]["changes"][0].update(change="colour-changed"),
    "a commitment of the wrong class": lambda data: data["plans"][0]["changes"][0].update({"class": "progress"}),
    "a commitment without whom it concerns": lambda data: data["plans"][0]["changes"][0].pop("must_agree"),
    "a fingerprint that is too short": lambda data: data["plans"][0]["changes"][0].update(fingerprint="0123"),
    "no counts": lambda data: data["plans"][0].pop("counts"),
    "a revision without its commit": lambda data: data["plans"][0]["from"].pop("commit"),
}.items():
    expect(DIFF, False, broken(diff, break_it), what)
git("add", ".")
git("commit", "-q", "-m", "changes")
expect(DIFF, True, ctg(FOLDER, "diff", "HEAD~1..HEAD"), "two revisions")

HISTORY = validator("history")
LIFE = validator("life")
expect(HISTORY, True, ctg(FOLDER, "history"), "two plans")
expect(HISTORY, True, ctg(FOLDER / "rivemont", "history", "--by", "year", "--since", "2026", "lead:caf-49"), "a selection")
history = ctg(FOLDER / "rivemont", "history", "--by", "month", "--group", "lead")
expect(HISTORY, True, history, "groups")
for what, break_it in {
    "another length": lambda data: data.update(by="week"),
    "a period without what was signed": lambda data: data["total"]["periods"][0]["so_far"].pop("signed_due"),
    "another fate": lambda data: data["plans"][0]["actions"][0].update(fate="late"),
    "a revision without its author": lambda data: data["plans"][0]["revisions"][0].pop("author"),
}.items():
    expect(HISTORY, False, broken(history, break_it), what)
life = ctg(FOLDER / "rivemont", "history", "JEU-03", "caf-49")
expect(LIFE, True, life, "lives")
if not any(change["change"] == "deadline-postponed" for change in life["things"][0]["revisions"][1]["changes"]):
    FAULTS.append("no deadline was postponed")
for what, break_it in {
    "another kind": lambda data: data["things"][0].update(kind="colour"),
    "a revision without its day": lambda data: data["things"][0]["revisions"][0].pop("date"),
}.items():
    expect(LIFE, False, broken(life, break_it), what)
shutil.rmtree(FOLDER / "angers")
shutil.copytree(FOLDER / "rivemont", FOLDER / "other")
expect(DIFF, True, ctg(FOLDER, "diff"), "a plan that is gone and a new one")

print("\n".join(FAULTS) or f"{CHECKS} checks")
sys.exit(1 if FAULTS else 0)

# JSON Schema: ajv, python3-jsonschema and yaml-language-server find fault with the same files as ctg, in both languages.
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent / "schema"
sys.path.insert(0, str(HERE))
import samples  # noqa: E402



# What the message quotes first, and last.
def first_word(finding: dict) -> str:
    return (re.findall("`([^`]*)`", finding["message"]) or [""])[0]


def last_word(finding: dict) -> str:
    return (re.findall("`([^`]*)`", finding["message"]) or [""])[-1]


# A number that is not a plain row of digits: a schema sees what it is worth, not its sign, its zeros, its base or its decimals.
def is_number(text: str) -> bool:
    number = r"[-+]?(0x[0-9A-Fa-f]+|0o[0-7]+|\.inf|[0-9]*\.?[0-9]*([eE][-+]?[0-9]+)?)"
    return bool(re.fullmatch(number, text)) and not re.fullmatch("-?(0|[1-9][0-9]*)", text)


# What a schema cannot say, by rule: it sees values as YAML 1.2 reads them, and neither how they were written nor comments.
BEYOND_A_SCHEMA = {
    "bad-amount": lambda finding: is_number(first_word(finding)),
    "wrong-type": lambda finding: is_number(last_word(finding)),
    "unquoted-code": lambda finding: bool(re.search("[_:]|^0b", first_word(finding))),  # numbers in YAML 1.1 only
    "surprising-boolean": lambda finding: first_word(finding).lower() in YAML_1_1 or first_word(finding) in ("True", "TRUE"),
    "unknown-rule": lambda finding: True,  # said of `settings.rules` by both; of a waiver, which is a comment, by ctg alone
}
YAML_1_1 = {"y", "n", "yes", "no", "on", "off"}  # yes or no there, texts in YAML 1.2

VALIDATORS = {
    "python3-jsonschema": ["/usr/bin/python3", str(HERE / "validate_python.py")],
    "ajv": ["node", str(HERE / "validate_ajv.mjs")],
    "yaml-language-server": ["node", str(HERE / "validate_editor.mjs")],
}
MISSING_TOOL = 77


def answers(validator: str, schema: pathlib.Path, paths: list[str]) -> dict[str, list[str]]:
    run = subprocess.run([*VALIDATORS[validator], str(schema)], input=json.dumps(paths), capture_output=True, check=False, text=True)
    if run.returncode == MISSING_TOOL or "No module named" in run.stderr:
        print(run.stdout.strip() or f"{validator} is missing")
        sys.exit(MISSING_TOOL)
    if run.returncode != 0:
        sys.exit(f"{validator}: {run.stderr}")
    return json.loads(run.stdout)


def findings_of(ctg: str, paths: list[str]) -> dict[str, list[dict]]:
    found = {}
    for path in paths:  # each on its own: what stands in one file is not to change how another is read
        run = subprocess.run([ctg, "check", "--format", "json", "--only", "file,shape,unknown-rule", path], capture_output=True, check=False)
        found[path] = json.loads(run.stdout)["findings"]
    return found


def judge(name: str, findings: list[dict], errors: list[str]) -> str | None:
    shape = [finding for finding in findings if finding["family"] == "shape" or finding["rule"] in BEYOND_A_SCHEMA]
    expressible = [finding for finding in shape if not BEYOND_A_SCHEMA.get(finding["rule"], lambda _: False)(finding)]
    if expressible and not errors:
        first = expressible[0]
        return f"{name}: accepted, and ctg says at line {first['line']} {first['rule']}: {first['message']}"
    if errors and not shape:
        return f"{name}: refused, and ctg says nothing: {errors[0]}"
    return None


def disagreements(validator: str, schema: pathlib.Path, names: dict[str, str], findings: dict[str, list[dict]]) -> list[str]:
    errors = answers(validator, schema, list(findings))
    return [line for path in findings if (line := judge(names[path], findings[path], errors[path]))]


def main() -> int:
    ctg, folder, *more = sys.argv[1:]
    names = {}
    for number, (name, content) in enumerate(samples.gathered(ctg, more)):
        path = pathlib.Path(folder, f"{number:04}.yaml").resolve()
        path.write_bytes(content)
        names[str(path)] = name
    every = findings_of(ctg, list(names))
    findings = {path: found for path, found in every.items() if not any(one["family"] == "file" for one in found)}
    faulty = [path for path, found in findings.items() if any(one["family"] == "shape" for one in found)]
    print(f"{len(names)} files, of which ctg refuses {len(names) - len(findings)} before their shape; {len(faulty)} of the others are misshapen")
    faults = 0
    for validator in VALIDATORS:
        for schema in ("ctg.schema.json", "ctg.schema.fr.json"):
            said = disagreements(validator, samples.ROOT / "schemas" / schema, names, findings)
            print(f"{validator}, {schema}: {len(findings) - len(said)} files agreed, {len(said)} not", *said, sep="\n  ")
            faults += len(said)
        takes_all, takes_none = {"type": ["object", "array", "string", "null"]}, {"type": "object", "maxProperties": 0}
        for broken, tried in ((takes_all, faulty[:20]), (takes_none, [path for path in findings if path not in faulty][:20])):
            path = pathlib.Path(folder, "broken.json")
            path.write_text(json.dumps({"$schema": "http://json-schema.org/draft-07/schema#", **broken}), "utf-8")
            if not disagreements(validator, path, names, {path: findings[path] for path in tried}):
                print(f"{validator}: a broken schema was not seen to disagree")
                faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

# JUnit: what ctg writes is of the strict dialect, by xmllint, and junitparser finds each failure in it.
import json
import pathlib
import subprocess
import sys

try:
    import junitparser
except ImportError:
    print("python3-junitparser is missing")
    sys.exit(77)

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
FAULTS = []
CHECKS = 0


def expect(condition: bool, sentence: str) -> None:
    global CHECKS
    CHECKS += 1
    if not condition:
        FAULTS.append(sentence)


# What xmllint says against a file; none where it is of the dialect.
def complaints(path: pathlib.Path) -> str:
    command = ["xmllint", "--nonet", "--noout", "--schema", str(HERE / "formats/junit.xsd"), str(path)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if run.returncode == 0 else run.stderr


def ctg(*words: str) -> str:
    run = subprocess.run([PROGRAM, *words, "--date", "2026-06-30"], capture_output=True, check=False)
    expect(run.returncode in (0, 1), f"ctg {' '.join(words)}: exit code {run.returncode}")
    return run.stdout.decode("utf-8")


def failures(report: pathlib.Path) -> list:
    found = []
    for suite in junitparser.JUnitXml.fromfile(str(report)):
        cases = list(suite)
        failed = [case for case in cases if any(isinstance(result, junitparser.Failure) for result in case.result)]
        expect(suite.tests == len(cases) and suite.failures == len(failed), f"{report.name}: the counts of {suite.name}")
        found += [(suite.name, case.name) for case in failed]
    return found


for name, good in (("good", True), ("bad", False), ("control", False)):
    said = complaints(HERE / f"samples/{name}.junit.xml")
    expect((said == "") == good, f"{name}.junit.xml: {said or 'accepted although it is broken'}")
expect(failures(HERE / "samples/good.junit.xml") == [("actions/été.yaml", "late")], "good.junit.xml: its failure is not found")

listing = subprocess.run(["node", str(HERE / "formats/places.mjs"), PROGRAM, str(FOLDER)], capture_output=True, text=True, check=True)
PLACES = listing.stdout.splitlines()
LEVELS = {"error": ("error",), "warning": ("error", "warning"), "info": ("error", "warning", "info"), "never": ()}
for number, place in enumerate(PLACES):
    found = json.loads(ctg("check", "-C", place, "--format", "json"))["findings"]
    for level, failing in LEVELS.items():
        for language in ("fr", "en"):
            report = FOLDER / f"{number}.{level}.{language}.xml"
            options = ["--lang", language, "--fail-on", level, "--format", "junit"]
            report.write_text(ctg("check", "-C", place, *options), encoding="utf-8")
            expect(complaints(report) == "", f"{report.name}: {complaints(report)}")
            wanted = {(finding["path"] or "ctg check", finding["rule"]) for finding in found if finding["severity"] in failing}
            expect(set(failures(report)) == wanted, f"{report.name}: {sorted(set(failures(report)) ^ wanted)[:3]}")

print("\n".join(FAULTS) or f"{CHECKS} checks")
sys.exit(1 if FAULTS or len(PLACES) < 4 else 0)

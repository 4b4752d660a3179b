# Gathers files of plans, sound and faulty, for a schema to be tried on: fixtures of rules, examples of the manual, plans, seeded faults.
import pathlib
import re
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}


def unescaped(text: str) -> bytes:
    def one(match: re.Match) -> str:
        word = match.group(1)
        if word[0] == "x":
            return chr(0xDC00 + int(word[1:], 16))  # a byte, kept apart by surrogateescape
        return chr(int(word[1:], 16)) if word[0] == "u" else ESCAPES[word]

    return re.sub(r"\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|.)", one, text).encode("utf-8", "surrogateescape")


def seeded_faults(plan: pathlib.Path, specification: pathlib.Path):
    fault: dict = {}

    def made():
        original = plan / fault["copy of"] if "copy of" in fault else plan / fault["in"]
        content = original.read_bytes() if "copy of" in fault or "-" in fault else b""
        before, after = unescaped(fault.get("-", "")), unescaped(fault.get("+", ""))
        if fault["crlf"]:
            content, before, after = (text.replace(b"\n", b"\r\n") for text in (content, before, after))
        if "-" in fault and content.count(before) != 1:
            raise SystemExit(f"{specification.name}: the text of `{fault['name']}` does not stand there once")
        return f"{specification.name}: {fault['name']}", content.replace(before, after) if "-" in fault else content or after

    for line in specification.read_text("utf-8").splitlines():
        if line.startswith("== "):
            if fault:
                yield made()
            fault = {"name": line[3:], "crlf": False}
        elif line.startswith("in "):
            fault["crlf"] = line.endswith(" with CRLF")
            fault["in"] = line[3:].removesuffix(" with CRLF")
        elif line.startswith("copy of "):
            fault["copy of"] = line[8:]
        elif line[:2] in ("- ", "+ "):
            fault[line[0]] = line[3:-1]
    yield made()


def examples_of_the_manual(ctg: str):
    pages = subprocess.run([ctg, "explain", "rules", "--lang", "en", "--format", "markdown"], capture_output=True, check=True, text=True).stdout
    for rule in re.findall(r"^\| `([a-z-]+)`", pages, re.MULTILINE):
        page = subprocess.run([ctg, "explain", rule, "--lang", "en", "--format", "markdown"], capture_output=True, text=True)
        for number, listing in enumerate(re.findall(r"```yaml\n(.*?)```", page.stdout, re.DOTALL), 1):
            if not listing.startswith("# ctg:"):
                yield f"explain {rule}: listing {number}", listing.encode("utf-8")


def corners():
    for part in (HERE / "corners.txt").read_text("utf-8").split("\n== ")[1:]:
        name, _, content = part.partition("\n")
        yield f"corners.txt: {name}", content.encode("utf-8")


def files_below(folder: pathlib.Path):
    for path in sorted(folder.rglob("*.y*ml")):
        yield str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path), path.read_bytes()


# Pairs of a name and the bytes of one file.
def gathered(ctg: str, more_folders: list[str]):
    for folder in ("tests/rules", "tests/cli", "tests/clients", "plans"):
        yield from files_below(ROOT / folder)
    yield from corners()
    yield from seeded_faults(ROOT / "plans/rivemont", ROOT / "tests/faults/rivemont.txt")
    yield from examples_of_the_manual(ctg)
    for folder in more_folders:
        yield from files_below(pathlib.Path(folder))

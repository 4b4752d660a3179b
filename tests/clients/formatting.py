# Lays out plans that were untidied by seeded mistakes of style, and holds each file against what PyYAML read before.
import glob
import os
import random
import re
import shutil
import subprocess
import sys

try:
    import yaml
except ImportError:
    print("formatting.py: python3-yaml is missing")
    sys.exit(77)

PROGRAM, FOLDER = sys.argv[1], sys.argv[2]
ROUNDS = int(os.environ.get("CTG_EDITS", "500")) // 25
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
PLAN = os.path.join(FOLDER, "plan")


def read(path):
    with open(path, "rb") as file:
        return file.read()


def comments(text):
    return sorted(line.split(" #", 1)[1].strip() if not line.strip().startswith("#") else line.strip()[1:].strip() for line in text.split("\n") if re.search(r"(^|\s)# ", line))


# The same file as somebody else would have written it: another order of fields, more blanks, other quotes, lists in lines.
def untidied(generator, text):
    lines = text.split("\n")
    heads = [number for number, line in enumerate(lines) if re.match(r"  [a-z_]+:", line)]
    if lines and any(line.startswith("action:") for line in lines) and len(heads) > 3:
        first = heads[0]
        groups = [lines[begin:end] for begin, end in zip(heads, heads[1:] + [len(lines)])]
        last = groups.pop()
        generator.shuffle(groups)
        groups.append(last)
        lines = lines[:first] + [line for group in groups for line in group]
    result = []
    for line in lines:
        key = re.match(r"^( *)([a-z_]+): \[([a-z0-9_, -]+)\]$", line)
        word = re.match(r"^( *(?:- )?)(title|label|name|lead|status): ([A-Za-z][A-Za-z_-]*)$", line)
        if key and generator.random() < 0.5:
            result += [key[1] + key[2] + ":"] + [key[1] + "- " + item.strip() for item in key[3].split(",")]
        elif word and generator.random() < 0.5:
            result.append(f"{word[1]}{word[2]}:   '{word[3]}'")
        else:
            result.append(line)
        if re.match(r"^  [a-z_]+: [^>|].*$", line) and generator.random() < 0.1:
            result[-1] += "  # note " + str(len(result)) if "#" not in result[-1] else ""
        elif re.match(r"^  [a-z_]+: [a-z_]+$", line) and generator.random() < 0.1:
            result.append("")
    return "\n".join(result)


def main():
    wrong, files, changed = [], 0, 0
    for plan in ("plans/rivemont", "plans/angers-2019"):
        for number in range(ROUNDS):
            generator = random.Random(number)
            shutil.rmtree(PLAN, ignore_errors=True)
            shutil.copytree(plan, PLAN)
            before = {}
            for path in sorted(glob.glob(PLAN + "/**/*.yaml", recursive=True)):
                if "modeles" in path:
                    continue
                text = untidied(generator, read(path).decode())
                with open(path, "w", encoding="utf-8", newline="\r\n" if generator.random() < 0.2 else "\n") as file:
                    file.write(text)
                before[path] = (yaml.load(text, LOADER), comments(text), read(path).count(b"\r\n") > 0, read(path))
            done = subprocess.run([PROGRAM, "fmt", PLAN, "--lang", "en", "-q", "--date", "2026-06-30"], capture_output=True, text=True, timeout=120)
            if done.returncode != 0 or done.stderr:
                wrong.append(f"{plan} {number}: {done.returncode} {done.stderr.strip()}")
            for path, (tree, notes, windows, written) in before.items():
                after = read(path)
                files += 1
                changed += after != written
                if yaml.load(after, LOADER) != tree:
                    wrong.append(f"{plan} {number}: {path} is read otherwise")
                if comments(after.decode().replace("\r", "")) != notes:
                    wrong.append(f"{plan} {number}: {path} has other comments")
                if (b"\r\n" in after) != windows:
                    wrong.append(f"{plan} {number}: {path} has other line ends")
            again = subprocess.run([PROGRAM, "fmt", "--check", PLAN], capture_output=True, text=True, timeout=120)
            if again.returncode != 0:
                wrong.append(f"{plan} {number}: the second time is not the first: {again.stdout.strip()}")
    for line in wrong[:20]:
        print(line)
    print(f"{files} files untidied, {changed} laid out, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

# Changes fields of a real plan by seeded ctg set commands, and holds each file against what PyYAML makes of the same change.
import glob
import os
import random
import shutil
import subprocess
import sys

try:
    import yaml
except ImportError:
    print("editing.py: python3-yaml is missing")
    sys.exit(77)

PROGRAM, FOLDER = sys.argv[1], sys.argv[2]
EDITS = int(os.environ.get("CTG_EDITS", "500"))
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
PLAN = os.path.join(FOLDER, "plan")

WORDS = ["Ouvrir", "l'antenne", "dès", "mai :", "#1", "- oui", "« ici »", "été", "100 %", "{a}", "[b]", "😀", "\\", '"', "&c", "*", "null", "12", "2026-03-31", "yes"]
STATUSES = ["proposed", "planned", "in_progress", "done", "postponed", "suspended", "blocked", "cancelled"]
THEMES = ["early_childhood", "youth", "parenting", "housing", "mobility", "holidays", "health"]


def prose(generator):
    text = " ".join(generator.choice(WORDS) for _ in range(generator.choice([1, 3, 8, 40])))
    return text + ("\nSecond paragraphe." if generator.random() < 0.2 else "")


# A field of an action, the value to type, and what becomes of the parsed action.
def edit(generator, action):
    def scalar(name, value):
        return f"{name}={value}", lambda one: one.update({name: value})

    def nested(name, inner, value, written=None):
        def apply(one):
            one.setdefault(name, {})[inner] = value
        return f"{name}.{inner}={written or value}", apply

    day = f"20{generator.randint(24, 27)}-{generator.randint(1, 12):02d}-{generator.randint(1, 28):02d}"
    french = "/".join(reversed(day.split("-")))
    theme = generator.choice(THEMES)
    choices = [
        lambda: scalar("status", generator.choice(STATUSES)),
        lambda: scalar("priority", generator.choice(["low", "medium", "high"])),
        lambda: scalar("description", prose(generator)),
        lambda: scalar("status_reason", prose(generator)),
        lambda: nested("planned", "end", day, french),
        lambda: nested("planned", "start", day),
        lambda: nested("means", "staff_fte", "2.5", "2,5"),
    ]
    themes = action.get("themes", [])
    if theme in themes and len(themes) > 1:
        choices.append(lambda: (f"themes-={theme}", lambda one: one["themes"].remove(theme)))
    elif theme not in themes:
        choices.append(lambda: (f"themes+={theme}", lambda one: one.setdefault("themes", []).append(theme)))
    if "body" in action:
        choices.append(lambda: ("body=", lambda one: one.pop("body")))
    return generator.choice(choices)()


def run(*words):
    return subprocess.run([PROGRAM, "set", "--plan", PLAN, "--lang", "en", "--date", "2026-06-30", "-q", "--force", *words], capture_output=True, text=True, timeout=60)


def bytes_of(path):
    with open(path, "rb") as file:
        return file.read()


def comments(text):
    return [line.strip() for line in text.split("\n") if line.strip().startswith(("# about", "# yaml-language-server"))]


# Twenty people who add a note to one action at the same time: each note that was said to be written is there.
def at_once(name, files):
    notes = [f"Note {number:02d} de vingt" for number in range(20)]
    started = [subprocess.Popen([PROGRAM, "set", "--plan", PLAN, "-q", "--force", name, "--note", note], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for note in notes]
    written = [note for note, process in zip(notes, started) if process.wait(timeout=120) == 0]
    text = bytes_of(files[name]).decode()
    return [f"at once: {note!r} is lost" for note in written if note not in text] + ([] if written else ["at once: nobody could write"])


def main():
    shutil.copytree("plans/rivemont", PLAN)
    files = {}
    for path in sorted(glob.glob(PLAN + "/actions/*.yaml")):
        # Comments before and behind, in every file, and Windows line ends in every third.
        text = open(path, encoding="utf-8").read().replace("  priority:", "  # about what follows\n  priority:").replace("tax: included", "tax: included  # yes")
        with open(path, "w", encoding="utf-8", newline="\r\n" if len(files) % 3 == 0 else "\n") as file:
            file.write(text)
        files[yaml.load(text, LOADER)["action"]["id"]] = path
    generator = random.Random(20260630)
    wrong, refused = [], 0
    for number in range(EDITS):
        name = generator.choice(sorted(files))
        path = files[name]
        before = bytes_of(path)
        action = yaml.load(before, LOADER)["action"]
        word, apply = edit(generator, action)
        apply(action)
        first = run(name, word)
        after = bytes_of(path)
        if first.returncode != 0:
            refused += 1
            if after != before:
                wrong.append(f"edit {number}: {name} {word!r} was refused, and the file is another")
            elif "without losing a comment" not in first.stderr:
                wrong.append(f"edit {number}: {name} {word!r}: {first.stderr.strip()}")
            continue
        try:
            read = yaml.load(after, LOADER)["action"]
        except yaml.YAMLError as error:
            wrong.append(f"edit {number}: {name} {word!r} does not parse: {error}")
            break
        if read != action:
            wrong.append(f"edit {number}: {name} {word!r} is not read as that change alone")
        if any(comments(after.decode()).count(one) < comments(before.decode()).count(one) for one in comments(before.decode())):
            wrong.append(f"edit {number}: {name} {word!r} loses a comment")
        if (b"\r\n" in before) != (b"\r\n" in after) or (b"\r\n" in after and after.count(b"\n") != after.count(b"\r\n")):
            wrong.append(f"edit {number}: {name} {word!r} mixes line ends")
        if "+=" not in word and "-=" not in word and (run(name, word).returncode != 0 or bytes_of(path) != after):
            wrong.append(f"edit {number}: {name} {word!r} twice is not once")
    wrong += at_once(sorted(files)[0], files)
    for line in wrong[:20]:
        print("editing.py:", line)
    print(f"editing.py: {EDITS} edits, {refused} refused for a comment, {len(wrong)} wrong")
    sys.exit(1 if wrong else 0)


main()

# Merges 2 000 seeded pairs of edits of real files, and holds each result against the union of both, made by PyYAML; beside it, git's own.
import glob
import os
import random
import subprocess
import sys

try:
    import yaml
except ImportError:
    print("merging.py: python3-yaml is missing")
    sys.exit(77)

PROGRAM, FOLDER = sys.argv[1], sys.argv[2]
CASES = int(os.environ.get("CTG_MERGES", "2000"))
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
# What tells things and items apart: not edited, as another item would then be meant.
IDENTITY = {"id", "on", "title", "text", "institution", "person", "year", "kind", "label", "scheme", "url", "former_ids", "format"}


def line_start(text, at):
    return text.rfind("\n", 0, at) + 1


def line_end(text, at):
    found = text.find("\n", at)
    return len(text) if found < 0 else found + 1


def last_byte(node):
    if isinstance(node, yaml.ScalarNode) or node.flow_style:
        return node.end_mark.index
    values = [v for _, v in node.value] if isinstance(node, yaml.MappingNode) else node.value
    return max(last_byte(value) for value in values)


class Edit:
    """Bytes [begin, end) become `new`; what that means: `act` on the value at `path`."""

    def __init__(self, act, path, begin, end, new, says=None):
        self.act, self.path, self.begin, self.end, self.new, self.says = act, path, begin, end, new, says


# Every edit that could be made of one file, each as a function of the number that makes its words unlike all others.
def candidates(text, node, path, found):
    if isinstance(node, yaml.MappingNode):
        for place, (key, value) in enumerate(node.value):
            entry(text, node, place, key, value, path + (key.value,), found)
            candidates(text, value, path + (key.value,), found)
    elif isinstance(node, yaml.SequenceNode):
        items(text, node, path, found)
        for place, item in enumerate(node.value):
            candidates(text, item, path + (place,), found)


def entry(text, mapping, place, key, value, path, found):
    begins_line = not text[line_start(text, key.start_mark.index):key.start_mark.index].strip()
    block = not mapping.flow_style
    if block and begins_line:
        start = line_start(text, key.start_mark.index)
        indent = " " * (key.start_mark.index - start)
        found.append(lambda n: Edit("comment", path, start, start, f"{indent}# c{n}\n", f"c{n}"))
        found.append(lambda n: Edit("add", path[:-1] + (f"x-{n % 3}",), start, start, f"{indent}x-{n % 3}: w{n}\n", f"w{n}"))
    if not isinstance(value, yaml.ScalarNode) or value.start_mark.line != value.end_mark.line or not value.value:
        return
    begin, end = value.start_mark.index, value.end_mark.index
    if key.value not in IDENTITY:
        found.append(lambda n: Edit("set", path, begin, end, f"w{n}", f"w{n}"))
        if block and begins_line and len(mapping.value) > 1:
            found.append(lambda n: Edit("remove", path, line_start(text, begin), line_end(text, end), ""))
    if block and text[end:line_end(text, end)].strip() == "":
        found.append(lambda n: Edit("note", path, end, end, f"  # c{n}", f"c{n}"))


def items(text, node, path, found):
    if node.flow_style and node.value and all(isinstance(item, yaml.ScalarNode) for item in node.value):
        end = node.value[-1].end_mark.index
        found.append(lambda n: Edit("append", path, end, end, f", w{n}", f"w{n}"))
        for place in range(1, len(node.value)):
            begin, behind = node.value[place - 1].end_mark.index, node.value[place].end_mark.index
            found.append(lambda n, place=place, begin=begin, behind=behind: Edit("remove", path + (place,), begin, behind, ""))
    if node.flow_style or not node.value:
        return
    behind = line_end(text, last_byte(node))
    dash = line_start(text, node.value[0].start_mark.index)
    indent = " " * (len(text[dash:]) - len(text[dash:].lstrip(" ")))
    if path[-1] == "notes":
        found.append(lambda n: Edit("append", path, behind, behind, f"{indent}- on: 2027-01-0{n % 9 + 1}\n{indent}  text: w{n}\n",
                                    {"on": f"2027-01-0{n % 9 + 1}", "text": f"w{n}"}))
    if path[-1] == "partners":
        found.append(lambda n: Edit("append", path, behind, behind, f"{indent}- {{institution: w{n}, role: funder}}\n",
                                    {"institution": f"w{n}", "role": "funder"}))
    for place, item in enumerate(node.value):
        if len(node.value) < 2:
            break
        start = line_start(text, item.start_mark.index)
        found.append(lambda n, place=place, start=start, end=line_end(text, last_byte(item)): Edit("remove", path + (place,), start, end, ""))


def chosen(generator, makers, number, count):
    edits, tries = [], 0
    while len(edits) < count and tries < 50:
        tries += 1
        edit = generator.choice(makers)(number)
        number += 1
        if all(edit.end < other.begin or edit.begin > other.end for other in edits) and all(edit.path != o.path for o in edits):
            edits.append(edit)
    return edits


def applied(text, edits):
    for edit in sorted(edits, key=lambda one: one.begin, reverse=True):
        text = text[:edit.begin] + edit.new + text[edit.end:]
    return text


# The tree that all edits together make of the base.
def union(value, path, edits):
    mine = [edit for edit in edits if edit.path == path]
    for edit in mine:
        if edit.act == "remove":
            return None
        if edit.act == "set":
            return edit.says
    if isinstance(value, dict):
        result = {key: union(inside, path + (key,), edits) for key, inside in value.items()}
        result.update({e.path[-1]: e.says for e in edits if e.act == "add" and e.path[:-1] == path})
        return {key: inside for key, inside in result.items() if inside is not None}
    if isinstance(value, list):
        result = [union(inside, path + (place,), edits) for place, inside in enumerate(value)]
        return [inside for inside in result if inside is not None] + [e.says for e in mine if e.act == "append"]
    return value


# True: must be a conflict; None: may be one (a comment of what the other side takes away).
def must_conflict(ours, theirs):
    doubtful = False
    for one in ours:
        for other in theirs:
            pair = {one.act, other.act}
            same = one.path == other.path
            if same and one.act == other.act and one.act in ("set", "add", "comment", "note"):
                return True
            for first, second in ((one, other), (other, one)):
                if first.act != "remove" or second.path[:len(first.path)] != first.path or (second.act == "remove" and same):
                    continue
                if second.act in ("comment", "note") or (second.act == "add" and same):
                    doubtful = True
                else:
                    return True
            if same and pair == {"set", "note"}:
                doubtful = True
    return None if doubtful else False


def plain(value):
    if isinstance(value, dict):
        return {key: plain(inside) for key, inside in value.items()}
    if isinstance(value, list):
        return sorted((plain(inside) for inside in value), key=repr)
    return value


def write(name, text):
    path = os.path.join(FOLDER, name)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    return path


def words(edits):
    for edit in edits:
        if edit.act != "remove":
            yield edit.says["text"] if isinstance(edit.says, dict) and "text" in edit.says else \
                edit.says["institution"] if isinstance(edit.says, dict) else edit.says


def judged(text, code, base, ours, theirs):
    expected = must_conflict(ours, theirs)
    lost = [word for word in words(ours + theirs) if word not in text]
    if lost:
        return f"lost {lost}"
    if code == 1:
        return None if expected is not False else "a conflict that is none"
    if expected is True:
        return "no conflict where both sides say something else"
    try:
        said = yaml.load(text, LOADER)
    except yaml.YAMLError as error:
        return f"does not parse: {error}"
    wanted = union(base, (), ours + theirs)
    return None if plain(said) == plain(wanted) else "is not the union of both"


def main():
    files = sorted(glob.glob("plans/rivemont/*.yaml") + glob.glob("plans/rivemont/actions/*.yaml") + glob.glob("plans/angers-2019/**/*.yaml",
                                                                                                              recursive=True))
    texts = [open(path, encoding="utf-8").read() for path in files]
    makers = []
    for text in texts:
        found = []
        candidates(text, yaml.compose(text, LOADER), (), found)
        makers.append(found)
    bases = [yaml.load(text, LOADER) for text in texts]
    generator = random.Random(20260630)
    wrong, conflicts, git_conflicts, git_wrong = [], 0, 0, 0
    for case in range(CASES):
        which = generator.randrange(len(files))
        ours = chosen(generator, makers[which], 1000 + case * 100, generator.randint(1, 4))
        theirs = chosen(generator, makers[which], 1050 + case * 100, generator.randint(1, 4))
        if generator.random() < 0.2:  # the same place on both sides
            theirs = [one for one in theirs if one.path != ours[0].path]
            again = [m(1090 + case * 100) for m in makers[which]]
            theirs += [e for e in again if e.path == ours[0].path and e.act == ours[0].act][:1]
            theirs = [e for i, e in enumerate(theirs) if all(e.end < o.begin or e.begin > o.end for o in theirs[:i])]
        paths = [write("base.yaml", texts[which]), write("ours.yaml", applied(texts[which], ours)), write("theirs.yaml", applied(texts[which], theirs))]
        run = subprocess.run([PROGRAM, "--lang", "en", "git", "merge", *paths, "-p"], capture_output=True, text=True, timeout=60)
        by_git = subprocess.run(["git", "merge-file", "-p", "--diff3", paths[1], paths[0], paths[2]], capture_output=True, text=True, timeout=60)
        conflicts += run.returncode == 1
        git_conflicts += by_git.returncode != 0
        git_wrong += by_git.returncode == 0 and judged(by_git.stdout, 0, bases[which], ours, theirs) is not None
        fault = judged(run.stdout, run.returncode, bases[which], ours, theirs) if run.returncode in (0, 1) else f"exit code {run.returncode}"
        if "line by line" in run.stderr:
            fault = "merged line by line"
        if fault:
            wrong.append(f"case {case}, {files[which]}: {fault}\n  ours: {[(e.act, e.path, e.says) for e in ours]}\n"
                         f"  theirs: {[(e.act, e.path, e.says) for e in theirs]}")
            for name in ("base", "ours", "theirs"):
                os.replace(os.path.join(FOLDER, name + ".yaml"), os.path.join(FOLDER, f"case-{case}-{name}.yaml"))
    for line in wrong[:20]:
        print("merging.py:", line)
    print(f"merging.py: {CASES} merges, {len(wrong)} wrong; conflicts: {conflicts} (git alone: {git_conflicts}, "
          f"and {git_wrong} merged wrongly without a word)")
    sys.exit(1 if wrong else 0)


main()

# Word and PDF: each report opens in LibreOffice, by python-docx and by poppler, in its language, on A4, with headings and tables.
import pathlib
import re
import shutil
import subprocess
import sys
import zipfile

try:
    import docx
except ImportError:
    print("python3-docx is missing")
    sys.exit(77)
for tool in ("pandoc", "weasyprint", "pdfinfo", "pdftotext", "soffice"):
    if shutil.which(tool) is None:
        print(f"{tool} is missing")
        sys.exit(77)

PROGRAM, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
FAULTS = []
CHECKS = 0
A4_IN_POINTS = (595, 842)
# The program names its reports where it is asked for one that there is not; those about one thing need its name.
THINGS = {"institution": ["--for", "caf-49"], "action": ["AUT-02"]}
REFUSAL = subprocess.run([PROGRAM, "report", "no-such-report", "--lang", "en"], capture_output=True, text=True, check=False).stderr
REPORTS = {name: THINGS.get(name, []) for name in re.search("one of: (.*)", REFUSAL).group(1).split(", ")}


def expect(condition: bool, sentence: str) -> None:
    global CHECKS
    CHECKS += 1
    if not condition:
        FAULTS.append(sentence)


def run(*words: str) -> str:
    ended = subprocess.run(words, capture_output=True, text=True, check=False)
    expect(ended.returncode == 0, f"{' '.join(words)}: exit code {ended.returncode}: {ended.stderr[-300:]}")
    return ended.stdout


def write(plan: str, language: str, report: str, path: pathlib.Path) -> None:
    run(PROGRAM, "report", report, *REPORTS[report], "--plan", f"plans/{plan}", "--lang", language, "--date", "2026-06-30", "-q",
        "-o", str(path))


def markdown(plan: str, language: str, report: str) -> str:
    return run(PROGRAM, "report", report, *REPORTS[report], "--plan", f"plans/{plan}", "--lang", language, "--date", "2026-06-30",
               "--no-diagrams", "--format", "markdown")


# Headings in order with their levels, a document's title left out; the cells of the first table.
def expected_parts(text: str) -> tuple:
    headings = [(len(marks) - 1, words) for marks, words in re.findall(r"^(##+) (.*)$", text, re.MULTILINE)]
    return headings, len(re.findall(r"^\|(?: :?-+:? \|)+$", text, re.MULTILINE))


def plain(words: str) -> str:
    return re.sub(r"[`*\\]", "", words)


def word_complaints(path: pathlib.Path, language: str, text: str) -> list:
    try:
        document = docx.Document(str(path))
    except Exception as error:  # whatever is no Word document
        return [str(error)]
    said = []
    headings, tables = expected_parts(text)
    found = [(int(p.style.name.split()[1]), p.text) for p in document.paragraphs if p.style.name.lower().startswith("heading")]
    if found != [(level, plain(words)) for level, words in headings]:
        said.append(f"headings {found} instead of {headings}")
    if not any(p.style.name == "Title" for p in document.paragraphs):
        said.append("no title")
    if len(document.tables) != tables:
        said.append(f"{len(document.tables)} tables instead of {tables}")
    for table in document.tables:
        if not table._tbl.xpath("./w:tr[1]/w:trPr/w:tblHeader"):
            said.append("a table whose head is not repeated")
    page = document.sections[0]
    if (round(page.page_width.mm), round(page.page_height.mm)) != (210, 297):
        said.append("not on A4")
    with zipfile.ZipFile(path) as archive:
        if f'w:val="{language}"' not in "".join(re.findall("<w:lang [^>]*>", archive.read("word/styles.xml").decode())):
            said.append(f"not in {language}")
        if not any(name.startswith("word/footer") for name in archive.namelist()):
            said.append("no footer")
        if any(name.startswith("word/media/") for name in archive.namelist()):
            said.append("an image")
    return said


def pdf_complaints(path: pathlib.Path, language: str, text: str) -> list:
    facts = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=False)
    if facts.returncode != 0:
        return [facts.stderr]
    said = []
    if not re.search(r"^Tagged: +yes$", facts.stdout, re.MULTILINE):
        said.append("not tagged")
    size = re.search(r"^Page size: +([\d.]+) x ([\d.]+)", facts.stdout, re.MULTILINE)
    if not size or tuple(round(float(length)) for length in size.groups()) != A4_IN_POINTS:
        said.append("not on A4")
    raw = path.read_bytes()
    if f"/Lang ({language})".encode() not in raw:
        said.append(f"not in {language}")
    if b'pdfuaid:part="1"' not in raw:
        said.append("does not say that it is PDF/UA")
    headings, _ = expected_parts(text)
    if headings and b"/Outlines" not in raw:
        said.append("no outline")
    words = re.sub(r"\s+", "", subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout)
    for _, heading in headings:
        if re.sub(r"\s+", "", plain(heading)) not in words:
            said.append(f"without `{heading}`")
    return said


def look_at(plan: str, language: str, report: str) -> None:
    name = f"{report}.{plan}.{language}"
    text = markdown(plan, language, report)
    word, pdf = FOLDER / f"{name}.docx", FOLDER / f"{name}.pdf"
    write(plan, language, report, word)
    write(plan, language, report, pdf)
    for complaints, path in ((word_complaints(word, {"fr": "fr-FR", "en": "en-GB"}[language], text), word),
                             (pdf_complaints(pdf, language, text), pdf)):
        expect(not complaints, f"{path.name}: {complaints[:3]}")


# The same plan on the same day gives the same bytes.
def look_twice() -> None:
    for ending in (".docx", ".pdf"):
        first, second = FOLDER / f"first{ending}", FOLDER / f"second{ending}"
        write("rivemont", "fr", "copil", first)
        write("rivemont", "fr", "copil", second)
        expect(first.read_bytes() == second.read_bytes(), f"two {ending} of one report differ")


# What a word processor makes of it: as many pages as a pack may have, and the last words on one of them.
def open_in_libreoffice(name: str) -> None:
    run("soffice", f"-env:UserInstallation=file://{FOLDER.resolve()}/profile", "--headless", "--convert-to", "pdf:writer_pdf_Export",
        "--outdir", str(FOLDER / "opened"), str(FOLDER / f"{name}.docx"))
    pages = FOLDER / "opened" / f"{name}.pdf"
    expect(pages.exists(), f"LibreOffice does not open {name}.docx")
    if pages.exists():
        facts = run("pdfinfo", str(pages))
        count = int(re.search(r"^Pages: +(\d+)$", facts, re.MULTILINE).group(1))
        expect(2 <= count <= 20, f"{name}.docx has {count} pages")
        expect(f"1/{count}" in re.sub(r"\s", "", run("pdftotext", str(pages), "-")), f"{name}.docx does not count its pages")


for plan in ("rivemont", "angers-2019"):
    for language in ("fr", "en"):
        for report in REPORTS if plan == "rivemont" else [name for name in REPORTS if name not in THINGS]:
            look_at(plan, language, report)
look_twice()
open_in_libreoffice("copil.rivemont.fr")

broken = FOLDER / "broken"
broken.write_text("PK but no archive", encoding="utf-8")
expect(bool(word_complaints(broken, "fr-FR", "")), "a broken Word document is accepted")
expect(bool(pdf_complaints(broken, "fr", "")), "a broken PDF is accepted")
french, pdf = FOLDER / "copil.rivemont.fr.docx", FOLDER / "copil.rivemont.fr.pdf"
expect(bool(word_complaints(french, "en-GB", "## Missing\n")), "a Word document without its headings is accepted")
expect(bool(pdf_complaints(pdf, "en", "## Nirgends\n")), "a PDF without its headings is accepted")

for fault in FAULTS:
    print(fault)
if not FAULTS:
    print(f"{CHECKS} checks")
sys.exit(0 if not FAULTS and CHECKS > 0 else 1)

# Recomputes the figures of the committee's pack and of the annual review from the YAML, by PyYAML and SQLite, and compares.
import datetime
import glob
import re
import sqlite3
import subprocess
import sys
from decimal import Decimal

try:
    import yaml
except ImportError:
    print("figures.py: python3-yaml is missing")
    sys.exit(77)

PROGRAM = sys.argv[1]
PLAN = "plans/rivemont"
TODAY = datetime.date(2026, 6, 30)
YEAR = 2025
wrong = []


def expect(what, said, computed):
    if said != computed:
        wrong.append(f"{what}: ctg says {said!r}, the YAML gives {computed!r}")


# Everything as text: YAML 1.1 would read `on` as a truth and a date as a date.
def load():
    things = {}
    for path in sorted(glob.glob(PLAN + "/*.yaml") + glob.glob(PLAN + "/actions/*.yaml")):
        for key, value in (yaml.load(open(path, encoding="utf-8"), yaml.BaseLoader) or {}).items():
            if key == "action":
                things.setdefault("actions", []).append(value)
            elif isinstance(value, list):
                things.setdefault(key, []).extend(value)
            else:
                things[key] = value
    return things


def first_day(text):
    numbers = [int(part) for part in re.findall(r"\d+", text)]
    if "-Q" in text:
        return datetime.date(numbers[0], 3 * numbers[1] - 2, 1)
    if "-S" in text:
        return datetime.date(numbers[0], 6 * numbers[1] - 5, 1)
    return datetime.date(*(numbers + [1, 1])[:3])


def last_day(text):
    begin = first_day(text)
    months = {4: 12, 7: 1}.get(len(text), 0)
    months = 3 if "-Q" in text else 6 if "-S" in text else months
    if months == 0:
        return begin
    month = begin.month - 1 + months
    return datetime.date(begin.year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)


def day(thing, *path):
    for name in path:
        thing = (thing or {}).get(name)
    return thing


plan = load()
actions = [action for action in plan["actions"] if action.get("visibility") != "internal"]
called = {}
for institution in plan["institutions"]:
    called[institution["id"]] = institution.get("short_name") or institution["name"]

database = sqlite3.connect(":memory:")
database.executescript(
    """
    CREATE TABLE action (id, title, status, lead, planned_start, planned_end, planned_end_first, actual_start, actual_end, status_on, fte);
    CREATE TABLE budget (action, year, planned, spent);
    CREATE TABLE funding (action, year, funder, requested, granted, paid, in_kind);
    CREATE TABLE serves (action, objective, place);
    CREATE TABLE objective (id, parent);
    """
)


def cents(text):
    return None if text is None else int(Decimal(text) * 100)


for action in actions:
    end = day(action, "planned", "end")
    row = [action["id"], action["title"], action["status"], called.get(action.get("lead"))]
    row += [first_day(day(action, "planned", "start")).isoformat() if day(action, "planned", "start") else None]
    row += [last_day(end).isoformat() if end else None, first_day(end).isoformat() if end else None]
    row += [day(action, "actual", "start"), day(action, "actual", "end"), action.get("status_on")]
    row += [day(action, "means", "staff_fte")]
    database.execute("INSERT INTO action VALUES (?,?,?,?,?,?,?,?,?,?,?)", row)
    for line in action.get("budget", []):
        database.execute("INSERT INTO budget VALUES (?,?,?,?)", [action["id"], line["year"], cents(line.get("planned")), cents(line.get("spent"))])
    for line in action.get("funding", []):
        amounts = [cents(line.get(name)) for name in ("requested", "granted", "paid", "in_kind")]
        database.execute("INSERT INTO funding VALUES (?,?,?,?,?,?,?)", [action["id"], line.get("year"), called[line["institution"]]] + amounts)
    for place, objective in enumerate(action["objectives"]):
        database.execute("INSERT INTO serves VALUES (?,?,?)", [action["id"], objective, place])
for objective in plan["objectives"]:
    database.execute("INSERT INTO objective VALUES (?,?)", [objective["id"], objective.get("parent")])


def one(sql, *values):
    return database.execute(sql, values).fetchone()[0] or 0


def rows(sql, *values):
    return database.execute(sql, values).fetchall()


# A report's tables, by the heading above them.
def tables(report, *options):
    command = [PROGRAM, "report", report, "--plan", PLAN, "--date", TODAY.isoformat(), "--lang", "en", "--format", "markdown", *options]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found, heading, lines = {}, "", []
    for line in text.splitlines() + [""]:
        if line.startswith("|"):
            lines.append([cell.strip().replace("\\", "").replace("\u00a0", " ").strip("*") for cell in line.strip("|").split(" | ")])
        elif lines:
            found.setdefault(heading, []).append([dict(zip(lines[0], cells)) for cells in lines[2:]])
            lines = []
        if line.startswith("#"):
            heading = line.lstrip("# ")
    return found


def euros(amount):
    if not amount:
        return ""
    whole, rest = divmod(amount, 100)
    return f"€{whole:,}" + (f".{rest:02}" if rest else "")


def share(part, of):
    percent = int(Decimal(100) * part / of + Decimal("0.5")) if of else 0
    return f"{part} of {of} ({percent}%)"


def figures(table):
    return {row["Figure"]: row["Value"] for row in table}


def check_money(table, sql_of_years):
    years = {row[0]: row[1:] for row in sql_of_years}
    for row in table:
        if row["Year"] == "Total":
            computed = [sum(amounts[i] or 0 for amounts in years.values()) for i in range(4)]
        else:
            computed = years[row["Year"]]
        for name, amount in zip(("Planned", "Granted", "Spent", "Paid"), computed):
            expect(f"{name} of {row['Year']}", row[name], euros(amount))


def money_by_year():
    return rows(
        """
        WITH kept AS (SELECT id FROM action WHERE status <> 'cancelled'),
        years AS (SELECT DISTINCT year FROM budget UNION SELECT DISTINCT year FROM funding)
        SELECT year, (SELECT sum(planned) FROM budget b JOIN kept ON kept.id = b.action WHERE b.year = years.year),
               (SELECT sum(granted) FROM funding f JOIN kept ON kept.id = f.action WHERE f.year = years.year),
               (SELECT sum(spent) FROM budget b JOIN kept ON kept.id = b.action WHERE b.year = years.year),
               (SELECT sum(paid) FROM funding f JOIN kept ON kept.id = f.action WHERE f.year = years.year)
        FROM years ORDER BY year"""
    )


def check_funders(table, year):
    where = "AND f.year = ?" if year else ""
    values = [str(year)] if year else []
    computed = {
        row[0]: row[1:]
        for row in rows(
            f"""SELECT funder, count(DISTINCT action), sum(requested), sum(granted), sum(paid), sum(in_kind) FROM funding f
                JOIN action a ON a.id = f.action WHERE a.status <> 'cancelled' {where} GROUP BY funder""",
            *values,
        )
    }
    expect(f"the funders of {year or 'all years'}", sorted(row["Funder"] for row in table if row["Funder"] != "Total"), sorted(computed))
    for row in table:
        if row["Funder"] == "Total":
            amounts = [""] + [sum(values[i] or 0 for values in computed.values()) for i in range(1, 5)]
        else:
            amounts = list(computed.get(row["Funder"], [0] * 5))
            expect(f"actions of {row['Funder']}", row["Actions"], str(amounts[0]))
        for name, amount in zip(("Requested", "Granted", "Paid", "In kind"), amounts[1:]):
            expect(f"{name} of {row['Funder']} ({year or 'all years'})", row[name], euros(amount))


# Where an indicator stands on a day: the latest value, the target in force, and the line from the baseline through the targets.
def standing(indicator, on):
    number = lambda text: Decimal(text)
    values = sorted((v for v in indicator.get("values", []) if first_day(v["on"]) <= on), key=lambda v: (last_day(v["on"]), first_day(v["on"])))
    targets = sorted(indicator.get("targets", []), key=lambda t: last_day(t["on"]))
    target = next((t for t in targets if last_day(t["on"]) >= on), targets[-1] if targets else None)
    value = values[-1] if values else None
    if indicator.get("kind") == "context":
        return value, target, "context"
    if value is None or target is None:
        return value, target, "unknown"
    falls = indicator.get("direction") == "down"
    at, goal = number(value["value"]), number(target["value"])
    if (at <= goal) if falls else (at >= goal):
        return value, target, "reached"
    base = indicator.get("baseline")
    if base is None:
        return value, target, "unknown"
    # A line from the baseline to the first target, from there to the next.
    points = [(last_day(base["on"]), number(base["value"]))] + [(last_day(t["on"]), number(t["value"])) for t in targets]
    now, due = last_day(value["on"]), points[-1][1]
    for (begin, start), (end, aim) in zip(points, points[1:]):
        if begin <= now <= end and begin < end:
            due = start + (aim - start) * Decimal((now - begin).days) / Decimal((end - begin).days)
            break
    good = at <= due if falls else at >= due
    return value, target, "on track" if good else "behind"


def subtree(objective):
    return {
        row[0]
        for row in rows(
            "WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT o.id FROM objective o JOIN below ON o.parent = below.id) SELECT id FROM below",
            objective,
        )
    }


def check_committee():
    found = tables("copil")
    said = figures(found["Key figures"][0])
    today = TODAY.isoformat()
    kept = one("SELECT count(*) FROM action WHERE status <> 'cancelled'")
    done = one("SELECT count(*) FROM action WHERE status = 'done'")
    due = one("SELECT count(*) FROM action WHERE status <> 'cancelled' AND planned_end <= ?", today)
    due_done = one("SELECT count(*) FROM action WHERE status = 'done' AND planned_end <= ?", today)
    late = rows("SELECT id, planned_end FROM action WHERE status NOT IN ('done', 'cancelled') AND planned_end < ? ORDER BY planned_end, id", today)
    dated = one("SELECT count(*) FROM action WHERE status <> 'cancelled' AND planned_end IS NOT NULL")
    parents = {row[0] for row in rows("SELECT DISTINCT parent FROM objective WHERE parent IS NOT NULL")}
    leaves = one("SELECT count(*) FROM objective") - len(parents)
    expect("Objectives", said["Objectives"], str(leaves))
    expect("Actions", said["Actions"], str(len(actions)))
    expect("done, kept", said["Done, of those kept"], share(done, kept))
    expect("done, all", said["Done, of all, cancelled ones included"], share(done, len(actions)))
    expect("due", said["Due by now"], share(due, dated))
    expect("due and done", said["Done, of those due"], share(due_done, due))
    expect("late", said["Late"], str(len(late)))
    stopped = [a for a in actions if a["status"] in ("postponed", "suspended", "blocked")
               or (a["status"] not in ("done", "cancelled") and any("resolved_on" not in b for b in a.get("blockers", [])))]
    expect("stopped", said["Stopped, or with something in the way"], str(len(stopped)))
    money = money_by_year()
    expect("planned", said["Planned"], euros(sum(row[1] or 0 for row in money)))
    expect("granted", said["Granted"], euros(sum(row[2] or 0 for row in money)))
    expect("spent", said["Spent"], euros(sum(row[3] or 0 for row in money)))
    states = [standing(indicator, TODAY)[2] for indicator in plan["indicators"]]
    good = states.count("reached") + states.count("on track")
    expect("indicators", said["Indicators reached or on track, of those judged"], share(good, good + states.count("behind")))
    expect("the late actions", sorted((row["Id"].strip("`"), row["Late by"]) for row in found["Late actions"][0]),
           sorted((i, f"{(TODAY - datetime.date.fromisoformat(end)).days} d") for i, end in late))
    expect("the stopped actions", sorted(row["Id"].strip("`") for row in found["Stopped, or with something in the way"][0]),
           sorted(a["id"] for a in stopped))
    check_objectives(found["Progress by objective"][0], late)
    check_money(found["By year"][0], money)
    check_funders(found["By funder"][0], None)
    for row in found["Indicators"][0]:
        indicator = next(i for i in plan["indicators"] if i["title"] == row["Indicator"])
        value, target, state = standing(indicator, TODAY)
        expect("state of " + row["Indicator"], row["State"], {"unknown": row["State"]}.get(state, state))
        expect("latest of " + row["Indicator"], row["Latest"], with_year(value))
        expect("target of " + row["Indicator"], row["Target"], with_year(target))
    check_calendar(found["The next six months"][0])


def with_year(value):
    return f"{Decimal(value['value']):,} ({first_day(value['on']).year})" if value else ""


def check_objectives(table, late):
    by_title = {objective["title"]: objective["id"] for objective in plan["objectives"]}
    for row in table:
        below = subtree(by_title[row["Objective"].strip().strip("*").strip()])
        mark = ",".join("?" * len(below))
        served = {r[0] for r in rows(f"SELECT DISTINCT action FROM serves WHERE objective IN ({mark})", *below)}
        status = {a["id"]: a["status"] for a in actions}
        expect("actions of " + row["Objective"], row["Actions"], str(len(served)))
        expect("done of " + row["Objective"], row["Done"], str(sum(status[i] == "done" for i in served)))
        expect("late of " + row["Objective"], row["Late"], str(len(served & {i for i, _ in late}) or ""))


def check_calendar(table):
    horizon = datetime.date(2026, 12, 30)
    computed = []
    within = lambda text: text and TODAY <= last_day(text) <= horizon
    for action in actions:
        if action["status"] in ("done", "cancelled"):
            continue
        end, start = day(action, "planned", "end"), day(action, "planned", "start")
        if within(end):
            computed.append((last_day(end).isoformat(), "ends", action["title"]))
        if within(start) and not day(action, "actual", "start"):
            computed.append((first_day(start).isoformat(), "begins", action["title"]))
        for step in action.get("steps", []):
            if "done_on" not in step and within(step.get("due")):
                computed.append((last_day(step["due"]).isoformat(), "step: " + step["title"], action["title"]))
    said = [(last_day(row["Date"]).isoformat(), row["What"], row["Action"]) for row in table]
    expect("the next six months", sorted(said), sorted(computed))


def check_year():
    found = tables("annual", "--year", str(YEAR))
    said = figures(found["Key figures"][0])
    begin, end = f"{YEAR}-01-01", f"{YEAR}-12-31"
    kept = "status <> 'cancelled'"
    finished = rows("SELECT title, actual_end, planned_end FROM action WHERE status = 'done' AND actual_end BETWEEN ? AND ?", begin, end)
    begun = rows("SELECT title FROM action WHERE actual_start BETWEEN ? AND ?", begin, end)
    to_finish = one(f"SELECT count(*) FROM action WHERE {kept} AND planned_end BETWEEN ? AND ?", begin, end)
    to_finish_done = one("SELECT count(*) FROM action WHERE status = 'done' AND planned_end BETWEEN ? AND ? AND actual_end <= ?", begin, end, end)
    to_begin = one(f"SELECT count(*) FROM action WHERE {kept} AND planned_start BETWEEN ? AND ?", begin, end)
    to_begin_begun = one(f"SELECT count(*) FROM action WHERE {kept} AND planned_start BETWEEN ? AND ? AND actual_start <= ?", begin, end, end)
    done = one("SELECT count(*) FROM action WHERE status = 'done' AND actual_end <= ?", end)
    expect("to finish", said["To finish in the year, finished"], share(to_finish_done, to_finish))
    expect("finished on time", said["Finished in the year, on time"], share(sum(a <= p for _, a, p in finished if p), sum(p is not None for _, _, p in finished)))
    expect("to begin", said["To begin in the year, begun"], share(to_begin_begun, to_begin))
    expect("done of all", said["Done, of the whole plan"], share(done, len(actions)))
    amounts = next(row for row in money_by_year() if row[0] == str(YEAR))
    expect("planned in the year", said["Planned"], euros(amounts[1]))
    expect("granted in the year", said["Granted"], euros(amounts[2]))
    expect("spent in the year", said["Spent"], euros(amounts[3]))
    expect("paid in the year", said["Paid"], euros(amounts[4]))
    expect("carried out", said["Budget carried out"], f"{int(Decimal(100) * amounts[3] / amounts[1] + Decimal('0.5'))}%")
    under_way = [Decimal(r[0]) for r in rows(
        "SELECT fte FROM action WHERE fte IS NOT NULL AND actual_start <= ? AND (actual_end IS NULL OR actual_end >= ?)"
        " AND NOT (status = 'cancelled' AND status_on < ?)", end, begin, begin)]
    expect("staff", said["Staff (FTE)"], f"{sum(under_way).normalize():f}")
    measured = [i for i in plan["indicators"] if any(v["on"][:4] == str(YEAR) for v in i.get("values", []))]
    expect("measured", said["Indicators measured"], share(len(measured), len(plan["indicators"])))
    states = [standing(i, datetime.date(YEAR, 12, 31))[2] for i in measured]
    good = states.count("reached") + states.count("on track")
    expect("indicators in the year", said["Indicators reached or on track"], share(good, good + states.count("behind")))
    moved = [d for d in plan["decisions"] if d.get("kind") in ("modify", "postpone", "suspend", "cancel")
             and next(m for m in plan["meetings"] if m["id"] == d["meeting"])["on"][:4] == str(YEAR)]
    signed = [a for a in plan["amendments"] if a.get("signed_on", "")[:4] == str(YEAR)]
    expect("changes of the plan", said["Changes of the plan"], str(len(moved) + len(signed)))
    expect("the finished", sorted((row["Action"], row["Finished on"]) for row in found["Finished in the year"][0]), sorted((t, e) for t, e, _ in finished))
    expect("the begun", sorted(row["Action"] for row in found["Begun in the year"][0]), sorted(t for (t,) in begun))
    check_funders(found[f"By funder, in {YEAR}"][0], YEAR)
    check_money(found["The year in the whole plan"][0], money_by_year())


check_committee()
check_year()
for line in wrong:
    print(line)
sys.exit(1 if wrong else 0)

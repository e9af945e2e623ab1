"""What each change in sqitch.plan requires, derived from its deploy and revert scripts.

A change requires the changes that make what its scripts name. Names are always written with their schema
(search_path is pinned), so a script can be read without a database: its code counts, and strings that are a
name. A schema and the roles are required only by a change that reaches them in no other way. Lines above the
last tag are released: they stay as they are.

    python3 dependencies.py          says what is wrong with the plan; the exit code is 1 when something is
    python3 dependencies.py --write  puts it right: each line's brackets, and its place below what it requires
"""

import heapq
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Bodies find each other when they run, so functions may use each other in a circle. It is opened here, at the
# use that does not count, with the reason. One that opens no circle is a finding.
Late = Mapping[tuple[str, str], str]
LATE_USES: Late = {
    ("choices/_seek", "choices/_fill"): "runs when a place may be free, and may free another one",
    ("moderation/_climb", "moderation/_file"): "a rung files a case, and a case may reach the next rung",
    ("moderation/_log", "moderation/_logged"): "runs when the post is done, and may post again",
    ("moderation/_log", "moderation/_not_logged"): "runs when Discord refused it, and may post again",
    ("moderation/_schedule_end", "moderation/_sanction_due"): "runs when the end is due; it may have moved",
    ("roles/_give_autoroles", "roles/_autorole_due"): "runs when a delay is over; others may go on",
    ("roles/_settle", "roles/_not_settled"): "runs when Discord refused it, and has it settled again later",
    ("rolejobs/_schedule", "rolejobs/_work"): "does a slice, and schedules the next one",
    ("personal/_set_lapse", "personal/_due"): "runs when a role may lapse, and looks when it may next",
    ("reports/_plan_report", "reports/_report_due"): "runs at the hour of a report, and plans the next one",
    ("voice/_schedule", "voice/_settle_due"): "runs while somebody is in voice, and comes again",
    ("tickets/_create_room", "tickets/_room_refused"): "runs when Discord refused it, and may ask otherwise",
    ("tickets/_delete_due", "tickets/_deletion_refused"): "runs when Discord refused it, and tries again",
    ("tickets/_move_room", "tickets/_move_refused"): "runs when Discord refused it, and may ask otherwise",
    ("tickets/_schedule_advance", "tickets/_advance"): "runs when it is due, and may wait again",
    ("tickets/_set_clocks", "tickets/_idle"): "runs when it is due, and may close the ticket",
}

Uses = Mapping[str, Mapping[str, str]]  # change -> the changes that it uses -> a name by which it does

LINE = re.compile(r"(?P<change>[^\s%@#]\S*)(?: \[(?P<requires>[^\]]*)\])? (?P<rest>\d{4}-\d{2}-\d{2}T.*)")

# Statements begin at the margin; what a body makes for itself is indented.
CREATE = re.compile(
    r"^create (?:or replace |unlogged |materialized )*"
    r"(?P<kind>function|table|view|type|domain|sequence|schema) (?:if not exists )?(?P<name>[\w.\"]+)",
    re.MULTILINE,
)
REFUSALS = re.compile(r"^insert into app\.error\b.*?;$", re.MULTILINE | re.DOTALL)
REFUSAL = re.compile(r"\(\s*'U0[0-9A-Z]{3}',\s*'(\w+)'")

STRING_OR_COMMENT = re.compile(r"'(?:[^']|'')*'|--[^\n]*|/\*.*?\*/", re.DOTALL)
STRING_THAT_NAMES = re.compile(r"'[\w.\"]+(?:\([^']*\))?'")
NAME = re.compile(
    r"(?:\b(?P<before>\w+)\s+)?(?<![\w.\"])(?P<name>(?P<schema>[a-z_]\w*)\.\"?[a-z_]\w*\"?)(?P<call>\s*\()?"
)
ROLE = re.compile(r"\bguildkeeper_\w+")
# A refusal may also be a value; those of one word, which may be anything, count where they are raised.
REFUSED = re.compile(r"\b_refuse\w*\(\s*'(\w+)'|'([a-z]+(?:_[a-z]+)+)'")
# Where a parenthesis after a name makes no call of it: insert into app.guild (guild_id).
NO_CALL_AFTER = frozenset({"into", "references", "on", "table"})


@dataclass(frozen=True)
class Line:
    """A change's line in the plan; rest is its date, planner and note."""

    change: str
    requires: tuple[str, ...]
    rest: str

    def __str__(self) -> str:
        brackets = f" [{' '.join(self.requires)}]" if self.requires else ""
        return f"{self.change}{brackets} {self.rest}"


@dataclass(frozen=True)
class Plan:
    """The plan in two parts: what stays as it is (pragmas and released changes), and the lines below."""

    head: tuple[str, ...]
    lines: tuple[Line, ...]

    @classmethod
    def read(cls, root: Path) -> "Plan":
        """The plan of the clone at root."""
        texts = (root / "sqitch.plan").read_text(encoding="utf-8").splitlines()
        start = max(n for n, text in enumerate(texts, start=1) if not text or text.startswith(("%", "@")))
        return cls(tuple(texts[:start]), tuple(_line(text) for text in texts[start:]))

    def write(self, root: Path) -> None:
        """Puts it back."""
        text = "\n".join([*self.head, *map(str, self.lines)]) + "\n"
        (root / "sqitch.plan").write_text(text, encoding="utf-8")

    @property
    def released(self) -> tuple[str, ...]:
        """The changes that stay as they are."""
        return tuple(match["change"] for match in map(LINE.fullmatch, self.head) if match)

    @property
    def changes(self) -> tuple[str, ...]:
        """All changes, in their order; a reworked one where it stands last."""
        reworked = self.reworked
        return (*(c for c in self.released if c not in reworked), *(line.change for line in self.lines))

    @property
    def reworked(self) -> set[str]:
        """The changes that are released in an earlier form, which is there for everybody below."""
        return set(self.released) & {line.change for line in self.lines}


def _line(text: str) -> Line:
    match = LINE.fullmatch(text)
    if not match:
        raise ValueError(f"no line of a change: {text}")
    return Line(match["change"], tuple((match["requires"] or "").split()), match["rest"])


def uses_of(root: Path, plan: Plan) -> dict[str, dict[str, str]]:
    """Of every change the others that it uses."""
    scripts = {change: _read(root / "db" / "deploy" / f"{change}.sql") for change in plan.changes}
    makers: dict[str, str] = {}
    for change in plan.changes:
        if change not in plan.reworked:
            makers.update(dict.fromkeys(_made_by(scripts[change]), change))
    uses: dict[str, dict[str, str]] = {}
    for change, deploy in scripts.items():
        code = _code(deploy + _read(root / "db" / "revert" / f"{change}.sql"))
        names = {next(filter(makers.__contains__, readings), "") for readings in _named_in(code)} - {""}
        # What else a change makes tells more than its schema.
        told = sorted(names, key=lambda name: (not _is_ground(name), name))
        uses[change] = {makers[name]: name for name in told if makers[name] != change}
    return uses


def _is_ground(name: str) -> bool:
    """Whether everything stands on it, so that it is reached through something else."""
    return name.startswith(("schema ", "role "))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _code(script: str) -> str:
    """A script without its comments and sentences; a string that is a name stays: _register('shop._end')."""

    def kept(match: re.Match[str]) -> str:
        return match[0] if STRING_THAT_NAMES.fullmatch(match[0]) else "''"

    return STRING_OR_COMMENT.sub(kept, script)


def _made_by(script: str) -> Iterator[str]:
    """The names of what a deploy script makes; a function's ends in (), for a type may have the same."""
    code = _code(script)
    for match in CREATE.finditer(code):
        name = match["name"].replace('"', "")
        yield {"function": f"{name}()", "schema": f"schema {name}"}.get(match["kind"], name)
    if "execute format('create role" in script:
        yield from (f"role {name}" for name in ROLE.findall(code))
    for rows in REFUSALS.findall(code):
        yield from (f"refusal {name}" for name in REFUSAL.findall(rows))


def _named_in(code: str) -> Iterator[tuple[str, ...]]:
    """What a script names, each by its readings, the likelier first; columns are among it."""
    for match in NAME.finditer(code):
        name = match["name"].replace('"', "")
        is_call = match["call"] and match["before"] not in NO_CALL_AFTER
        yield (f"{name}()", name) if is_call else (name, f"{name}()")
        yield (f"schema {match['schema']}",)
    yield from ((f"role {name}",) for name in ROLE.findall(code))
    yield from ((f"refusal {raised or value}",) for raised, value in REFUSED.findall(code))


def put_right(plan: Plan, uses: Uses, late: Late = LATE_USES) -> Plan:
    """The plan as it must be. Lines keep their order, but for those that move below what they require.

    Raises ValueError when changes use each other in a circle.
    """
    counted = _counted(uses, late)
    order = _order(plan, counted)
    place = {change: number for number, change in enumerate(order)}
    lines = {line.change: line for line in plan.lines}
    reached: dict[str, set[str]] = {}
    for change in order:
        required: list[str] = []
        above: set[str] = set()
        # What all others stand on comes last: perhaps one of them brings it.
        for used in sorted(counted[change], key=lambda c: (_is_ground(counted[change][c]), -place[c])):
            if not (_is_ground(counted[change][used]) and used in above):
                required.append(used)
                above |= reached[used] | {used}
        reached[change] = above
        if change in lines:
            # Conflicts (!) and the earlier form of a reworked change (@) are not ours to derive.
            by_hand = [word for word in lines[change].requires if "@" in word or word.startswith("!")]
            derived = sorted(required, key=place.__getitem__)
            lines[change] = replace(lines[change], requires=(*derived, *by_hand))
    return replace(plan, lines=tuple(lines[change] for change in order if change in lines))


def _counted(uses: Uses, late: Late) -> Uses:
    """The uses that count for the order."""
    return {
        change: {used: name for used, name in others.items() if (change, used) not in late}
        for change, others in uses.items()
    }


def _order(plan: Plan, uses: Uses) -> list[str]:
    """The changes, each below what it uses, and otherwise as they stand."""
    changes = plan.changes
    place = {change: number for number, change in enumerate(changes)}
    released = set(plan.released)
    waits_for = {change: set() if change in released else set(uses[change]) for change in changes}
    users: dict[str, list[str]] = {change: [] for change in changes}
    for change, used in waits_for.items():
        for other in used:
            users[other].append(change)
    ready = [place[change] for change in changes if not waits_for[change]]
    order: list[str] = []
    while ready:  # always the first that may come
        change = changes[heapq.heappop(ready)]
        order.append(change)
        for user in users[change]:
            waits_for[user].discard(change)
            if not waits_for[user]:
                heapq.heappush(ready, place[user])
    if len(order) < len(changes):
        raise ValueError(_circle({change: uses[change] for change in waits_for if waits_for[change]}))
    return order


def _circle(uses: Uses) -> str:
    """A sentence on changes that use each other, one of many that each wait for another."""
    path = [next(iter(uses))]
    while path[-1] not in path[:-1]:
        path.append(next(used for used in uses[path[-1]] if used in uses))
    path = path[path.index(path[-1]) :]
    steps = [f"{change} uses {uses[change][used]}" for change, used in pairwise(path)]
    return f"a circle: {', '.join(steps)}. Where it must be, LATE_USES in script/lib/dependencies.py opens it"


def findings(plan: Plan, uses: Uses, late: Late = LATE_USES) -> list[str]:
    """What is wrong with the plan, in sentences."""
    try:
        right = put_right(plan, uses, late)
    except ValueError as circle:
        return [str(circle)]
    place = {change: number for number, change in enumerate(plan.changes)}
    wanted = {line.change: line.requires for line in right.lines}
    counted = _counted(uses, late)
    found: list[str] = []
    for line in plan.lines:
        used = uses[line.change]
        lacks = [change for change in wanted[line.change] if change not in line.requires]
        found += [f"{line.change} uses {used[change]} and does not require {change}" for change in lacks]
        needless = [change for change in line.requires if change not in wanted[line.change]]
        found += [f"{line.change} requires {change} and uses nothing of it" for change in needless]
        below = [change for change in counted[line.change] if place[change] > place[line.change]]
        found += [f"{line.change} uses {used[change]} and stands above {change}" for change in below]
        if sorted(line.requires) == sorted(wanted[line.change]) and line.requires != wanted[line.change]:
            found.append(f"{line.change} requires the right changes in another order than the plan's")
    idle = [use for use in late if use[1] not in uses.get(use[0], ()) or not _leads(use[1], use[0], counted)]
    return found + [f"LATE_USES opens no circle at {user} and {used}" for user, used in idle]


def _leads(start: str, end: str, uses: Uses) -> bool:
    """Whether one change uses another, perhaps through others."""
    reached, open_ends = {start}, [start]
    while open_ends:
        further = uses[open_ends.pop()].keys() - reached
        reached |= further
        open_ends += further
    return end in reached


def main(arguments: list[str]) -> int:
    """The command; see the module's own words."""
    plan = Plan.read(ROOT)
    uses = uses_of(ROOT, plan)
    if arguments == ["--write"]:
        try:
            put_right(plan, uses).write(ROOT)
        except ValueError as circle:
            print(circle, file=sys.stderr)
            return 1
        return 0
    found = findings(plan, uses)
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

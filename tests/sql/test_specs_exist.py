"""Rules for the folder db/ that SQL itself cannot see: which files there are, and what they look like."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DB = ROOT / "db"
SQL_FILES = sorted(DB.rglob("*.sql"))
SCRIPTS = [path for path in SQL_FILES if path.relative_to(DB).parts[0] in {"deploy", "revert", "verify"}]
MAX_LINE = 130

# Private functions too small for a specification of their own, and where their behaviour is shown instead.
COVERED_ELSEWHERE: dict[str, str] = {}

# What a specification is for: a schema or a type alone does nothing.
BEHAVES = re.compile(r"^create (?:or replace )?(?:function|table|view|trigger) ", re.MULTILINE)

KEYWORDS = re.compile(
    r"\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|FROM|WHERE|VALUES|RETURNING|RETURNS|FUNCTION|TABLE|TRIGGER"
    r"|GRANT|REVOKE|BEGIN|COMMIT|ROLLBACK|PERFORM|DECLARE|LANGUAGE|NULL|TRUE|FALSE|CONSTRAINT|REFERENCES)\b"
)
# A function is named alone: none has a second signature. Only what creates it says what it takes.
SIGNATURES = re.compile(
    r"^\s*(?:comment on|drop|alter|(?:grant|revoke) .* on) function\s+(?:[\w.\"]+,\s*)*[\w.\"]+\s*\("
    r"|'::regprocedure\b",
    re.MULTILINE,
)
# What a verify script may ask beside whether its change is there: what no rule in db/tests/rules can know.
ASKS_MORE = {"app/roles": "the roles belong to the cluster, where somebody may have changed them"}

# After a release: what a change has added to a table.
ASKS_COLUMNS = re.compile(r"select [\w, ]+ from [\w.\"]+ where false;")
TAKES_BACK = re.compile(
    r"^\s*(?:drop|alter table|delete from app\.error|execute format\('drop)\b", re.MULTILINE
)
# A reworked change has its released form again.
PUTS_BACK = re.compile(r"^create or replace ", re.MULTILINE)

# Comments, string constants (also E'…', '…''…'), and quoted names: no keyword in them is one.
NOT_CODE = re.compile(r"--[^\n]*|'(?:[^']|'')*'|\"[^\"]*\"")


def names(folder: str) -> set[str]:
    """The changes of one folder of db/, as sqitch calls them: 'leveling/rank'."""
    return {path.relative_to(DB / folder).with_suffix("").as_posix() for path in (DB / folder).rglob("*.sql")}


def text_of(folder: str, name: str) -> str:
    return (DB / folder / f"{name}.sql").read_text(encoding="utf-8")


def planned() -> list[str]:
    lines = (ROOT / "sqitch.plan").read_text(encoding="utf-8").splitlines()
    return [line.split()[0] for line in lines if line and not line.startswith(("%", "@", "#"))]


def _twice(plan: list[str]) -> set[str]:
    return {name for name, times in Counter(plan).items() if times > 1}


def reworked() -> set[str]:
    """The changes that stand in the plan once more, below a release of them."""
    return _twice(planned()) & {
        path.relative_to(DB / "reworked" / "deploy").as_posix().partition("@")[0]
        for path in (DB / "reworked" / "deploy").rglob("*.sql")
    }


DEPLOYED = sorted(names("deploy"))
REWORKED = reworked()


def test_there_are_changes() -> None:
    assert len(DEPLOYED) > 100


def test_the_plan_and_the_folders_name_the_same_changes() -> None:
    plan = planned()
    assert _twice(plan) == REWORKED
    assert set(plan) == names("deploy")
    assert names("revert") == names("deploy")
    assert names("verify") == names("deploy")


def test_every_change_that_does_something_has_a_specification() -> None:
    expected = {name for name in DEPLOYED if BEHAVES.search(text_of("deploy", name))}
    missing = expected - names("tests") - COVERED_ELSEWHERE.keys()
    assert sorted(missing) == []


def test_no_specification_is_of_something_that_is_gone() -> None:
    stray = {name for name in names("tests") if not name.startswith("rules/")} - names("deploy")
    assert sorted(stray) == []


def test_no_exception_is_left_over() -> None:
    needless = {name for name in COVERED_ELSEWHERE if name in names("tests") or name not in names("deploy")}
    assert sorted(needless) == []


def test_every_specification_runs_in_a_transaction_of_its_own() -> None:
    for name in sorted(names("tests")):
        lines = [line for line in text_of("tests", name).splitlines() if line]
        code = [line for line in lines if not line.startswith("--")]
        assert lines[0].startswith("-- "), name
        assert code[0] == "begin;", name
        assert len([line for line in code if re.fullmatch(r"select plan\(\d+\);", line)]) == 1, name
        assert code[-2:] == ["select * from finish();", "rollback;"], name


def faults[Thing](of: Callable[[Thing], Iterator[str]], things: Iterable[Thing]) -> list[str]:
    """What is wrong with which. One test for all: to name thousands takes pytest longer than to run them."""
    return [f"{thing}: {fault}" for thing in things for fault in of(thing)]


def _of_deploy(name: str) -> Iterator[str]:
    text = text_of("deploy", name)
    if not text.startswith(f"-- Deploy guildkeeper:{name} to pg\n"):
        yield "does not begin with what it is"
    if text.count("\nbegin;\n") != 1 or not text.endswith("\ncommit;\n"):
        yield "is not one transaction"
    # The roles are made by whoever deploys; everything else belongs to the owner.
    if ("\nbegin;\nset local role guildkeeper_owner;\n" in text) == (name == "app/roles"):
        yield "is not run as the owner"


def test_a_deploy_script_says_what_it_is_and_is_one_transaction() -> None:
    assert faults(_of_deploy, DEPLOYED) == []


def _of_revert(name: str) -> Iterator[str]:
    text = text_of("revert", name)
    if not text.startswith(f"-- Revert guildkeeper:{name} from pg\n"):
        yield "does not begin with what it is"
    if text.count("\nbegin;\n") != 1 or not text.endswith("\ncommit;\n"):
        yield "is not one transaction"
    if not (PUTS_BACK if name in REWORKED else TAKES_BACK).search(text):
        yield "takes nothing back"


def test_a_revert_script_is_one_transaction() -> None:
    assert faults(_of_revert, DEPLOYED) == []


def _of_errors(name: str) -> Iterator[str]:
    raised = re.findall(r"\('U0\w{3}', '(\w+)'", text_of("deploy", name))
    if sorted(raised) != sorted(re.findall(r"'(\w+)'", text_of("revert", name))):
        yield "is not taken back whole, so it could not be deployed again"


def test_refusals_are_taken_back_as_they_came() -> None:
    assert faults(_of_errors, [name for name in DEPLOYED if name.endswith("/errors")]) == []


def _of_verify(name: str) -> Iterator[str]:
    text = text_of("verify", name)
    if not text.startswith(f"-- Verify guildkeeper:{name} on pg\n\nbegin;\n\n") or not text.endswith(
        "\n\nrollback;\n"
    ):
        yield "is not a transaction that changes nothing"
    # A select that finds nothing passes; a cast and a division by zero do not.
    asked = [line for line in text.splitlines()[1:] if line not in {"", "begin;", "rollback;"}]
    schema, _, thing = name.partition("/")
    is_there = {
        "schema": f"'{schema}'::regnamespace",
        "errors": r"1 / count\(\*\) from app\.error e where e\.name = '\w+'",
    }.get(thing, rf"'{schema}\.{thing}'::reg(?:proc|class|type)")
    if name in ASKS_MORE:
        if not any("select 1 / " in line for line in asked):
            yield "asks no more than others"
    elif len(asked) != 1 or not (
        re.fullmatch(f"select {is_there};", asked[0]) or ASKS_COLUMNS.fullmatch(asked[0])
    ):
        yield "does not ask whether the change is there, and no more"


def test_a_verify_script_asks_whether_the_change_is_there() -> None:
    assert faults(_of_verify, DEPLOYED) == []


def test_no_reason_to_ask_more_is_left_over() -> None:
    assert ASKS_MORE.keys() <= names("verify")


def _of_what_is_said_twice(path: Path) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    # What a change requires stands in the plan, and what a function takes in its definition.
    if "\n-- requires:" in text:
        yield "says what it requires"
    if SIGNATURES.search(text):
        yield "says what a function takes"


def test_nothing_is_said_twice() -> None:
    assert faults(_of_what_is_said_twice, SCRIPTS) == []


def _of_blanks(path: Path) -> Iterator[str]:
    data = path.read_bytes()
    if not data.endswith(b"\n") or data.endswith(b"\n\n"):
        yield "does not end with one line break"
    if b"\t" in data or b"\r" in data:
        yield "holds tabs or carriage returns"
    for number, line in enumerate(data.decode("utf-8").splitlines(), start=1):
        if line != line.rstrip():
            yield f"line {number} ends in blanks"


def test_a_file_is_clean() -> None:
    assert faults(_of_blanks, SQL_FILES) == []


def _of_length(path: Path) -> Iterator[str]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if len(line) > MAX_LINE:
            yield f"line {number} is {len(line)} characters long"


def test_no_line_is_too_long() -> None:
    assert faults(_of_length, SQL_FILES) == []


def _of_keywords(path: Path) -> Iterator[str]:
    for keyword in KEYWORDS.findall(NOT_CODE.sub("", path.read_text(encoding="utf-8"))):
        yield f"{keyword} is written large"


def test_keywords_are_small() -> None:
    assert faults(_of_keywords, SQL_FILES) == []

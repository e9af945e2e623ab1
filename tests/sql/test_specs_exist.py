"""Rules for the folder db/ that SQL itself cannot see: which files there are, and what they look like."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DB = ROOT / "db"
SQL_FILES = sorted(DB.rglob("*.sql"))
SCRIPTS = [path for path in SQL_FILES if path.relative_to(DB).parts[0] in {"deploy", "revert", "verify"}]
MAX_LINE = 130

# Private functions too small for a specification of their own, and where their behaviour is shown instead.
COVERED_ELSEWHERE: dict[str, str] = {}

# What a specification is for: a schema or a type alone does nothing.
BEHAVES = re.compile(r"^create (?:function|table|view|trigger) ", re.MULTILINE)

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


DEPLOYED = sorted(names("deploy"))


def test_there_are_changes() -> None:
    assert len(DEPLOYED) > 100


def test_the_plan_and_the_folders_name_the_same_changes() -> None:
    plan = planned()
    assert len(plan) == len(set(plan))
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


@pytest.mark.parametrize("name", DEPLOYED)
def test_a_deploy_script_says_what_it_is_and_is_one_transaction(name: str) -> None:
    text = text_of("deploy", name)
    assert text.startswith(f"-- Deploy guildkeeper:{name} to pg\n")
    assert text.endswith("\ncommit;\n")
    assert text.count("\nbegin;\n") == 1
    # The roles are made by whoever deploys; everything else belongs to the owner.
    owner = "\nbegin;\nset local role guildkeeper_owner;\n"
    assert (owner in text) == (name != "app/roles")


@pytest.mark.parametrize("name", DEPLOYED)
def test_a_revert_script_is_one_transaction(name: str) -> None:
    text = text_of("revert", name)
    assert text.startswith(f"-- Revert guildkeeper:{name} from pg\n")
    assert text.count("\nbegin;\n") == 1
    assert text.endswith("\ncommit;\n")
    assert re.search(r"^\s*(?:drop|delete from app\.error|execute format\('drop)\b", text, re.MULTILINE)


@pytest.mark.parametrize("name", DEPLOYED)
def test_a_verify_script_asks_whether_the_change_is_there(name: str) -> None:
    text = text_of("verify", name)
    assert text.startswith(f"-- Verify guildkeeper:{name} on pg\n\nbegin;\n\n")
    assert text.endswith("\n\nrollback;\n")
    # A select that finds nothing passes; a cast and a division by zero do not.
    asked = [line for line in text.splitlines()[1:] if line not in {"", "begin;", "rollback;"}]
    schema, _, thing = name.partition("/")
    is_there = {
        "schema": f"'{schema}'::regnamespace",
        "errors": r"1 / count\(\*\) from app\.error e where e\.name = '\w+'",
    }.get(thing, rf"'{schema}\.{thing}'::reg(?:proc|class|type)")
    if name in ASKS_MORE:
        assert any("select 1 / " in line for line in asked)
    else:
        assert len(asked) == 1
        assert re.fullmatch(f"select {is_there};", asked[0])


def test_no_reason_to_ask_more_is_left_over() -> None:
    assert ASKS_MORE.keys() <= names("verify")


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.relative_to(DB).as_posix())
def test_nothing_is_said_twice(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    # What a change requires stands in the plan, and what a function takes in its definition.
    assert "\n-- requires:" not in text
    assert SIGNATURES.findall(text) == []


@pytest.mark.parametrize("path", SQL_FILES, ids=lambda path: path.relative_to(DB).as_posix())
def test_a_file_is_clean(path: Path) -> None:
    data = path.read_bytes()
    assert data.endswith(b"\n")
    assert not data.endswith(b"\n\n")
    assert b"\t" not in data
    assert b"\r" not in data
    for number, line in enumerate(data.decode("utf-8").splitlines(), start=1):
        assert line == line.rstrip(), f"line {number} ends in blanks"


@pytest.mark.parametrize("path", SQL_FILES, ids=lambda path: path.relative_to(DB).as_posix())
def test_no_line_is_too_long(path: Path) -> None:
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    assert [number for number, line in lines if len(line) > MAX_LINE] == []


@pytest.mark.parametrize("path", SQL_FILES, ids=lambda path: path.relative_to(DB).as_posix())
def test_keywords_are_small(path: Path) -> None:
    code = NOT_CODE.sub("", path.read_text(encoding="utf-8"))
    assert KEYWORDS.findall(code) == []

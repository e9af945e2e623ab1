"""Each table is in docs/kept.md: how long it is kept and what forgets it, or why it is bounded."""

import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "kept.md").read_text(encoding="utf-8")
DEPLOYED = {
    path: path.read_text(encoding="utf-8") for path in sorted((ROOT / "db" / "deploy").rglob("*.sql"))
}

NAME = re.compile(r"`([a-z]+\.[a-z_]+)`")
ROWS = [line.strip("|").split("|") for line in PAGE.splitlines() if line.startswith("| `")]


def made(what: str) -> set[str]:
    """The tables, or functions, that the scripts make."""
    pattern = re.compile(rf"^create (?:unlogged )?{what} ([a-z]+\.[a-z_]+) ?\(", re.MULTILINE)
    return {name for text in DEPLOYED.values() for name in pattern.findall(text)}


def test_each_table_is_there_once() -> None:
    listed = Counter(name for row in ROWS for name in NAME.findall(row[0]))
    assert sorted(made("table") - listed.keys()) == []
    assert sorted(listed.keys() - made("table")) == []
    assert [name for name, times in listed.items() if times > 1] == []


def test_what_forgets_it_is_there() -> None:
    named = {name for row in ROWS if len(row) == 3 for name in NAME.findall(row[2])}
    assert len(named) > 20
    assert sorted(named - made("function")) == []


def test_settings_that_say_how_long_are_there() -> None:
    settings = {
        f"{path.parent.name}.{column}"
        for path, text in DEPLOYED.items()
        if path.name == "settings.sql"
        for column in re.findall(r"^  (keep_\w+) (?:interval|integer)", text, re.MULTILINE)
    }
    named = {name for row in ROWS for cell in row[1:] for name in NAME.findall(cell) if ".keep_" in name}
    assert sorted(named ^ (settings - {"transcripts.keep_file_mib"})) == []

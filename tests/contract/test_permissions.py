"""The permissions that the bot asks for: those that its effects need, no others, and as the README says."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.words import Words
from bot.words.gaps import sentences

README = Path(__file__).parents[2] / "README.md"
HEARD = {"view_audit_log", "manage_guild"}
"""What takes a permission and is no effect: Discord tells of its audit log and of its own AutoMod."""


class _Mentioned(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # Fluent's name
        self.found.add(node.id.name.removeprefix("permission-"))


@pytest.fixture(scope="module")
def database(cluster: Any) -> Iterator[psycopg.Connection]:
    dsn = cluster.dsn(f"{cluster.template}_source", "postgres")
    with psycopg.connect(dsn, autocommit=True) as connection:
        yield connection


@pytest.fixture
def asked(database: psycopg.Connection) -> set[str]:
    """What app._checkup names: it needs a guild, which is gone again."""
    with database.transaction(force_rollback=True):
        database.execute(
            "insert into app.guild (guild_id, name, bot_id, bot_permissions, bot_position)"
            " values (1, '', 9, 0, 1)"
        )
        return {name for (name,) in database.execute("select permission from app._checkup(1)")}


def test_what_the_effects_need_is_asked_for_and_nothing_else(asked: set[str]) -> None:
    """A refused effect is told with the permission that it takes: what none of them names is idle."""
    needed = _Mentioned()
    for key, sentence in sentences("en-US").items():
        if key.startswith("discord-refused-"):
            needed.visit(sentence)
    assert asked == needed.found | HEARD


def test_the_readme_invites_the_bot_with_them(database: psycopg.Connection, asked: set[str]) -> None:
    ((number,),) = database.execute("select app._permissions(variadic %s)", [sorted(asked)]).fetchall()
    text = README.read_text()
    assert re.findall(r"permissions=(\d+)", text) == [str(number)]
    names = {Words("en-US")(f"permission-{name}") for name in asked}
    listed = text[text.index("permissions=") :].partition("\n\n")[2].partition("\n\n")[0]
    assert {name for name in names if name not in " ".join(listed.split())} == set()

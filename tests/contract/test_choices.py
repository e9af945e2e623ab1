"""The lists that Discord offers against what the database takes: an enum, a CHECK, words of a function."""

import re
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from bot.client import COGS
from bot.interaction.presence import Presence
from bot.metrics import Metrics

ENUMS = {
    "case search.kind": "moderation.case_kind",
    "ladder preset.ladder": "moderation.ladder",
    "automod add.kind": "automod.rule_kind",
    "automod add.action": "automod.rule_action",
    "items add.kind": "shop.item_kind",
    "rolemenu create.kind": "menus.kind",
    "rolemenu create.mode": "menus.mode",
    "autorole set.who": "roles.audience",
    "autorole rehearse.who": "roles.audience",
    "rolejob start.who": "roles.audience",
    "rolejob start.action": "rolejobs.action",
    "ticket priority.level": "desk.priority",
}
CHECKS = {"ladder set.action": "rung_action_check"}
CHARTS = (
    *("server", "channel", "member", "heatmap", "retention", "top", "voice", "compare"),
    *("sources", "activation", "responses"),
)
FUNCTIONS = {
    "economy give.account": "economy._require_account",
    "economy take.account": "economy._require_account",
    "economy set.account": "economy._require_account",
    "richest.board": "economy.richest",
    "coinflip.side": "games.coinflip",
    "items edit.without": "shop._cleared",
    "leaderboard.period": "leveling._period_start",
    "ladder rehearse.ladder": "moderation.rehearse_ladder",
    "tickets performance.by": "tickets.performance",
    "stats top.what": "stats.top",
    "stats voice.what": "stats.voice_top",
    "counter set.metric": "reports.set_counter",
    **{f"activity-role {name}.metric": "reports._require_role_rule" for name in ("set", "rehearse")},
    **{f"report {name}.every": "reports._require_every" for name in ("schedule", "stop", "now")},
    **{f"stats {chart}.period": "stats.period" for chart in CHARTS},
}
SOME = dict.fromkeys(
    ("stats server.metric", "stats channel.metric", "report schedule.metric"), "stats._require_metric"
)
"""Lists that leave out what is not drawn as a line from 0 up, or in a picture of its own."""
OURS = {
    *("economy supply.step", "ladder rehearse.period"),
    *("tickets performance.period", "tickets backlog.days"),
    *("ticket list.view", "ticket search.since", "ticket transcript.format"),
}
"""Names for intervals, and for what is asked together: the database takes any."""

WORDS = re.compile(r"not in \(([^)]*)\)|\bwhen ('[^']*') then|\.period = ('[^']*')")


def offered() -> Iterator[tuple[str, set[str]]]:
    """The lists of choices, by the path of their option."""
    for kind in COGS:
        for command in kind(None, Metrics(), Presence()).application_commands:  # type: ignore[arg-type]
            yield from _lists(command.get_payload(None), "")


def _lists(payload: dict[str, Any], above: str) -> Iterator[tuple[str, set[str]]]:
    path = f"{above} {payload['name']}".strip()
    for option in payload.get("options", []):
        if option["type"] in (1, 2):
            yield from _lists(option, path)
        elif option.get("choices"):
            yield f"{path}.{option['name']}", {choice["value"] for choice in option["choices"]}


OFFERED = dict(offered())


@pytest.fixture(scope="module")
def catalog(cluster: Any) -> Iterator[psycopg.Connection]:
    dsn = cluster.dsn(f"{cluster.template}_source", "postgres")
    with psycopg.connect(dsn, autocommit=True) as connection:
        yield connection


def quoted(text: str) -> set[str]:
    return set(re.findall(r"'([^']*)'", text))


def test_every_list_has_its_origin() -> None:
    assert set(OFFERED) == {*ENUMS, *CHECKS, *FUNCTIONS, *SOME, *OURS}


@pytest.mark.parametrize("path", ENUMS)
def test_a_list_equals_its_enum(catalog: psycopg.Connection, path: str) -> None:
    rows = catalog.execute("select unnest(enum_range(null, null::%s))::text" % ENUMS[path])  # noqa: UP031
    assert OFFERED[path] == {word for (word,) in rows}


@pytest.mark.parametrize("path", CHECKS)
def test_a_list_equals_its_check(catalog: psycopg.Connection, path: str) -> None:
    rows = catalog.execute(
        "select pg_get_constraintdef(oid) from pg_constraint where conname = %s", (CHECKS[path],)
    ).fetchall()
    assert [OFFERED[path]] == [quoted(text) for (text,) in rows]


@pytest.mark.parametrize("path", FUNCTIONS)
def test_a_list_equals_the_words_of_its_function(catalog: psycopg.Connection, path: str) -> None:
    rows = catalog.execute(
        "select prosrc from pg_proc where oid = %s::regproc", (FUNCTIONS[path],)
    ).fetchall()
    ((body,),) = rows
    assert OFFERED[path] == {word for match in WORDS.finditer(body) for word in quoted(match.group())}


@pytest.mark.parametrize("path", SOME)
def test_a_shorter_list_offers_nothing_else(catalog: psycopg.Connection, path: str) -> None:
    rows = catalog.execute("select prosrc from pg_proc where oid = %s::regproc", (SOME[path],)).fetchall()
    ((body,),) = rows
    assert OFFERED[path] <= quoted(body)

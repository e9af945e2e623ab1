"""Reactions: only those that the database wants to hear of, together in as few calls as can be, none lost."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.errors import Unavailable
from bot.event import batches as module
from bot.event.mailbox import Mailbox
from bot.event.reactions import Heard, Reactions, emoji_of, reaction_of
from bot.metrics import Metrics
from bot.records.event import Hearing

GUILD, MENU, OTHER = 100, 7002, 7003
AT = datetime(2026, 11, 29, tzinfo=UTC)


def raw(user: int = 5, message: int = MENU, **more: Any) -> dict[str, Any]:
    return {
        "guild_id": str(GUILD),
        "channel_id": "101",
        "message_id": str(message),
        "user_id": str(user),
        "emoji": {"id": None, "name": "🐸"},
    } | more


class Database:
    """Wants to hear of one message, and notes what it is told; fails as told."""

    def __init__(self) -> None:
        self.heard = [Hearing(GUILD, [MENU], AT)]
        self.since: list[datetime | None] = []
        self.told: list[tuple[str, dict[str, Any]]] = []
        self.failures: list[Exception] = []
        self.gate = asyncio.Event()
        self.gate.set()

    async def many(self, _record: type, function: str, *, since: datetime | None) -> list[Hearing]:
        assert function == "event.heard"
        self.since.append(since)
        return self.heard

    async def alive(self) -> None:
        """It always is."""

    async def run(self, function: str, **arguments: Any) -> None:
        await self.gate.wait()
        if self.failures:
            raise self.failures.pop(0)
        self.told.append((function, arguments))

    def batches(self) -> list[list[int]]:
        return [
            [reaction.member_id for reaction in arguments["reactions"]]
            for function, arguments in self.told
            if function == "event.reactions"
        ]


@pytest.fixture
async def database() -> Database:
    return Database()


@pytest.fixture
async def mailbox(database: Database) -> Mailbox:
    mailbox = Mailbox(database, Metrics())  # type: ignore[arg-type]
    mailbox.open(GUILD)
    return mailbox


@pytest.fixture
def learned() -> list[int]:
    return []


@pytest.fixture
async def heard(database: Database, learned: list[int]) -> Heard:
    heard = Heard(database, Metrics(), learned.append)  # type: ignore[arg-type]
    await heard.ask()
    return heard


@pytest.fixture
def reactions(database: Database, mailbox: Mailbox, heard: Heard) -> Reactions:
    return Reactions(database, mailbox, heard, lambda: "s 7")  # type: ignore[arg-type]


def test_a_raw_reaction_becomes_a_record() -> None:
    member = {"user": {"id": "5", "bot": True}, "roles": ["201"]}
    reaction = reaction_of(raw(member=member, burst=True), "added", "s 7")
    assert reaction[:10] == (GUILD, 101, MENU, "added", 5, "🐸", True, True, [201], "s 7")
    removed = reaction_of(raw(), "removed", "s 8")
    assert (removed.is_bot, removed.role_ids, removed.is_burst) == (None, None, False)
    cleared = reaction_of({"guild_id": "1", "channel_id": "2", "message_id": "3"}, "cleared", "s 9")
    assert (cleared.member_id, cleared.emoji) == (None, None)


def test_an_emoji_is_named_as_requests_name_it() -> None:
    assert emoji_of({"id": None, "name": "🐸"}) == "🐸"
    assert emoji_of({"id": "12", "name": "frog", "animated": True}) == "frog:12"
    assert emoji_of({"id": "12", "name": None}) == "_:12"  # it is deleted


async def test_messages_that_are_no_menus_are_dropped_at_once(
    reactions: Reactions, mailbox: Mailbox, database: Database
) -> None:
    reactions.added(raw(message=OTHER))
    reactions.added({**raw(), "guild_id": None})
    assert len(mailbox) == 0
    reactions.added(raw())
    await mailbox.close(5)
    assert [function for function, _ in database.told] == ["event.reactions"]


async def test_every_deletion_is_told_many_in_one_call(
    reactions: Reactions, mailbox: Mailbox, database: Database
) -> None:
    reactions.deleted({"guild_id": str(GUILD), "id": str(OTHER)})
    reactions.bulk_deleted({"guild_id": str(GUILD), "ids": [str(MENU), "7004"]})
    reactions.deleted({"id": "7005"})
    heard_at = datetime.now(UTC)
    await mailbox.close(5)
    ((function, arguments),) = database.told
    assert function == "event.messages_deleted"
    assert arguments["message_ids"] == [OTHER, MENU, 7004]
    assert arguments["at"] <= heard_at, "that is when they were gone, however late it is told"


async def test_before_the_database_has_said_anything_all_are_kept(
    database: Database, mailbox: Mailbox
) -> None:
    heard = Heard(database, Metrics(), print)  # type: ignore[arg-type]
    Reactions(database, mailbox, heard, lambda: "s 7").added(raw(message=OTHER))  # type: ignore[arg-type]
    await mailbox.close(5)
    assert database.batches() == [[5]]


async def test_what_comes_while_a_call_is_under_way_is_the_next_one(
    reactions: Reactions, mailbox: Mailbox, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BATCH", 3)
    database.gate.clear()
    reactions.added(raw(1))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    for member in range(2, 7):
        reactions.added(raw(member))
    database.gate.set()
    await mailbox.close(5)
    assert database.batches() == [[1], [2, 3, 4], [5, 6]]


async def test_a_call_that_is_made_again_is_the_same(
    reactions: Reactions, mailbox: Mailbox, database: Database
) -> None:
    database.failures = [Unavailable()]
    reactions.added(raw(1))
    await asyncio.sleep(0.01)
    reactions.removed(raw(2))
    await mailbox.close(5)
    assert database.batches() == [[1], [2]]


async def test_what_the_mailbox_forgets_keeps_nothing_back(
    reactions: Reactions, mailbox: Mailbox, database: Database
) -> None:
    mailbox.hold(GUILD)
    reactions.added(raw(1))
    mailbox.forget(GUILD)
    reactions.added(raw(2))
    mailbox.open(GUILD)
    await mailbox.close(5)
    assert database.batches() == [[2]]


async def test_a_message_that_is_new_has_its_guild_read(
    heard: Heard, database: Database, learned: list[int]
) -> None:
    assert learned == []  # the session that begins reads all
    database.heard = [Hearing(GUILD, [MENU, OTHER], AT)]
    await heard.ask()
    assert (learned, heard.has(GUILD, OTHER)) == ([GUILD], True)
    database.heard = [Hearing(GUILD, [], AT)]
    await heard.ask()
    assert (learned, heard.has(GUILD, MENU)) == ([GUILD], False)
    assert database.since == [None, AT, AT]


async def test_emoji_that_are_gone_are_told(
    reactions: Reactions, mailbox: Mailbox, database: Database
) -> None:
    reactions.emojis_gone(GUILD, [])
    reactions.emojis_gone(GUILD, [12])
    await mailbox.close(5)
    assert [arguments["emoji_ids"] for _, arguments in database.told] == [[12]]

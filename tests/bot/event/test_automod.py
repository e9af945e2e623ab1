"""Edits, and what Discord's own AutoMod did: raw events become one call each."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.event.aside import Aside
from bot.event.automod import Automod
from bot.event.mailbox import Mailbox
from bot.metrics import Metrics
from bot.records.app import Message

EDITED: dict[str, Any] = {
    "guild_id": "100",
    "channel_id": "1",
    "id": "9",
    "type": 0,
    "author": {"id": "2"},
    "member": {"roles": ["3"]},
    "content": "New",
    "edited_timestamp": "2026-01-05T12:00:00+00:00",
}
THREAD: dict[str, Any] = {
    "id": "50",
    "guild_id": "100",
    "parent_id": "1",
    "owner_id": "2",
    "name": "Free stuff",
}
EXECUTED: dict[str, Any] = {
    "guild_id": "100",
    "rule_id": "7",
    "user_id": "2",
    "rule_trigger_type": 1,
    "matched_keyword": "bad",
    "content": "",
}


class Calls:
    def __init__(self) -> None:
        self.made: list[tuple[str, dict[str, Any]]] = []

    async def alive(self) -> None:
        """It answers."""

    async def run(self, function: str, **arguments: Any) -> None:
        arguments.pop("at", None)
        self.made.append((function, arguments))


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
async def mailbox(calls: Calls) -> Mailbox:
    mailbox = Mailbox(calls, Metrics())  # type: ignore[arg-type]
    mailbox.open(100)
    return mailbox


async def roles_of(_guild_id: int, member_id: int) -> list[int] | None:
    return [3] if member_id == 2 else None


@pytest.fixture
def automod(calls: Calls, mailbox: Mailbox) -> Automod:
    aside = Aside(calls, Metrics(), lambda: 9)  # type: ignore[arg-type]
    return Automod(calls, mailbox, lambda *_: None, roles_of, key=lambda: "s 7", aside=aside)  # type: ignore[arg-type]


async def test_an_edit_is_told_as_the_message_is_now(
    automod: Automod, mailbox: Mailbox, calls: Calls
) -> None:
    automod.edited(EDITED)
    await mailbox.close(5)
    message = Message(100, 1, None, 2, 9, [3], "New", 0, 0, False)
    edited_at = datetime(2026, 1, 5, 12, tzinfo=UTC)
    assert calls.made == [
        ("event.messages_edited", {"guild_id": 100, "messages": [message], "edited_at": edited_at})
    ]


async def test_a_title_is_told_as_a_message_of_who_owns_the_thread(
    automod: Automod, mailbox: Mailbox, calls: Calls
) -> None:
    automod.titled(THREAD)
    automod.titled(THREAD | {"owner_id": "4"})  # a bot
    automod.titled({key: value for key, value in THREAD.items() if key != "owner_id"})
    await mailbox.close(5)
    ((function, told),) = calls.made
    assert function == "event.messages_edited"
    assert told["messages"] == [Message(100, 50, 1, 2, 50, [3], "Free stuff", 0, 0, False)]
    assert datetime.now(UTC) - told["edited_at"] < timedelta(hours=1)


@pytest.mark.parametrize(
    "changes",
    [
        {"edited_timestamp": None},  # a link got its preview
        {"guild_id": None},
        {"author": {"id": "2", "bot": True}},
        {"webhook_id": "5"},
        {"type": 6},
    ],
)
async def test_what_nobody_edited_is_not_told(
    automod: Automod, mailbox: Mailbox, calls: Calls, changes: dict[str, Any]
) -> None:
    automod.edited(EDITED | changes)
    automod.edited({"guild_id": "100", "id": "9", "edited_timestamp": "2026-01-05T12:00:00+00:00"})
    await mailbox.close(5)
    assert calls.made == []


async def test_what_discords_automod_did_is_told(automod: Automod, mailbox: Mailbox, calls: Calls) -> None:
    automod.executed(EXECUTED)
    automod.executed(EXECUTED | {"channel_id": "1", "message_id": "9", "content": "So bad"})
    await mailbox.close(5)
    told = {"guild_id": 100, "rule_id": 7, "member_id": 2, "trigger": 1, "keyword": "bad", "key": "s 7"}
    assert calls.made == [
        ("event.automod_action", told | {"channel_id": None, "message_id": None, "content": None}),
        ("event.automod_action", told | {"channel_id": 1, "message_id": 9, "content": "So bad"}),
    ]

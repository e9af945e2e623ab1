from datetime import UTC, datetime
from typing import Any

import pytest

from bot.event.mailbox import Mailbox
from bot.event.members import Members, member_of
from bot.metrics import Metrics

RAW: dict[str, Any] = {
    "guild_id": "100",
    "user": {"id": "2", "username": "two"},
    "roles": ["3", "4"],
    "joined_at": "2026-01-05T12:00:00.500000+00:00",
    "communication_disabled_until": None,
}
JOINED = datetime(2026, 1, 5, 12, 0, 0, 500_000, tzinfo=UTC)


class Calls:
    def __init__(self) -> None:
        self.made: list[tuple[str, dict[str, Any]]] = []

    async def alive(self) -> None:
        """It answers."""

    async def run(self, function: str, **arguments: Any) -> None:
        assert arguments.pop("at").tzinfo is UTC
        self.made.append((function, arguments))


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
async def mailbox(calls: Calls) -> Mailbox:
    mailbox = Mailbox(calls, Metrics())  # type: ignore[arg-type]
    mailbox.open(100)
    return mailbox


@pytest.fixture
def members(calls: Calls, mailbox: Mailbox) -> Members:
    return Members(calls, mailbox, lambda: "s 7")  # type: ignore[arg-type]


def test_a_raw_member_becomes_a_record() -> None:
    assert member_of(RAW) == (2, False, JOINED, [3, 4], None, False, None)
    until = {"communication_disabled_until": "2026-01-06T00:00:00+00:00"}
    robot = {"user": {"id": "2", "bot": True}}
    timed_out = datetime(2026, 1, 6, tzinfo=UTC)
    assert member_of(RAW | robot | until) == (2, True, JOINED, [3, 4], timed_out, False, None)
    assert member_of(RAW | {"joined_at": None}).joined_at is None
    assert member_of(RAW | {"pending": True}).pending
    assert member_of(RAW | {"premium_since": "2026-01-06T00:00:00+00:00"}).premium_since == timed_out


async def test_each_event_is_one_call(members: Members, mailbox: Mailbox, calls: Calls) -> None:
    entry = {"guild_id": "100", "id": "9", "action_type": 22, "user_id": "61", "target_id": None}
    members.joined(RAW)
    members.changed(RAW)
    members.left(RAW)
    members.audited(entry | {"options": None})
    await mailbox.close(5)
    member = {
        "guild_id": 100,
        "member_id": 2,
        "is_bot": False,
        "joined_at": JOINED,
        "role_ids": [3, 4],
        "timed_out_until": None,
        "pending": False,
        "premium_since": None,
    }
    unsaid = {"reason": None, "changes": None, "options": None}
    assert calls.made == [
        ("event.member_joined", member),
        ("event.member_changed", member),
        ("event.member_left", {"guild_id": 100, "member_id": 2, "is_bot": False, "key": "s 7"}),
        (
            "event.audit_entry",
            {"guild_id": 100, "entry_id": 9, "action": 22, "actor_id": 61, "target_id": None} | unsaid,
        ),
    ]

"""Voice: whole when a session begins, then in as few calls as can be, with raw flags and honest times."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.event.mailbox import Mailbox
from bot.event.session import Start
from bot.event.voice import AFK, AUDIENCE, BOT, DEAF, MUTE, STREAM, VIDEO, Voice, state_of
from bot.metrics import Metrics

AT = datetime(2026, 11, 29, tzinfo=UTC)
LOST = datetime(2026, 11, 28, tzinfo=UTC)
RAW: dict[str, Any] = {
    "guild_id": "100",
    "channel_id": "7",
    "user_id": "2",
    "member": {"user": {"id": "2"}},
    "deaf": False,
    "mute": False,
    "self_deaf": False,
    "self_mute": False,
    "suppress": False,
    "self_video": False,
}


class Calls:
    def __init__(self) -> None:
        self.made: list[tuple[str, dict[str, Any]]] = []

    async def alive(self) -> None:
        """It answers."""

    async def run(self, function: str, **arguments: Any) -> None:
        self.made.append((function, arguments))


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
async def mailbox(calls: Calls) -> Mailbox:
    return Mailbox(calls, Metrics())  # type: ignore[arg-type]


def voice(calls: Calls, mailbox: Mailbox, late_since: datetime | None = None) -> Voice:
    return Voice(calls, mailbox, lambda _guild_id: 9, lambda: late_since)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("more", "flags"),
    [
        ({}, 0),
        ({"self_deaf": True}, DEAF),
        ({"deaf": True, "self_deaf": True}, DEAF),
        ({"mute": True}, MUTE),
        ({"self_mute": True, "suppress": True}, MUTE | AUDIENCE),
        ({"channel_id": "9"}, AFK),
        ({"self_stream": True, "self_video": True}, STREAM | VIDEO),
    ],
)
def test_raw_flags_are_kept(more: dict[str, Any], flags: int) -> None:
    assert state_of(RAW | more, 9, False, AT).flags == flags
    assert state_of(RAW | more, 9, True, AT).flags == flags | BOT


def test_who_is_nowhere_is_not_in_the_afk_channel_that_there_is_not() -> None:
    assert state_of(RAW | {"channel_id": None}, None, False, AT) == (2, None, 0, AT, None)


async def test_what_comes_while_a_call_waits_is_one_call(calls: Calls, mailbox: Mailbox) -> None:
    ears = voice(calls, mailbox, late_since=LOST)
    ears.changed(RAW)
    ears.changed(RAW | {"user_id": "3", "member": {"user": {"id": "3", "bot": True}}})
    ears.changed({**RAW, "guild_id": None})
    mailbox.open(100)
    await mailbox.close(1)
    ((function, arguments),) = calls.made
    assert function == "event.voice_changed"
    assert [(one.member_id, one.flags, one.known_until) for one in arguments["states"]] == [
        (2, 0, LOST),
        (3, BOT, LOST),
    ]


async def test_a_session_begins_with_all_who_are_there(calls: Calls, mailbox: Mailbox) -> None:
    ears = voice(calls, mailbox)
    state = {key: value for key, value in RAW.items() if key not in {"guild_id", "member"}}
    guild = {
        "id": "100",
        "afk_channel_id": "7",
        "members": [{"user": {"id": "2"}}, {"user": {"id": "3", "bot": True}}],
        "voice_states": [state, state | {"user_id": "3", "channel_id": "8"}],
    }
    ears.seen(guild, Start("key", AT, LOST))
    ears.changed(RAW)
    mailbox.open(100)
    await mailbox.close(1)
    assert [function for function, _ in calls.made] == ["event.voice_seen", "event.voice_changed"]
    assert calls.made[0][1] == {
        "guild_id": 100,
        "states": [(2, 7, AFK, AT, None), (3, 8, BOT, AT, None)],
        "heard_until": LOST,
        "at": AT,
    }

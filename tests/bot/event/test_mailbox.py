import asyncio
import logging
from datetime import UTC, datetime

import pytest

from bot.errors import TooSlow, Unavailable
from bot.event import mailbox as module
from bot.event import resting
from bot.event.mailbox import Call, Mailbox
from bot.metrics import Metrics

GUILD, OTHER = 100, 200


class Calls:
    """Notes what was called, and fails as told."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.failures: dict[str, list[Exception]] = {}
        self.away = False

    async def alive(self) -> None:
        if self.away:
            raise Unavailable

    def call(self, name: str) -> Call:
        async def make() -> None:
            await asyncio.sleep(0)
            if self.failures.get(name):
                raise self.failures[name].pop(0)
            self.made.append(name)

        return make


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
async def mailbox(calls: Calls) -> Mailbox:
    mailbox = Mailbox(calls, Metrics())  # type: ignore[arg-type]
    mailbox.open(GUILD)
    return mailbox


async def finish(mailbox: Mailbox) -> None:
    await mailbox.close(5)


async def test_events_go_in_their_order(mailbox: Mailbox, calls: Calls) -> None:
    for name in "abc":
        mailbox.add(GUILD, calls.call(name))
    assert len(mailbox) == 3
    await finish(mailbox)
    assert calls.made == ["a", "b", "c"]
    assert len(mailbox) == 0


async def test_while_the_database_is_away_they_wait_in_their_order(mailbox: Mailbox, calls: Calls) -> None:
    calls.failures["a"] = [Unavailable(), Unavailable()]
    for name in "ab":
        mailbox.add(GUILD, calls.call(name))
    await finish(mailbox)
    assert calls.made == ["a", "b"]


async def test_a_guilds_events_wait_until_it_is_known(mailbox: Mailbox, calls: Calls) -> None:
    mailbox.add(OTHER, calls.call("later"))
    mailbox.add(GUILD, calls.call("now"))
    await finish(mailbox)
    assert calls.made == ["now"]
    mailbox.open(OTHER)
    await finish(mailbox)
    assert calls.made == ["now", "later"]


async def test_a_guild_that_is_held_again_waits_again_and_one_that_is_left_is_forgotten(
    mailbox: Mailbox, calls: Calls
) -> None:
    mailbox.hold(GUILD)
    mailbox.add(GUILD, calls.call("a"))
    await finish(mailbox)
    assert (calls.made, len(mailbox)) == ([], 1)
    mailbox.forget(GUILD)
    mailbox.open(GUILD)
    await finish(mailbox)
    assert (calls.made, len(mailbox)) == ([], 0)


async def test_a_guild_that_is_left_in_the_middle_of_a_call_leaves_no_trace(
    mailbox: Mailbox, calls: Calls
) -> None:
    for name in "ab":
        mailbox.add(GUILD, calls.call(name))
    await asyncio.sleep(0)
    mailbox.forget(GUILD)
    await finish(mailbox)
    assert len(mailbox) == 0
    assert "b" not in calls.made


async def test_an_event_that_fails_is_reported_and_holds_up_nobody(mailbox: Mailbox, calls: Calls) -> None:
    calls.failures["a"] = [ValueError("poison")]
    for name in "ab":
        mailbox.add(GUILD, calls.call(name))
    await finish(mailbox)
    assert calls.made == ["b"]
    assert b"guildkeeper_errors_total 1.0" in mailbox._metrics.text()


async def test_a_full_mailbox_drops_the_newest_and_counts(
    mailbox: Mailbox, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CAPACITY", 2)
    for name in "abcd":
        mailbox.add(GUILD, calls.call(name))
    await finish(mailbox)
    assert calls.made == ["a", "b"]
    assert b"guildkeeper_events_shed_total 2.0" in mailbox._metrics.text()


def figure(mailbox: Mailbox, name: str) -> float | None:
    return mailbox._metrics.registry.get_sample_value(f"guildkeeper_{name}_total")


async def test_one_stall_is_nobodys_fault(mailbox: Mailbox, calls: Calls) -> None:
    calls.failures["a"] = [TooSlow()]
    mailbox.add(GUILD, calls.call("a"))
    await finish(mailbox)
    assert calls.made == ["a"]
    assert figure(mailbox, "events_dropped") == 0


async def test_a_call_that_stays_too_slow_is_given_up_and_its_guild_rests(
    mailbox: Mailbox, calls: Calls, caplog: pytest.LogCaptureFixture
) -> None:
    calls.failures["a"] = [TooSlow()] * 99
    mailbox.open(OTHER)
    mailbox.add(GUILD, calls.call("a"))
    mailbox.add(GUILD, calls.call("b"))
    mailbox.add(OTHER, calls.call("c"))
    await finish(mailbox)
    assert calls.made == ["c"]
    assert len(calls.failures["a"]) == 97
    assert figure(mailbox, "events_dropped") == 2
    (said,) = [line for line in caplog.records if line.levelno >= logging.WARNING]
    assert said.getMessage() == (
        "a guild's event holds up the others: it is dropped, and what follows within 300 s"
    )
    assert said.__dict__["guild_id"] == GUILD
    assert len(mailbox) == 0


async def test_a_guild_that_has_rested_is_heard_again(
    mailbox: Mailbox, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resting, "SECONDS", 0)
    calls.failures["a"] = [TooSlow()] * 99
    mailbox.add(GUILD, calls.call("a"))
    await finish(mailbox)
    await asyncio.sleep(0.01)
    mailbox.add(GUILD, calls.call("b"))
    await finish(mailbox)
    assert calls.made == ["b"]


async def test_what_is_known_to_help_a_call_is_done_and_it_is_made_again(
    mailbox: Mailbox, calls: Calls
) -> None:
    calls.failures["a"] = [TooSlow()] * 99
    reasons: list[Exception] = []

    async def relieve(error: Exception) -> None:
        reasons.append(error)
        calls.failures.clear()

    mailbox.add(GUILD, calls.call("a"), relief=relieve)
    mailbox.add(GUILD, calls.call("b"))
    await finish(mailbox)
    assert calls.made == ["a", "b"]
    assert [type(reason) for reason in reasons] == [TooSlow]
    assert figure(mailbox, "events_dropped") == 0


async def test_relief_that_is_none_is_given_up_as_well(mailbox: Mailbox, calls: Calls) -> None:
    calls.failures["a"] = [TooSlow()] * 99

    async def relieve(_error: Exception) -> None:
        pass

    mailbox.add(GUILD, calls.call("a"), relief=relieve)
    await finish(mailbox)
    assert len(calls.failures["a"]) == 95
    assert figure(mailbox, "events_dropped") == 1


async def test_a_database_that_is_away_is_no_guilds_fault(mailbox: Mailbox, calls: Calls) -> None:
    calls.away = True
    calls.failures["a"] = [TooSlow(), TooSlow(), TooSlow()]
    mailbox.add(GUILD, calls.call("a"))
    await finish(mailbox)
    assert calls.made == ["a"]
    assert figure(mailbox, "events_dropped") == 0


async def test_it_knows_since_when_the_oldest_event_waits(mailbox: Mailbox, calls: Calls) -> None:
    assert mailbox.waiting_since() is None
    before = datetime.now(UTC)
    mailbox.add(OTHER, calls.call("held"))
    between = datetime.now(UTC)
    mailbox.add(GUILD, calls.call("told"))
    since = mailbox.waiting_since()
    assert since is not None
    assert before <= since <= between
    mailbox.open(OTHER)
    await finish(mailbox)
    assert mailbox.waiting_since() is None

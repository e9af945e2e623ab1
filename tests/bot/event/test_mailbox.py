import asyncio

import pytest

from bot.errors import Unavailable
from bot.event import mailbox as module
from bot.event.mailbox import Call, Mailbox
from bot.metrics import Metrics

GUILD, OTHER = 100, 200


class Calls:
    """Notes what was called, and fails as told."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.failures: dict[str, list[Exception]] = {}

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
async def mailbox() -> Mailbox:
    mailbox = Mailbox(Metrics())
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

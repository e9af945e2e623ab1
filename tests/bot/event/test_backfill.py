"""A gap is read to its end, however often Discord does not answer meanwhile."""

from types import SimpleNamespace
from typing import Any

import nextcord
import pytest

from bot.event import backfill as module
from bot.event.backfill import Backfill
from bot.event.lane import SlowLane
from bot.metrics import Metrics
from bot.records.event import Gap

GUILD, CHANNEL = 1, 101


class Discord:
    """Its history has messages 11 to 15; each answer may be a failure instead."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.asked: list[int] = []
        self.http = self

    async def logs_from(self, _channel: int, limit: int, *, after: int) -> list[dict[str, Any]]:
        self.asked.append(after)
        if self.failures:
            raise self.failures.pop(0)
        page = [number for number in range(11, 16) if number > after][:limit]
        return [{"id": str(number), "type": 0, "author": {"id": "7"}} for number in reversed(page)]


class Guild:
    id = GUILD

    def get_thread(self, _channel: int) -> None: ...

    async def query_members(self, **_: Any) -> list[Any]:
        return []


class Database:
    """Notes what was read, and asks for more until the end."""

    def __init__(self) -> None:
        self.read: list[int] = []

    async def value(self, function: str, *, messages: list[Any], is_end: bool, **_: Any) -> bool:
        assert function == "event.history_read"
        self.read += [message.message_id for message in messages]
        return not is_end


def refused(kind: type[nextcord.HTTPException], status: int) -> Exception:
    return kind(SimpleNamespace(status=status, reason=""), "no")


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAUSES", (0.0, 0.0))


async def fill(discord: Discord) -> list[int]:
    database = Database()
    backfill = Backfill(discord, SlowLane(database), Metrics())  # type: ignore[arg-type]
    await backfill.run(Guild(), [Gap(CHANNEL, 10, 15)])  # type: ignore[arg-type]
    return database.read


@pytest.mark.parametrize(
    "failure",
    [refused(nextcord.DiscordServerError, 503), OSError("reset"), TimeoutError()],
    ids=["503", "reset", "silence"],
)
async def test_what_discord_does_not_answer_is_asked_again(failure: Exception) -> None:
    assert await fill(Discord(failure, failure)) == [11, 12, 13, 14, 15]


async def test_after_the_last_pause_it_is_left_to_the_next_session() -> None:
    discord = Discord(*[OSError("reset")] * 4)
    assert await fill(discord) == []
    assert len(discord.asked) == 3


@pytest.mark.parametrize(
    "failure",
    [refused(nextcord.Forbidden, 403), refused(nextcord.NotFound, 404), ValueError("a bug")],
    ids=["403", "404", "a bug"],
)
async def test_what_time_does_not_mend_is_not_asked_again(failure: Exception) -> None:
    discord = Discord(failure)
    assert await fill(discord) == []
    assert len(discord.asked) == 1

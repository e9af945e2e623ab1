"""Comparisons run side by side, and together they ask the gateway no more often than it can bear."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from bot.event import reconcile
from bot.event.lane import SlowLane
from bot.event.reconcile import Reconciler
from bot.metrics import Metrics
from bot.records.event import Outcome

GUILDS = range(1, 7)


class Database:
    """Wants to see member 7 of each guild, once."""

    def __init__(self) -> None:
        self.looked_at: list[int] = []

    async def value(self, function: str, *, guild_id: int, **_: Any) -> Any:
        if function == "event.wanted":
            return [] if guild_id in self.looked_at else [7]
        return guild_id if function == "event.reconcile" else None

    async def run(self, _function: str, *, guild_id: int, **_: Any) -> None:
        self.looked_at.append(guild_id)

    async def row(self, _record: type, _function: str, **_: Any) -> Outcome:
        return Outcome(1, "done", 1, 0, 0, 0)


class Discord:
    """Answers every question but those about a silent guild."""

    def __init__(self, silent: int | None = None) -> None:
        self.silent = silent
        self.ws = SimpleNamespace(request_chunks=self.request_chunks)
        self.asked_at: list[float] = []
        self.reconciler: Reconciler

    async def request_chunks(self, guild_id: int, *, nonce: str, **_: Any) -> None:
        self.asked_at.append(asyncio.get_running_loop().time())
        if guild_id != self.silent:
            self.reconciler.answered({"nonce": nonce, "members": [], "not_found": ["7"]})


def compare(discord: Discord, database: Database) -> list[asyncio.Task[None]]:
    discord.reconciler = Reconciler(discord, SlowLane(database), Metrics())  # type: ignore[arg-type]
    return [asyncio.create_task(discord.reconciler.run(guild_id)) for guild_id in GUILDS]


async def test_all_together_keep_to_the_pace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reconcile, "PAUSE", 0.02)
    discord, database = Discord(), Database()
    began = asyncio.get_running_loop().time()
    await asyncio.gather(*compare(discord, database))
    assert sorted(database.looked_at) == list(GUILDS)
    for number, at in enumerate(discord.asked_at):
        assert at >= began + number * 0.02 - 0.001


async def test_a_guild_without_an_answer_holds_up_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reconcile, "PAUSE", 0.0)
    silent, *others = GUILDS
    discord, database = Discord(silent), Database()
    waiting, *done = compare(discord, database)
    await asyncio.gather(*done)
    assert database.looked_at == others
    assert not waiting.done()
    waiting.cancel()


def test_the_pace_leaves_the_gateway_room() -> None:
    assert 60 / reconcile.PAUSE <= 90  # of 120 a minute

"""Threads: which of Discord's events say that somebody has titled one."""

from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock

import pytest

from bot.event import parsers

THREAD = {"id": "50", "guild_id": "100", "name": "New"}


class Discord:
    """nextcord, as far as it keeps threads."""

    def __init__(self) -> None:
        self.thread: Any = None
        names = [
            *("READY", "RESUMED", "GUILD_CREATE", "GUILD_MEMBERS_CHUNK", "GUILD_MEMBER_UPDATE"),
            *("THREAD_CREATE", "THREAD_UPDATE"),
        ]
        self._connection = SimpleNamespace(parsers=dict.fromkeys(names, self.take))

    def take(self, data: Any) -> None:
        self.thread = SimpleNamespace(name=data["name"])

    def get_guild(self, guild_id: int) -> Any:
        assert guild_id == 100
        return SimpleNamespace(get_thread=lambda _thread_id: self.thread)


@pytest.fixture
def titled() -> list[Any]:
    """What was told of."""
    return []


@pytest.fixture
def discord(titled: list[Any]) -> Discord:
    discord = Discord()

    def ignore(_data: Any) -> None:
        raise AssertionError

    hearing: Any = SimpleNamespace(
        intake=SimpleNamespace(receive=ignore),
        automod=SimpleNamespace(titled=titled.append, edited=ignore, executed=ignore),
        members=SimpleNamespace(joined=ignore, left=ignore, audited=ignore, changed=ignore),
        reactions=Mock(),
        voice=Mock(),
    )
    parsers.take_over(discord, hearing)  # type: ignore[arg-type]
    return discord


def test_a_new_thread_has_a_title(discord: Discord, titled: list[Any]) -> None:
    data = THREAD | {"newly_created": True}
    discord._connection.parsers["THREAD_CREATE"](data)
    assert titled == [data]
    assert discord.thread.name == "New"


def test_one_that_the_bot_may_see_from_now_on_was_titled_before(discord: Discord, titled: list[Any]) -> None:
    discord._connection.parsers["THREAD_CREATE"](THREAD)
    discord._connection.parsers["THREAD_UPDATE"](THREAD)
    assert titled == []


def test_another_name_is_a_title_and_nothing_else_is(discord: Discord, titled: list[Any]) -> None:
    take = discord._connection.parsers["THREAD_UPDATE"]
    take(THREAD)  # not known before
    take(THREAD | {"thread_metadata": {"archived": True}})
    assert titled == []
    take(THREAD | {"name": "Other"})
    assert titled == [THREAD | {"name": "Other"}]
    assert discord.thread.name == "Other"


def test_what_is_told_too_late_is_dropped() -> None:
    discord = Discord()
    hears = [True, False, True]
    parsers.only_while(discord, lambda: hears.pop(0))  # type: ignore[arg-type]
    take = discord._connection.parsers["GUILD_CREATE"]
    for name in ("one", "two"):
        take({"name": name})
    assert discord.thread.name == "one"
    take({"name": "three"})
    assert discord.thread.name == "three"

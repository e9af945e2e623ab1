import asyncio
from types import SimpleNamespace
from typing import Any

import nextcord
import pytest

from bot.interaction import presence as module
from bot.interaction.presence import Presence
from bot.pictures.portrait import Face


class Guild:
    """Stands for a guild with some members, which counts the questions."""

    id = 1

    def __init__(self, *members: int, delay: float = 0) -> None:
        self.members = members
        self.delay = delay
        self.asked: list[list[int]] = []

    async def query_members(self, *, user_ids: list[int], limit: int, cache: bool) -> list[Any]:
        assert not cache
        self.asked.append(sorted(user_ids))
        await asyncio.sleep(self.delay)
        return [person(i) for i in user_ids if i in self.members]


def person(i: int) -> Any:
    avatar = SimpleNamespace(url=f"https://cdn.discordapp.com/embed/avatars/{i}.png")
    return SimpleNamespace(id=i, display_name=f"Member {i}", display_avatar=avatar)


async def test_those_not_found_left_and_are_asked_for_once() -> None:
    guild, presence = Guild(1, 2), Presence()
    assert await presence.absent(guild, [1, 2, 3]) == {3: None}  # type: ignore[arg-type]
    assert await presence.absent(guild, [2, 3, 4]) == {3: None, 4: None}  # type: ignore[arg-type]
    assert guild.asked == [[1, 2, 3], [4]]


async def test_what_was_known_may_be_cleared_for_what_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    guild, presence = Guild(1, 2), Presence()
    assert await presence.absent(guild, [1, 3]) == {3: None}  # type: ignore[arg-type]
    monkeypatch.setattr(module, "MAX_KEPT", 1)
    assert await presence.absent(guild, [1, 2, 4]) == {4: None}  # type: ignore[arg-type]
    faces = await presence.faces(guild, [2, 4])  # type: ignore[arg-type]
    assert faces is not None
    assert set(faces) == {2}


async def test_no_answer_in_time_is_nobody_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ASK_SECONDS", 0.01)
    assert await Presence().absent(Guild(delay=5), [1]) == {}  # type: ignore[arg-type]
    assert await Presence().absent(None, [1]) == {}


async def test_who_is_there_and_who_is_not_is_waited_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    guild = Guild(1)
    faces, absent = await Presence().who(guild, [1, 2])  # type: ignore[arg-type]
    assert faces is not None
    assert (set(faces), absent, guild.asked) == ({1}, {2: None}, [[1, 2]])
    monkeypatch.setattr(module, "ASK_SECONDS", 0.01)
    silent = Guild(1, delay=5)
    assert await Presence().who(silent, [1, 2]) == (None, {})  # type: ignore[arg-type]
    assert silent.asked == [[1, 2]]


async def test_nobody_is_asked_for_nobody() -> None:
    guild = Guild()
    assert await Presence().absent(guild, []) == {}  # type: ignore[arg-type]
    assert guild.asked == []


async def test_those_who_left_are_named_where_discord_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ASK_SECONDS", 0.01)
    asked: list[int] = []

    async def fetch_user(user_id: int) -> Any:
        asked.append(user_id)
        if user_id == 4:
            raise nextcord.DiscordException
        if user_id == 5:
            await asyncio.sleep(5)
        return SimpleNamespace(display_name=f"Member {user_id}")

    presence = Presence(fetch_user)
    assert await presence.absent(Guild(1), [1, 3, 4, 5]) == {3: "Member 3", 4: None, 5: None}  # type: ignore[arg-type]
    assert await presence.absent(Guild(1), [3]) == {3: "Member 3"}  # type: ignore[arg-type]
    assert sorted(asked) == [3, 4, 5]  # a name is asked for once in five minutes


async def test_the_faces_of_those_who_are_here_are_known_with_them() -> None:
    guild, presence = Guild(1, 2), Presence()
    assert await presence.absent(guild, [1, 3]) == {3: None}  # type: ignore[arg-type]
    found = await presence.faces(guild, [1, 3])  # type: ignore[arg-type]
    assert found == {1: Face("Member 1", "https://cdn.discordapp.com/embed/avatars/1.png")}
    assert guild.asked == [[1, 3]]


async def test_faces_that_nobody_tells_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ASK_SECONDS", 0.01)
    assert await Presence().faces(Guild(delay=5), [1]) is None  # type: ignore[arg-type]
    assert await Presence().faces(None, [1]) is None

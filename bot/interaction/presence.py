"""Who is still in a guild, and what those are called who left: asked of Discord, as the bot keeps no list."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress

import nextcord

from bot.pictures.avatars import avatar_url
from bot.pictures.portrait import Face

ASK_SECONDS = 1.0
"""A leaderboard does not wait longer for the names of those who left."""
KEEP_SECONDS = 300.0
MAX_KEPT = 10_000

type FetchUser = Callable[[int], Awaitable[nextcord.User]]


class Presence:
    """Remembers for five minutes who is in a guild, and how they look: a minute has 120 gateway requests."""

    def __init__(self, fetch_user: FetchUser | None = None) -> None:
        self._fetch_user = fetch_user
        self._known: dict[tuple[int, int], tuple[float, Face | None]] = {}
        self._names: dict[int, tuple[float, str]] = {}

    async def absent(self, guild: nextcord.Guild | None, member_ids: Iterable[int]) -> dict[int, str | None]:
        """Those of the members that are not in the guild, each with a name where Discord tells it.

        Nobody when Discord does not answer in time.
        """
        if guild is None:
            return {}
        ids = set(member_ids)
        try:
            async with asyncio.timeout(ASK_SECONDS):
                gone = await self._gone(guild, ids)
        except (TimeoutError, nextcord.DiscordException, OSError):
            return {}
        with suppress(TimeoutError):
            async with asyncio.timeout(ASK_SECONDS):
                await asyncio.gather(*map(self._learn_name, gone))
        return {i: self._names[i][1] if i in self._names else None for i in gone}

    async def faces(self, guild: nextcord.Guild | None, member_ids: Iterable[int]) -> dict[int, Face] | None:
        """Names and avatars of those of the members that are in the guild; None when nobody tells in time."""
        if guild is None:
            return None
        ids = set(member_ids)
        try:
            async with asyncio.timeout(ASK_SECONDS):
                await self._gone(guild, ids)
        except (TimeoutError, nextcord.DiscordException, OSError):
            return None
        known = ((i, self._known.get((guild.id, i))) for i in ids)
        return {i: found[1] for i, found in known if found is not None and found[1] is not None}

    async def who(
        self, guild: nextcord.Guild | None, member_ids: Iterable[int]
    ) -> tuple[dict[int, Face] | None, dict[int, str | None]]:
        """`faces` and `absent` of the same members; where nobody tells in time, that is waited for once."""
        ids = set(member_ids)
        faces = await self.faces(guild, ids)
        return faces, {} if faces is None else await self.absent(guild, ids)

    async def _gone(self, guild: nextcord.Guild, ids: set[int]) -> list[int]:
        now = time.monotonic()
        asked = [i for i in ids if (guild.id, i) not in self._known or self._known[guild.id, i][0] < now]
        if asked:
            found = await guild.query_members(user_ids=asked, limit=100, cache=False)
            present = {member.id: Face(member.display_name, avatar_url(member)) for member in found}
            if len(self._known) > MAX_KEPT:
                self._known.clear()
            self._known.update({(guild.id, i): (now + KEEP_SECONDS, present.get(i)) for i in asked})
        # What was known may have been cleared meanwhile: nobody is said to be gone for that.
        return [i for i in ids if (known := self._known.get((guild.id, i))) is not None and known[1] is None]

    async def _learn_name(self, user_id: int) -> None:
        now = time.monotonic()
        if self._fetch_user is None or self._names.get(user_id, (0.0, ""))[0] > now:
            return
        with suppress(nextcord.DiscordException, OSError):
            user = await self._fetch_user(user_id)
            if len(self._names) > MAX_KEPT:
                self._names.clear()
            self._names[user_id] = (now + KEEP_SECONDS, user.display_name)

"""Who is still in a guild: asked of the gateway by id, since the bot keeps no list of members."""

import asyncio
import time
from collections.abc import Iterable

import nextcord

ASK_SECONDS = 1.0
"""A leaderboard does not wait longer for the names of those who left."""
KEEP_SECONDS = 300.0
MAX_KEPT = 10_000


class Presence:
    """Remembers for five minutes whether a member is in a guild: a minute has 120 gateway requests."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], tuple[float, bool]] = {}

    async def absent(self, guild: nextcord.Guild | None, member_ids: Iterable[int]) -> set[int]:
        """Those of the members that are not in the guild; nobody when Discord does not answer in time."""
        if guild is None:
            return set()
        ids = set(member_ids)
        now = time.monotonic()
        asked = [i for i in ids if (guild.id, i) not in self._known or self._known[guild.id, i][0] < now]
        if asked:
            try:
                async with asyncio.timeout(ASK_SECONDS):
                    found = await guild.query_members(user_ids=asked, limit=100, cache=False)
            except (TimeoutError, nextcord.DiscordException, OSError):
                return set()
            present = {member.id for member in found}
            if len(self._known) > MAX_KEPT:
                self._known.clear()
            self._known.update({(guild.id, i): (now + KEEP_SECONDS, i in present) for i in asked})
        return {i for i in ids if (guild.id, i) in self._known and not self._known[guild.id, i][1]}

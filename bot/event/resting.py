"""Guilds that rest: what comes from them is dropped for a while, as it held up the others."""

import asyncio

SECONDS = 300.0
"""How long a guild rests, its automatic rules set aside or not."""


class Resting:
    """The guilds that rest at the moment."""

    def __init__(self) -> None:
        self._guild_ids: set[int] = set()

    def __contains__(self, guild_id: int) -> bool:
        return guild_id in self._guild_ids

    def __bool__(self) -> bool:
        return bool(self._guild_ids)

    def add(self, guild_id: int) -> None:
        """Let a guild rest from now on, for SECONDS."""
        self._guild_ids.add(guild_id)
        asyncio.get_running_loop().call_later(SECONDS, self._guild_ids.discard, guild_id)

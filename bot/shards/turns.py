"""Turns to start a session: Discord takes one in five seconds of each bucket, of all processes together."""

import asyncio
from collections import defaultdict

from bot.db import Database
from bot.patience import patiently
from bot.shards.discord import Discord


class Turns:
    """The turns of a process' shards, which the database gives out.

    One at a time of each bucket: a shard that is given back meanwhile has taken none in vain.
    """

    def __init__(self, database: Database, discord: Discord) -> None:
        self._database = database
        self._discord = discord
        self._asking: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._given: dict[int, float] = {}

    async def wait(self, shard_id: int) -> None:
        """Wait until the shard may identify. A turn that was waited for too briefly is still its own."""
        starts = await self._discord.starts()
        clock = asyncio.get_running_loop().time
        async with self._asking[shard_id % starts.max_concurrency]:
            if shard_id not in self._given:
                wait = await patiently(
                    lambda: self._database.value(
                        "event.take_turn",
                        shard_id=shard_id,
                        max_concurrency=starts.max_concurrency,
                        remaining=starts.remaining,
                        resets_at=starts.resets_at,
                    ),
                    "a session waits for its turn",
                )
                self._given[shard_id] = clock() + wait.total_seconds()
            await asyncio.sleep(max(0.0, self._given[shard_id] - clock()))
            del self._given[shard_id]

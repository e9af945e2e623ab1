"""The leases of a process: which shards are its own, as the database says, and until when."""

import asyncio
import os
import secrets
import socket
from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.config import WantedShards
from bot.db import Database
from bot.outbox.attempt import clock
from bot.records.event import ClaimedShard, KeptShard

LEASE_SECONDS = 30.0
"""How long a shard is a process' own: so long it stays unheard when its process dies."""
MARGIN_SECONDS = 5.0
"""A process that cannot renew its leases stops so much earlier: it must have stopped when others begin."""
CALL_SECONDS = 5.0
"""How long a call may take: there is time for another one before the lease is over."""


class Leases:
    """What one process holds. Its name tells operators where it runs."""

    def __init__(self, database: Database, wanted: WantedShards) -> None:
        self._database = database
        self._wanted = wanted
        self.holder = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self.count = 0
        self.held: set[int] = set()
        self._until = 0.0
        self._missed = False

    @property
    def knows_count(self) -> bool:
        """Whether the operator has said of how many shards; else Discord is asked."""
        return self._wanted.count is not None

    def hold(self) -> bool:
        """Whether what is held is certainly still held: not by a process that was frozen for long."""
        return not self._missed and clock() < self._until - MARGIN_SECONDS

    def hears(self) -> bool:
        """Whether an event may be heard. One that was not ends it: there must be no gap that nobody knows."""
        self._missed = self._missed or clock() >= self._until
        return not self._missed

    async def claim(self, recommended: int) -> list[ClaimedShard]:
        """Take what is this process' part and nobody holds. Raises Refused and Unavailable."""
        began = clock()
        async with _in_time():
            count = self._wanted.count or await self._database.value(
                "event.shard_count", recommended=recommended
            )
            claimed = await self._database.many(
                ClaimedShard,
                "event.claim_shards",
                holder=self.holder,
                shard_count=count,
                shard_ids=list(self._wanted.ids) if self._wanted.ids else None,
                at_most=self._wanted.at_most,
                lease=timedelta(seconds=LEASE_SECONDS),
            )
        if not self.held:
            self.count, self._until, self._missed = count, began + LEASE_SECONDS, False
        self.held.update(one.shard_id for one in claimed)
        return claimed

    async def keep(self, heard: Mapping[int, datetime | None]) -> list[KeptShard]:
        """Renew the leases, and tell until when each shard was heard; what is still held."""
        began = clock()
        async with _in_time():
            kept = await self._database.many(
                KeptShard,
                "event.keep_shards",
                holder=self.holder,
                shard_count=self.count,
                shard_ids=list(heard),
                heard_until=list(heard.values()),
                lease=timedelta(seconds=LEASE_SECONDS),
            )
        self._until = began + LEASE_SECONDS
        self.held.intersection_update(one.shard_id for one in kept)
        return kept

    async def release(self, heard: Mapping[int, datetime | None], *, leaves: bool = False) -> None:
        """Give shards back; what cannot be said is noticed when the leases are over."""
        self.held.difference_update(heard)
        async with _in_time():
            await self._database.run(
                "event.release_shards",
                holder=self.holder,
                shard_count=self.count,
                shard_ids=list(heard),
                heard_until=list(heard.values()),
                leaves=leaves,
            )


def _in_time() -> asyncio.Timeout:
    return asyncio.timeout(CALL_SECONDS)

"""Entries of the audit log that nobody heard, read before anything newer is handed over."""

import asyncio
import logging

import aiohttp
import nextcord

from bot.event.lane import SlowLane
from bot.event.members import report_entry
from bot.rest import route

log = logging.getLogger(__name__)

PAGE = 100
"""Discord's limit for one request."""
PAGES = 10
READ_SECONDS = 20.0
"""A guild's events wait so long for a page; without an answer they go on, and the log is read at the next
session. The wait for a slot does not count: at a start, all guilds want one.
"""


class AuditLog:
    """Reads what the database says was missed. An entry that was heard as well counts once."""

    def __init__(self, client: nextcord.Client, lane: SlowLane) -> None:
        self._client = client
        self._database = lane

    async def catch_up(self, guild_id: int) -> None:
        """Report the entries of the last absence, oldest first; Unavailable while the database is away."""
        after = await self._database.value("event.audit_gap", guild_id=guild_id)
        if after is None:
            return
        try:
            await self._read(guild_id, after)
        except (nextcord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.warning("the audit log could not be read: %r", error, extra={"guild_id": guild_id})

    async def _read(self, guild_id: int, after: int) -> None:
        for _ in range(PAGES):
            async with self._database.rest, asyncio.timeout(READ_SECONDS):
                page = await self._client.http.request(
                    route("GET", f"/guilds/{guild_id}/audit-logs"), params={"after": after, "limit": PAGE}
                )
            entries = sorted(page["audit_log_entries"], key=lambda entry: int(entry["id"]))
            for entry in entries:
                await report_entry(self._database, guild_id, entry)
            if len(entries) < PAGE:
                return
            after = int(entries[-1]["id"])

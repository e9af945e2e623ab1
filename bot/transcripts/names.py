"""What people, roles and channels are called, as far as a transcript's viewer may know."""

import asyncio
import logging
import re
from collections.abc import Iterable
from contextlib import suppress

import nextcord

from bot.records.tickets import Line
from bot.records.transcripts import NameRow

log = logging.getLogger(__name__)

MOST_ASKED = 100
"""Discord's limit for members of one request; of a page that mentions more, some stay unknown."""
PATIENCE = 3.0
_MENTION = re.compile(r"<@!?(\d{1,19})>")


class GuildNames:
    """Those who wrote are known from the ticket; others, roles and channels from the guild as it is now."""

    def __init__(self, guild: nextcord.Guild | None, names: Iterable[NameRow]) -> None:
        self._guild = guild
        self._members = {row.member_id: row.name for row in names}
        self._asked: set[int] = set()

    def member(self, member_id: int) -> str | None:
        """What somebody is called."""
        return self._members.get(member_id)

    def role(self, role_id: int) -> str | None:
        """What a role is called."""
        role = self._guild.get_role(role_id) if self._guild else None
        return role.name if role else None

    def channel(self, channel_id: int) -> str | None:
        """What a channel or thread is called."""
        channel = self._guild.get_channel_or_thread(channel_id) if self._guild else None
        return channel.name if channel else None

    async def learn(self, lines: Iterable[Line], *more: int | None) -> None:
        """Ask for those whom these lines name and who did not write. By id that needs no intent."""
        named = {member_id for member_id in more if member_id}
        for line in lines:
            named |= {one for one in (line.author_id, line.member_id) if one}
            named |= {int(one) for one in _MENTION.findall(line.content or "")}
        unknown = sorted(named - self._members.keys() - self._asked)[:MOST_ASKED]
        if self._guild is None or not unknown:
            return
        self._asked |= set(unknown)
        with suppress(TimeoutError, nextcord.HTTPException):
            async with asyncio.timeout(PATIENCE):
                members = await self._guild.query_members(user_ids=unknown, limit=MOST_ASKED, cache=False)
                self._members |= {member.id: member.display_name for member in members}

"""The histories of tickets that are closed, read before their rooms are deleted; the files of their forms."""

import asyncio
import logging
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, NamedTuple

import aiohttp
import nextcord

from bot.errors import Unavailable, report
from bot.event.backfill import PAGE
from bot.event.lane import SlowLane
from bot.event.messages import text_of
from bot.event.shared import Shards
from bot.metrics import Metrics
from bot.patience import patiently
from bot.records.tickets import Reading, ToldMessage
from bot.records.transcripts import UnkeptFile

log = logging.getLogger(__name__)

AT_ONCE = 2
"""Rooms that are read at the same time: each holds a page of messages, or one attachment."""
PAGES = 20
"""Pages of a room in a row: what is left is claimed again after a minute, when others have had their turn."""
POLL_SECONDS = 1.0
"""Longest wait for a room that was closed."""
FETCH_SECONDS = 40.0
"""How long an attachment may take: less than the minute for which a reading is this process' own."""
CHAT = frozenset({0, 19, 20, 23})
"""Discord's types of what is no notice: messages, replies, answers to commands."""


class Look(NamedTuple):
    """What somebody looks like in the guild: roles, the colour of the highest that has one, name."""

    role_ids: list[int]
    colour: int | None
    name: str


class Histories:
    """Reads what the database names, page by page, and fetches the attachments that it wants to keep.

    A page and how far it reads are one call: a process that dies half-way is followed by another from there.
    """

    def __init__(self, shards: Shards, lane: SlowLane, metrics: Metrics) -> None:
        self._shards = shards
        self._database = lane
        self._metrics = metrics
        self._away = False

    async def run(self) -> None:
        """Read until cancelled, of guilds that are known: before, nobody's roles are."""
        await asyncio.gather(*(self._read_on() for _ in range(AT_ONCE)))

    async def _read_on(self) -> None:
        """One room after the other: a long one holds up none that the others read."""
        while True:
            readings = await self._claim()
            for reading in readings:
                await self._settle(reading)
            if not readings:
                await asyncio.sleep(POLL_SECONDS)

    async def _claim(self) -> list[Reading]:
        shard_ids, shard_count = self._shards.place()
        if not shard_ids:
            return []
        try:
            readings = await self._database.many(
                Reading,
                "tickets.claim_reading",
                most=1,
                shard_ids=shard_ids,
                shard_count=shard_count,
            )
        except Unavailable as error:
            if not self._away:
                log.warning(
                    "the database is away: histories of tickets wait", extra={"cause": repr(error.__cause__)}
                )
            self._away = True
            return []
        except Exception as error:
            report(error, self._metrics)
            return []
        self._away = False
        return readings

    async def _settle(self, reading: Reading) -> None:
        """Read a room. What Discord does not answer, or is a bug, is claimed again when its lease is over."""
        about = {"guild_id": reading.guild_id, "channel_id": reading.channel_id}
        try:
            await self._read_or_give_up(reading, about)
        except (nextcord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.warning("a ticket's history waits: %r", error, extra=about)
        except Exception as error:
            report(error, self._metrics, **about)

    async def _read_or_give_up(self, reading: Reading, about: dict[str, int | None]) -> None:
        if reading.is_of_answers:
            await self._keep_answers(reading)
            return
        try:
            await self._read(reading)
        except (nextcord.Forbidden, nextcord.NotFound) as error:
            log.info("a ticket's history cannot be read: %s", error, extra=about)
            await self._give_up(reading, is_gone=isinstance(error, nextcord.NotFound))

    async def _give_up(self, reading: Reading, *, is_gone: bool) -> None:
        await patiently(
            lambda: self._database.run(
                "tickets.history_unreadable",
                guild_id=reading.guild_id,
                number=reading.number,
                token=reading.token,
                is_gone=is_gone,
            ),
            "a ticket's history waits",
            guild_id=reading.guild_id,
        )

    async def _read(self, reading: Reading) -> None:
        guild = self._shards.get_guild(reading.guild_id)
        if guild is None or guild.unavailable or reading.channel_id is None:
            return
        after = reading.after_id
        for _ in range(PAGES):
            at = datetime.now(UTC)  # what is written from now on may be missing
            page = await self._page(reading.channel_id, after)
            looks = await self._looks(guild, page)
            messages = [told(data, looks) for data in page]
            # The attachments go with the room, so they come before the word that all is read.
            if not page:
                await self._hand_over(reading, [], at, is_complete=True)
                return
            if not await self._hand_over(reading, messages, at, is_complete=False):
                return
            await self._keep_files(reading, after)
            after = int(page[-1]["id"])

    async def _keep_answers(self, reading: Reading) -> None:
        """Fetch what an opener sent along with the form: Discord has that for a while only."""
        await self._keep_files(reading, 0)
        await self._database.value(
            "tickets.answers_kept", guild_id=reading.guild_id, number=reading.number, token=reading.token
        )

    async def _page(self, channel_id: int, after: int) -> list[dict[str, Any]]:
        """Raw message objects, oldest first. Discord answers `after` with the next ones, newest first."""
        async with self._database.rest:
            page: list[Any] = list(await self._shards.http.logs_from(channel_id, PAGE, after=after))
        page.sort(key=lambda data: int(data["id"]))
        return page

    async def _looks(self, guild: nextcord.Guild, page: Iterable[dict[str, Any]]) -> dict[int, Look]:
        """How the authors look now; history does not tell their roles. Who left is absent.

        Asking the gateway for members by id needs no privileged intent.
        """
        member_ids = {int(data["author"]["id"]) for data in page if not data.get("webhook_id")}
        if not member_ids:
            return {}
        async with asyncio.timeout(30):
            members = await guild.query_members(user_ids=sorted(member_ids), limit=PAGE, cache=False)
        return {member.id: _look(guild, member) for member in members}

    async def _hand_over(
        self, reading: Reading, messages: list[ToldMessage], at: datetime, *, is_complete: bool
    ) -> bool:
        """Bring a page to the database; whether to read on."""
        goes_on: bool = await patiently(
            lambda: self._database.value(
                "tickets.history_read",
                guild_id=reading.guild_id,
                number=reading.number,
                token=reading.token,
                messages=messages,
                is_complete=is_complete,
                at=at,
            ),
            "a ticket's history waits",
            probe=self._database.alive,
            guild_id=reading.guild_id,
        )
        return goes_on

    async def _keep_files(self, reading: Reading, after: int) -> None:
        """Fetch what the database wants to keep of a page, one after the other: each is held whole."""
        wanted = await self._database.many(
            UnkeptFile,
            "transcripts.unkept_files",
            guild_id=reading.guild_id,
            number=reading.number,
            token=reading.token,
            after=after,
        )
        for file in wanted:
            content = await self._fetch(reading, file)
            if content:
                await self._database.value(
                    "transcripts.keep_file",
                    guild_id=reading.guild_id,
                    number=reading.number,
                    token=reading.token,
                    message_id=file.message_id,
                    place=file.place,
                    content=content,
                )

    async def _fetch(self, reading: Reading, file: UnkeptFile) -> bytes | None:
        """An attachment; None where there is none any more: its name and size are known."""
        try:
            async with self._database.rest, asyncio.timeout(FETCH_SECONDS):
                return await self._shards.http.get_from_cdn(file.url)
        except (nextcord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.info(
                "an attachment could not be fetched: %r",
                error,
                extra={"guild_id": reading.guild_id, "message_id": file.message_id},
            )
            return None


def _look(guild: nextcord.Guild, member: nextcord.Member) -> Look:
    role_ids = [role.id for role in member.roles if role.id != guild.id]
    return Look(role_ids, member.colour.value or None, member.display_name)


def told(data: dict[str, Any], looks: dict[int, Look]) -> ToldMessage:
    """The record of a raw message object of a history."""
    author = data["author"]
    look = looks.get(int(author["id"])) or Look([], None, author.get("global_name") or author["username"])
    answered = data.get("message_reference") or {}
    edited_at = data.get("edited_timestamp")
    return ToldMessage(
        message_id=int(data["id"]),
        author_id=int(author["id"]),
        author_name=look.name,
        is_app=bool(author.get("bot") or data.get("webhook_id")),
        role_ids=look.role_ids,
        content=text_of(data),
        embeds=data.get("embeds") or None,
        files=[file_of(one) for one in data.get("attachments", ())] or None,
        # Of a forwarded message the reference is where it came from.
        answers_to=int(answered["message_id"])
        if answered.get("message_id") and not answered.get("type")
        else None,
        edited_at=datetime.fromisoformat(edited_at) if edited_at else None,
        colour=look.colour,
        notice=None if data["type"] in CHAT else data["type"],
    )


def file_of(data: dict[str, Any]) -> dict[str, Any]:
    """What the database keeps of a raw attachment."""
    return {
        "name": data["filename"],
        "size": data["size"],
        "kind": data.get("content_type"),
        "url": data["url"],
    }

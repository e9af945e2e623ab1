"""/ticket transcript, /ticket search, and the buttons that lead to what was written.

A transcript is for who asks: SQL leaves out what they may not see, and only they get the files.
"""

import asyncio
import gzip
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import nextcord
import orjson

from bot.cards import custom_id
from bot.cards import transcripts as cards
from bot.cards.look import Card, Look
from bot.cards.text import plain
from bot.cards.transcripts import Asked, asked_in
from bot.cogs.base import Press
from bot.cogs.tickets.base import TicketCog, facts_in
from bot.cogs.tickets.members import Members
from bot.interaction import language
from bot.interaction.files import UPLOAD_BYTES, Sending, send
from bot.interaction.reply import Interaction, guild_id, reader, user_id
from bot.records.desk import Facts
from bot.records.tickets import Line
from bot.records.transcripts import FileRow, Heading, Hit
from bot.transcripts.names import GuildNames
from bot.transcripts.page import Page
from bot.transcripts.parts import Album, parts
from bot.words import Words

FORMATS = ("html", "text", "json")
PERIODS = {"a week": timedelta(days=7), "a month": timedelta(days=30), "a year": timedelta(days=365)}
ROWS = 250
"""Lines that are fetched at a time."""
FILES = 10
"""Attachments of a message: Discord's limit."""


@dataclass(frozen=True, slots=True)
class _Viewer:
    """Who sees which ticket, as every function of transcripts asks."""

    guild: int
    number: int
    member_id: int
    facts: Facts


def _viewer(interaction: Interaction, guild: int, number: int) -> _Viewer:
    return _Viewer(guild, number, user_id(interaction), facts_in(interaction, guild))


class Transcripts(TicketCog):
    """What was written in tickets, for who may see it."""

    @Members.ticket.subcommand(**language.command("ticket transcript"))
    async def transcript(
        self,
        interaction: Interaction,
        number: int | None = language.option("ticket transcript.number", required=False),
        format: str = language.option("ticket transcript.format", default=FORMATS[0], choices=FORMATS),
    ) -> None:
        """Send a ticket as a file."""
        await self._send(interaction, guild_id(interaction), number, format)

    @Members.ticket.subcommand(**language.command("ticket search"))
    async def search(
        self,
        interaction: Interaction,
        *,
        words: str = language.option("ticket search.words"),
        member: nextcord.User | None = language.option("ticket search.member", required=False),
        type: str | None = language.option("ticket search.type", required=False, autocomplete=True),
        since: str | None = language.option("ticket search.since", required=False, choices=tuple(PERIODS)),
    ) -> None:
        """Find what was written in tickets."""
        from_ = int((interaction.created_at - PERIODS[since]).timestamp()) if since else None
        asked = Asked(words, type, member.id if member else None, from_)
        await self.answer(interaction, self._search(interaction, asked), ephemeral=True)

    @search.on_autocomplete("type")
    async def _types(self, interaction: Interaction, typed: str) -> None:
        await self.suggest_types(interaction, typed)

    def presses(self) -> Mapping[str, Press]:
        """The button for what was written, those of its attachments, and the pages of a search."""
        return {
            "tickets.transcript": self._press_transcript,
            "tickets.files": self._press_files,
            "tickets.search": self._press_search,
        }

    async def _press_transcript(self, interaction: Interaction, arguments: list[str]) -> None:
        guild, number = map(custom_id.number, arguments)
        await self._send(interaction, guild, number, FORMATS[0])

    async def _press_search(self, interaction: Interaction, arguments: list[str]) -> None:
        before, member_id, since = map(custom_id.optional_number, arguments)
        asked = asked_in(interaction.message, member_id, since, before)
        await self.answer(interaction, self._search(interaction, asked), ephemeral=True, edit=True)

    # ------------------------------------------------------------------ search

    async def _search(self, interaction: Interaction, asked: Asked) -> Card:
        hits = await self.see_all(
            Hit,
            "transcripts.search",
            interaction,
            text=asked.text,
            type=asked.type,
            member_id=asked.member_id,
            since=_moment(asked.since),
            before=asked.before,
            page_size=cards.PAGE + 1,
        )
        return cards.found(guild_id(interaction), hits, asked)

    # ------------------------------------------------------------------ files

    async def _send(self, interaction: Interaction, guild: int, number: int | None, form: str) -> None:
        await send(interaction, self._transcript(interaction, guild, number, form), self.metrics)

    async def _transcript(
        self, interaction: Interaction, guild: int, number: int | None, form: str
    ) -> AsyncIterator[Sending]:
        viewer = _viewer(interaction, guild, await self.here(interaction, number))
        heading = await self.db.row(
            Heading,
            "transcripts.heading",
            guild_id=viewer.guild,
            number=viewer.number,
            viewer_id=viewer.member_id,
            facts=viewer.facts,
        )
        if form == "html":
            async for one in self._pages(interaction, heading, viewer):
                yield one
        else:
            yield await self._whole(interaction, viewer, form)

    async def _pages(
        self, interaction: Interaction, heading: Heading, viewer: _Viewer
    ) -> AsyncIterator[Sending]:
        """The pages to look at. Each is sent once it is known whether there is another."""
        words, names = (
            reader(interaction),
            GuildNames(interaction.client.get_guild(viewer.guild), heading.names),
        )
        ticket = heading.ticket
        await names.learn((), ticket.member_id)
        page = Page(heading, words, names, datetime.now(UTC))
        album = Album(lambda message_id, place: self._file(viewer, message_id, place))
        part, last = 0, None
        async for made in parts(page, self._rows(viewer, names), album):
            if last is not None:
                yield _page(words, viewer, part, last, files=0)
            part, last = part + 1, made
        if last is not None:
            yield _page(words, viewer, part if part > 1 else None, last, files=heading.files)

    async def _rows(self, viewer: _Viewer, names: GuildNames) -> AsyncIterator[list[Line]]:
        after = 0
        while True:
            rows = await self.db.many(
                Line,
                "transcripts.transcript",
                guild_id=viewer.guild,
                number=viewer.number,
                viewer_id=viewer.member_id,
                facts=viewer.facts,
                after=after,
                page_size=ROWS,
            )
            if rows:
                await names.learn(rows)
                yield rows
            if len(rows) < ROWS:
                return
            after = rows[-1].place

    async def _file(self, viewer: _Viewer, message_id: int, place: int) -> bytes | None:
        content: bytes | None = await self.db.value(
            "transcripts.file",
            guild_id=viewer.guild,
            number=viewer.number,
            viewer_id=viewer.member_id,
            facts=viewer.facts,
            message_id=message_id,
            place=place,
        )
        return content

    async def _whole(self, interaction: Interaction, viewer: _Viewer, form: str) -> Sending:
        """A transcript as text or JSON, which SQL makes; packed where it is too large else."""
        if form == "json":
            raw = orjson.dumps(
                await self.db.value(
                    "transcripts.transcript_json",
                    guild_id=viewer.guild,
                    number=viewer.number,
                    viewer_id=viewer.member_id,
                    facts=viewer.facts,
                ),
                option=orjson.OPT_INDENT_2,
            )
        else:
            raw = str(
                await self.db.value(
                    "transcripts.transcript_text",
                    guild_id=viewer.guild,
                    number=viewer.number,
                    viewer_id=viewer.member_id,
                    facts=viewer.facts,
                )
            ).encode()
        name = f"ticket-{viewer.number}.{'json' if form == 'json' else 'txt'}"
        if len(raw) > UPLOAD_BYTES:
            name, raw = f"{name}.gz", await asyncio.to_thread(gzip.compress, raw)
        words = reader(interaction)
        if len(raw) > UPLOAD_BYTES:
            return Sending(cards.too_large(words, viewer.number))
        return Sending(cards.sent(words, viewer.guild, viewer.number, None, files=0), ((name, raw),))

    # ------------------------------------------------------------------ attachments

    async def _press_files(self, interaction: Interaction, arguments: list[str]) -> None:
        guild, number, page = map(custom_id.number, arguments)
        viewer = _viewer(interaction, guild, number)
        await send(interaction, self._files(interaction, viewer, page), self.metrics)

    async def _files(self, interaction: Interaction, viewer: _Viewer, page: int) -> AsyncIterator[Sending]:
        """The attachments of a page: as many in a message as it takes."""
        words = reader(interaction)
        rows = await self.db.many(
            FileRow,
            "transcripts.files",
            guild_id=viewer.guild,
            number=viewer.number,
            viewer_id=viewer.member_id,
            facts=viewer.facts,
            page=page,
            page_size=FILES,
        )
        first = (page - 1) * FILES + 1
        said = cards.files_sent(
            words,
            viewer.guild,
            viewer.number,
            page=page,
            first=first,
            last=first + len(rows) - 1,
            count=rows[0].files if rows else 0,
        )
        batch: list[tuple[str, bytes]] = []
        for row in rows:
            content = await self._file(viewer, row.message_id, row.place)
            if batch and sum(len(raw) for _, raw in batch) + len(content or b"") > UPLOAD_BYTES:
                yield Sending(Look(ephemeral=True), tuple(batch))
                batch = []
            if content is not None:
                batch.append((plain(row.name or "file", 100), content))
        yield Sending(said, tuple(batch))


def _page(words: Words, viewer: _Viewer, part: int | None, raw: bytes, *, files: int) -> Sending:
    name = f"ticket-{viewer.number}{f'-{part}' if part else ''}.html"
    return Sending(cards.sent(words, viewer.guild, viewer.number, part, files), ((name, raw),))


def _moment(seconds: int | None) -> datetime | None:
    """A moment of a custom_id; raises ValueError for what only a forged one holds."""
    if seconds is None:
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError) as error:
        raise ValueError("no moment") from error

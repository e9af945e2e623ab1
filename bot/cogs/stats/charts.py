"""/stats: how the server is doing, in pictures."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import nextcord

from bot.cards import custom_id
from bot.cards.look import Card
from bot.cards.stats import charts as cards
from bot.cards.stats.charts import METRICS, PERIODS, Frame
from bot.cogs.base import GUILD_ONLY, Cog, Press
from bot.interaction import language
from bot.interaction.reply import Interaction, chosen_id, user_id
from bot.records.pictures import Style
from bot.records.stats import (
    Activated,
    Change,
    Heat,
    Period,
    Point,
    Responses,
    Retained,
    SourceRow,
    Summary,
    TopRow,
)
from bot.records.voice import TopRow as VoiceRow

USUAL = PERIODS[1]
OF_CHANNELS = ("messages", "voice")
LISTED = ("members", "channels")
DAYS = list(range(15))
"""After how many days one looks who of those who joined was active."""

type Argument = str | int | None


class Stats(Cog):
    """Charts. Who may see which is decided in SQL: by who they are, and by the setting."""

    @nextcord.slash_command(**language.command("stats"), **GUILD_ONLY)
    async def stats(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @stats.subcommand(**language.command("stats server"))
    async def server(
        self,
        interaction: Interaction,
        metric: str = language.option("stats server.metric", default=METRICS[0], choices=METRICS),
        period: str = language.option("stats server.period", default=USUAL, choices=PERIODS),
    ) -> None:
        """Draw a metric of the server."""
        await self.answer(interaction, self._server(interaction, metric, period))

    @stats.subcommand(**language.command("stats channel"))
    async def channel(
        self,
        interaction: Interaction,
        channel: nextcord.abc.GuildChannel = language.option("stats channel.channel"),
        metric: str | None = language.option("stats channel.metric", required=False, choices=OF_CHANNELS),
        period: str = language.option("stats channel.period", default=USUAL, choices=PERIODS),
    ) -> None:
        """Draw the messages of a channel, or of one for voice the time in it."""
        channel_id = chosen_id(interaction, "channel")
        usual = OF_CHANNELS[_is_for_voice(interaction, channel_id)]
        await self.answer(interaction, self._channel(interaction, channel_id, metric or usual, period))

    @stats.subcommand(**language.command("stats member"))
    async def member(
        self,
        interaction: Interaction,
        member: nextcord.User | None = language.option("stats member.member", required=False),
        period: str = language.option("stats member.period", default=USUAL, choices=PERIODS),
    ) -> None:
        """Draw the messages of a member."""
        member_id = member.id if member else user_id(interaction)
        await self.answer(interaction, self._member(interaction, member_id, period))

    @stats.subcommand(**language.command("stats heatmap"))
    async def heatmap(
        self,
        interaction: Interaction,
        channel: nextcord.abc.GuildChannel | None = language.option("stats heatmap.channel", required=False),
        member: nextcord.User | None = language.option("stats heatmap.member", required=False),
        period: str = language.option("stats heatmap.period", default=USUAL, choices=PERIODS),
    ) -> None:
        """Draw at which hours of the week messages are written."""
        where = (chosen_id(interaction, "channel"), member.id if member else None)
        await self.answer(
            interaction, self._heatmap(interaction, *where, period), ephemeral=member is not None
        )

    @stats.subcommand(**language.command("stats retention"))
    async def retention(
        self,
        interaction: Interaction,
        period: str = language.option("stats retention.period", default=USUAL, choices=PERIODS),
    ) -> None:
        """Draw who of those who joined stayed active."""
        await self.answer(interaction, self._retention(interaction, period))

    @stats.subcommand(**language.command("stats top"))
    async def top(
        self,
        interaction: Interaction,
        what: str = language.option("stats top.what", default=LISTED[0], choices=LISTED),
        period: str = language.option("stats top.period", default=USUAL, choices=PERIODS),
    ) -> None:
        """Draw who wrote most, or where most was written."""
        await self.answer(interaction, self._top(interaction, what, period, 1))

    @stats.subcommand(**language.command("stats voice"))
    async def voice(
        self,
        interaction: Interaction,
        what: str = language.option("stats voice.what", default=LISTED[0], choices=LISTED),
        period: str = language.option("stats voice.period", default=USUAL, choices=PERIODS),
    ) -> None:
        """Draw who was in voice most, or where."""
        await self.answer(interaction, self._voice(interaction, what, period, 1))

    @stats.subcommand(**language.command("stats compare"))
    async def compare(
        self,
        interaction: Interaction,
        period: str = language.option("stats compare.period", default=USUAL, choices=PERIODS),
    ) -> None:
        """Draw this time beside the one before."""
        await self.answer(interaction, self._compare(interaction, period))

    @stats.subcommand(**language.command("stats sources"))
    async def sources(
        self,
        interaction: Interaction,
        period: str = language.option("stats sources.period", default=USUAL, choices=PERIODS),
    ) -> None:
        """Draw how those who joined came."""
        await self.answer(interaction, self._sources(interaction, period), ephemeral=True)

    @stats.subcommand(**language.command("stats activation"))
    async def activation(
        self,
        interaction: Interaction,
        period: str = language.option("stats activation.period", default=USUAL, choices=PERIODS),
    ) -> None:
        """Draw how many of those who joined took part."""
        await self.answer(interaction, self._activation(interaction, period))

    @stats.subcommand(**language.command("stats responses"))
    async def responses(
        self,
        interaction: Interaction,
        channel: nextcord.abc.GuildChannel | None = language.option(
            "stats responses.channel", required=False
        ),
        period: str = language.option("stats responses.period", default=USUAL, choices=PERIODS),
    ) -> None:
        """Tell how soon threads and posts are answered."""
        where = chosen_id(interaction, "channel")
        await self.answer(interaction, self._responses(interaction, where, period))

    def presses(self) -> Mapping[str, Press]:
        """The buttons below a chart: what it shows, its time, and its page."""
        return {
            "stats.server": self._turn_server,
            "stats.channel": self._turn_channel,
            "stats.member": self._turn_member,
            "stats.heatmap": self._turn_heatmap,
            "stats.retention": self._turn_retention,
            "stats.top": self._turn_top,
            "stats.voice": self._turn_voice,
            "stats.compare": self._turn_compare,
            "stats.sources": self._turn_sources,
            "stats.activation": self._turn_activation,
            "stats.responses": self._turn_responses,
        }

    async def _turn_server(self, interaction: Interaction, arguments: list[str]) -> None:
        metric, period = arguments
        await self.answer(interaction, self._server(interaction, metric, period), edit=True)

    async def _turn_channel(self, interaction: Interaction, arguments: list[str]) -> None:
        channel, metric, period = arguments
        work = self._channel(interaction, custom_id.number(channel), metric, period)
        await self.answer(interaction, work, edit=True)

    async def _turn_member(self, interaction: Interaction, arguments: list[str]) -> None:
        member, period = arguments
        work = self._member(interaction, custom_id.number(member), period)
        await self.answer(interaction, work, edit=True)

    async def _turn_heatmap(self, interaction: Interaction, arguments: list[str]) -> None:
        channel, member, period = arguments
        where = (custom_id.optional_number(channel), custom_id.optional_number(member))
        await self.answer(interaction, self._heatmap(interaction, *where, period), edit=True)

    async def _turn_retention(self, interaction: Interaction, arguments: list[str]) -> None:
        (period,) = arguments
        await self.answer(interaction, self._retention(interaction, period), edit=True)

    async def _turn_top(self, interaction: Interaction, arguments: list[str]) -> None:
        what, period, *page = arguments
        work = self._top(interaction, what, period, _page(page))
        await self.answer(interaction, work, edit=True)

    async def _turn_voice(self, interaction: Interaction, arguments: list[str]) -> None:
        what, period, *page = arguments
        work = self._voice(interaction, what, period, _page(page))
        await self.answer(interaction, work, edit=True)

    async def _turn_compare(self, interaction: Interaction, arguments: list[str]) -> None:
        (period,) = arguments
        await self.answer(interaction, self._compare(interaction, period), edit=True)

    async def _turn_sources(self, interaction: Interaction, arguments: list[str]) -> None:
        (period,) = arguments
        await self.answer(interaction, self._sources(interaction, period), edit=True)

    async def _turn_activation(self, interaction: Interaction, arguments: list[str]) -> None:
        (period,) = arguments
        await self.answer(interaction, self._activation(interaction, period), edit=True)

    async def _turn_responses(self, interaction: Interaction, arguments: list[str]) -> None:
        channel, period = arguments
        work = self._responses(interaction, custom_id.optional_number(channel), period)
        await self.answer(interaction, work, edit=True)

    async def _frame(
        self, interaction: Interaction, period: str, *call: Argument, private: bool = False
    ) -> Frame:
        found, style = await asyncio.gather(
            self.look(Period, "stats.period", interaction, period=period),
            self.look(Style, "pictures.style_of", interaction, member_id=None),
        )
        return Frame(found, style, call, private)

    async def measure[Row](
        self, record: type[Row], function: str, interaction: Interaction, **arguments: Any
    ) -> Row:
        """A row for whoever asks; `guild_id`, `viewer_id` and `viewer_permissions` are added."""
        return await self.look(record, function, interaction, **_viewed(interaction), **arguments)

    async def measure_all[Row](
        self, record: type[Row], function: str, interaction: Interaction, **arguments: Any
    ) -> list[Row]:
        """All rows for whoever asks; the same is added."""
        return await self.look_all(record, function, interaction, **_viewed(interaction), **arguments)

    async def _points(
        self,
        interaction: Interaction,
        frame: Frame,
        *,
        metric: str = METRICS[0],
        channel_id: int | None = None,
        member_id: int | None = None,
        before: bool = False,
    ) -> list[Point]:
        return await self.measure_all(
            Point,
            "stats.series",
            interaction,
            metric=metric,
            since=frame.period.before if before else frame.period.since,
            until=frame.period.until,
            step=frame.period.step,
            channel_id=channel_id,
            member_id=member_id,
        )

    async def _server(self, interaction: Interaction, metric: str, period: str) -> Card:
        frame = await self._frame(interaction, period, "stats.server", metric)
        return cards.server(frame, metric, await self._points(interaction, frame, metric=metric))

    async def _channel(
        self, interaction: Interaction, channel_id: int | None, metric: str, period: str
    ) -> Card:
        frame = await self._frame(interaction, period, "stats.channel", channel_id, metric)
        points = await self._points(interaction, frame, metric=metric, channel_id=channel_id)
        return cards.channel(frame, _name(interaction, channel_id), metric, points)

    async def _member(self, interaction: Interaction, member_id: int, period: str) -> Card:
        frame = await self._frame(interaction, period, "stats.member", member_id)
        summary, points, (names, _) = await asyncio.gather(
            self.measure(
                Summary,
                "stats.member_summary",
                interaction,
                member_id=member_id,
                since=frame.period.since,
                until=frame.period.until,
            ),
            self._points(interaction, frame, member_id=member_id),
            self._names(interaction, [member_id]),
        )
        return cards.member(frame, names.get(member_id), summary, points)

    async def _heatmap(
        self, interaction: Interaction, channel_id: int | None, member_id: int | None, period: str
    ) -> Card:
        # The hours of a member are for nobody else's eyes.
        private = member_id is not None
        frame = await self._frame(
            interaction, period, "stats.heatmap", channel_id, member_id, private=private
        )
        cells = await self.measure_all(
            Heat,
            "stats.heatmap",
            interaction,
            since=frame.period.since,
            until=frame.period.until,
            channel_id=channel_id,
            member_id=member_id,
        )
        names, _ = await self._names(interaction, [] if member_id is None else [member_id])
        name = None if member_id is None else names.get(member_id)
        return cards.heatmap(frame, _name(interaction, channel_id), name, cells)

    async def _retention(self, interaction: Interaction, period: str) -> Card:
        frame = await self._frame(interaction, period, "stats.retention")
        rows = await self.measure_all(
            Retained,
            "stats.retention",
            interaction,
            since=frame.period.since,
            until=frame.period.until,
            days=DAYS,
        )
        return cards.retention(frame, rows)

    async def _top(self, interaction: Interaction, what: str, period: str, page: int) -> Card:
        frame = await self._frame(interaction, period, "stats.top", what)
        rows = await self.measure_all(
            TopRow,
            "stats.top",
            interaction,
            what=what,
            since=frame.period.since,
            until=frame.period.until,
            page=page,
        )
        return cards.top(frame, rows, *await self._named(interaction, what, [row.id for row in rows]))

    async def _voice(self, interaction: Interaction, what: str, period: str, page: int) -> Card:
        frame = await self._frame(interaction, period, "stats.voice", what)
        rows = await self.measure_all(
            VoiceRow,
            "stats.voice_top",
            interaction,
            what=what,
            since=frame.at(frame.period.since).date(),
            until=frame.at(frame.period.until).date(),
            page=page,
        )
        return cards.voice(frame, rows, *await self._named(interaction, what, [row.id for row in rows]))

    async def _compare(self, interaction: Interaction, period: str) -> Card:
        frame = await self._frame(interaction, period, "stats.compare")
        changes, points = await asyncio.gather(
            self.measure_all(
                Change,
                "stats.compare",
                interaction,
                since=frame.period.since,
                until=frame.period.until,
            ),
            self._points(interaction, frame, before=True),
        )
        return cards.compare(frame, changes, points)

    async def _sources(self, interaction: Interaction, period: str) -> Card:
        # What somebody who manages the server is told of invitations is for nobody else.
        frame = await self._frame(interaction, period, "stats.sources", private=True)
        rows = await self.measure_all(
            SourceRow,
            "stats.sources",
            interaction,
            since=frame.period.since,
            until=frame.period.until,
        )
        return cards.sources(frame, rows)

    async def _activation(self, interaction: Interaction, period: str) -> Card:
        frame = await self._frame(interaction, period, "stats.activation")
        row = await self.measure(
            Activated,
            "stats.activation",
            interaction,
            since=frame.period.since,
            until=frame.period.until,
        )
        return cards.activation(frame, row)

    async def _responses(self, interaction: Interaction, channel_id: int | None, period: str) -> Card:
        frame = await self._frame(interaction, period, "stats.responses", channel_id)
        row = await self.measure(
            Responses,
            "stats.responses",
            interaction,
            since=frame.period.since,
            until=frame.period.until,
            channel_id=channel_id,
        )
        return cards.responses(frame, _name(interaction, channel_id), row)

    async def _named(
        self, interaction: Interaction, what: str, ids: Sequence[int]
    ) -> tuple[dict[int, str | None], dict[int, str | None]]:
        """The same of channels: of those that not everybody sees no name is told."""
        if what == "channels":
            return {one: _name(interaction, one, to_all=True) for one in ids}, {}
        return await self._names(interaction, ids)

    async def _names(
        self, interaction: Interaction, member_ids: Sequence[int]
    ) -> tuple[dict[int, str | None], dict[int, str | None]]:
        """How members are called, and which of them have left; None for a name that nobody knows."""
        faces, absent = await self.presence.who(interaction.guild, member_ids)
        return absent | {who: face.name for who, face in (faces or {}).items()}, absent


def _page(arguments: list[str]) -> int:
    """The page that a button turns to; those that change the time begin with the first."""
    if not arguments:
        return 1
    (page,) = arguments
    return custom_id.number(page)


def _name(interaction: Interaction, channel_id: int | None, *, to_all: bool = False) -> str | None:
    """What a channel is called; None: it is gone, or `to_all` is asked for and not everybody sees it."""
    guild = interaction.guild
    found = guild.get_channel_or_thread(channel_id) if guild and channel_id is not None else None
    if guild is None or found is None:
        return None
    if to_all and not found.permissions_for(guild.default_role).view_channel:
        return None
    return found.name


def _is_for_voice(interaction: Interaction, channel_id: int | None) -> bool:
    """Whether it is what a channel is there for."""
    found = interaction.guild.get_channel(channel_id) if interaction.guild and channel_id else None
    return isinstance(found, nextcord.VoiceChannel | nextcord.StageChannel)


def _viewed(interaction: Interaction) -> dict[str, Any]:
    return {"viewer_id": user_id(interaction), "viewer_permissions": interaction.permissions.value}

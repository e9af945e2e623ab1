"""The connection to Discord: which events are heard, and where each goes."""

import asyncio
import json
import logging
import sys
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any, NamedTuple

import nextcord
import nextcord.utils
import orjson
from nextcord.http import HTTPClient

from bot import errors
from bot.cards import custom_id
from bot.cogs.app import Help, Setup
from bot.cogs.automod import Rules
from bot.cogs.base import Cog, Press
from bot.cogs.channels import Channels
from bot.cogs.choices import Choices
from bot.cogs.config import Config as ConfigCog
from bot.cogs.desk.clocks import Clocks
from bot.cogs.desk.panels import Panels
from bot.cogs.desk.questions import Questions
from bot.cogs.desk.replies import Replies
from bot.cogs.economy.admin import Economy
from bot.cogs.economy.wallet import Wallet
from bot.cogs.games import Games
from bot.cogs.imports import Imports
from bot.cogs.income import ClaimRules, Claims
from bot.cogs.leveling import Multipliers, Rank, Rewards, Xp
from bot.cogs.menus.commands import Menus
from bot.cogs.menus.editor import Editor as MenuEditor
from bot.cogs.menus.groups import Groups as MenuGroups
from bot.cogs.menus.options import Options as MenuOptions
from bot.cogs.menus.requirements import Requirements as MenuRequirements
from bot.cogs.moderation.actions import Actions
from bot.cogs.moderation.bans import Bans
from bot.cogs.moderation.cases import Cases
from bot.cogs.moderation.history import History
from bot.cogs.moderation.ladder import Ladder
from bot.cogs.moderation.presets import Presets
from bot.cogs.moderation.remarks import Remarks
from bot.cogs.personal import OwnRole
from bot.cogs.pictures import CardRules, Cards
from bot.cogs.privacy import Privacy
from bot.cogs.reports.counters import Counters
from bot.cogs.reports.reports import Reports
from bot.cogs.reports.roles import ActivityRoles
from bot.cogs.rolejobs import Jobs
from bot.cogs.roles.joins import Autoroles, Sticky
from bot.cogs.roles.members import Roles
from bot.cogs.shop import Items, Shop
from bot.cogs.stats.charts import Stats
from bot.cogs.tickets.desk import Desk
from bot.cogs.tickets.members import Members as TicketMembers
from bot.cogs.tickets.opening import Opening
from bot.cogs.tickets.setup import Setup as TicketSetup
from bot.cogs.tickets.staff import Staff as TicketStaff
from bot.cogs.tickets.transcripts import Transcripts
from bot.db import Database, ForPeople
from bot.event import parsers
from bot.event.aside import Aside
from bot.event.automod import Automod
from bot.event.guilds import Guilds
from bot.event.intake import Intake
from bot.event.intents import intents
from bot.event.mailbox import Mailbox
from bot.event.members import Members
from bot.event.parsers import Hearing
from bot.event.reactions import Reactions
from bot.event.session import Session
from bot.event.shared import Shared
from bot.event.voice import Voice
from bot.interaction.presence import Presence
from bot.interaction.reply import Interaction, reader
from bot.metrics import Metrics
from bot.pictures.painter import Painter
from bot.pictures.portrait import Face

log = logging.getLogger(__name__)

COGS: tuple[type[Cog], ...] = (
    *(Rank, Xp, Rewards, Multipliers, Cards, CardRules),
    *(Wallet, Economy, Claims, ClaimRules, Shop, Items, Games),
    *(Roles, Autoroles, Sticky, Jobs, OwnRole),
    *(Choices, Menus, MenuEditor, MenuOptions, MenuRequirements, MenuGroups),
    *(Remarks, Actions, Bans, Cases, History, Ladder, Presets),
    *(Channels, Rules),
    *(Stats, Privacy, Imports, Counters, Reports, ActivityRoles),
    # The group /ticket comes after those who have a part of it: their commands are read when they are made.
    *(Opening, TicketStaff, Desk, Transcripts, TicketMembers),
    *(TicketSetup, Questions, Panels, Clocks, Replies),
    *(ConfigCog, Setup, Help),
)

# Answered by the function that their custom_id names.
PRESSED = {nextcord.InteractionType.component, nextcord.InteractionType.modal_submit}


def from_json(text: str) -> Any:
    """Read a frame or a reply of Discord, also one with a lone surrogate.

    orjson refuses those, and nextcord lets that end the connection: a hostile nickname would stop the bot.
    """
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return json.loads(text)


nextcord.utils.from_json = from_json  # type: ignore[assignment]  # only ever called with the text


class Place(NamedTuple):
    """Where a client stands among several: by default it is the only one."""

    shard_id: int | None = None
    shard_count: int | None = None
    heard_until: datetime | None = None
    """Until when another process is known to have heard the same guilds."""
    rolls_out: bool = True
    """Whether it registers the commands: one of all does."""


class Guildkeeper(nextcord.Client):
    """Build it inside the running loop: nextcord takes the loop that runs."""

    def __init__(
        self,
        database: Database,
        metrics: Metrics,
        painter: Painter | None = None,
        *,
        shared: Shared | None = None,
        place: Place = Place(),  # noqa: B008  (immutable)
        turn: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        """`turn` waits until another session may be started where several processes start them."""
        nextcord.VoiceClient.warn_nacl = False  # no voice here, so nothing to warn of
        super().__init__(
            shard_id=place.shard_id,
            shard_count=place.shard_count,
            intents=intents(flags=0),  # until the owner's choice is known, see use_intents
            allowed_mentions=nextcord.AllowedMentions.none(),
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=nextcord.MemberCacheFlags.none(),
            # Each spelled out, since the defaults delete: commands that another process of this bot may have
            # made are left alone.
            rollout_associate_known=True,
            rollout_register_new=place.rolls_out,
            rollout_update_known=place.rolls_out,
            rollout_delete_unknown=False,
            rollout_all_guilds=False,
        )
        self.metrics = metrics
        self._place = place
        self._turn = turn
        shared = shared or Shared(database, metrics, self._reread)
        self.intake = Intake(
            database,
            metrics,
            self._parent_of,
            self._id,
            shard_id=place.shard_id or 0,
            slots=shared.intake_slots,
        )
        self.mailbox = Mailbox(database, metrics, shared.mailbox_slots)
        self.session = Session(lambda: self.ws, place.heard_until)
        self.members = Members(database, self.mailbox, self.session.key)
        aside = Aside(database, metrics, self._id)
        self.automod = Automod(
            database, self.mailbox, self._parent_of, self._roles_of, key=self.session.key, aside=aside
        )
        self.facts = Guilds(self, database, self.intake, self.mailbox, metrics, lane=shared.lane)
        self.reactions = Reactions(database, self.mailbox, shared.heard, self.session.key)
        self.voice = Voice(database, self.mailbox, self._afk_of, self.session.late_since)
        self._presses: dict[str, Press] = {}
        self._answering: set[asyncio.Task[Any]] = set()
        parsers.take_over(
            self,
            Hearing(
                self.intake, self.automod, self.members, self.reactions, self.voice, self.facts, self.session
            ),
        )
        self._presence = Presence(self.fetch_user)
        people = ForPeople(database)
        for kind in COGS:
            cog = kind(people, metrics, self._presence, painter)
            self.add_cog(cog)
            self._presses.update(cog.presses())

    def use_http(self, http: HTTPClient, token: str, user: Any) -> None:
        """Ask Discord through what all shards of the process share, as the user that it logged in as."""
        self.http = self._connection.http = http
        self._token = token
        self._connection.user = nextcord.ClientUser(state=self._connection, data=user)

    def hear_while(self, hears: Callable[[], bool]) -> None:
        """Drop what is told when it is not this process' to hear any more."""
        parsers.only_while(self, hears)

    def heard_until(self) -> datetime | None:
        """Until when everything that was told is in the database; None while a session begins."""
        until = self.session.heard_until()
        if until is None or not self.is_ready() or self.facts.is_starting():
            return None
        waiting = (self.intake.waiting_since(), self.mailbox.waiting_since())
        return min([until, *(since for since in waiting if since is not None)])

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Wait before another session is started; before the first one whoever made this has waited."""
        if self._turn is None:
            await super().before_identify_hook(shard_id, initial=initial)
        elif not initial:
            await self._turn()

    def use_intents(self, wanted: nextcord.Intents) -> None:
        """What to ask for when a session begins."""
        self._connection._intents = wanted

    def _reread(self, guild_id: int) -> None:
        self.facts.reread(guild_id)

    def _id(self) -> int | None:
        """The bot's own id; None before it has logged in."""
        return self.user.id if self.user else None

    def _parent_of(self, guild_id: int, channel_id: int) -> int | None:
        """The channel a thread belongs to; None for what is no thread."""
        guild = self.get_guild(guild_id)
        thread = guild.get_thread(channel_id) if guild else None
        return thread.parent_id if thread else None

    def _afk_of(self, guild_id: int) -> int | None:
        """The AFK channel of a guild; None where it has none."""
        guild = self.get_guild(guild_id)
        return guild.afk_channel.id if guild and guild.afk_channel else None

    async def _roles_of(self, guild_id: int, member_id: int) -> list[int] | None:
        """The roles of a person, asked of the gateway; None for a bot, or who is not there."""
        guild = self.get_guild(guild_id)
        if guild is None:
            return None
        with suppress(TimeoutError):
            for member in await guild.query_members(user_ids=[member_id], limit=1, cache=False):
                return None if member.bot else [role.id for role in member.roles if role.id != guild_id]
        return None

    async def recognise(self, guild_id: int, member_id: int) -> Face | None:
        """A member's name and avatar; None of who is not there, and while the gateway does not tell."""
        faces = await self._presence.faces(self.get_guild(guild_id), [member_id])
        return faces.get(member_id) if faces else None

    async def on_disconnect(self) -> None:
        """The connection is lost, for whatever reason."""
        self.session.lost()

    # What changes a guild's facts. A guild that is unavailable (an outage at Discord) has not changed.

    async def on_guild_remove(self, guild: nextcord.Guild) -> None:
        """The bot was removed, or the guild deleted."""
        self.facts.changed(guild.id, delay=0)

    async def on_guild_update(self, _before: nextcord.Guild, after: nextcord.Guild) -> None:
        """Its name, locale or system channel."""
        self.facts.changed(after.id)

    async def on_guild_role_create(self, role: nextcord.Role) -> None:
        """A new role."""
        self.facts.changed(role.guild.id)

    async def on_guild_role_update(self, _before: nextcord.Role, after: nextcord.Role) -> None:
        """A role's name, place or permissions, the bot's among them."""
        self.facts.changed(after.guild.id)

    async def on_guild_role_delete(self, role: nextcord.Role) -> None:
        """A role less."""
        self.facts.changed(role.guild.id)

    async def on_guild_channel_create(self, channel: nextcord.abc.GuildChannel) -> None:
        """A new channel or category."""
        self.facts.changed(channel.guild.id)

    async def on_guild_channel_update(
        self, _before: nextcord.abc.GuildChannel, after: nextcord.abc.GuildChannel
    ) -> None:
        """A channel's name or category."""
        self.facts.changed(after.guild.id)

    async def on_guild_channel_delete(self, channel: nextcord.abc.GuildChannel) -> None:
        """A channel less."""
        self.facts.changed(channel.guild.id)

    async def on_thread_join(self, thread: nextcord.Thread) -> None:
        """A thread the bot can see from now on: nextcord's name for new ones, too."""
        self.facts.changed(thread.guild.id)

    async def on_thread_update(self, _before: nextcord.Thread, after: nextcord.Thread) -> None:
        """A thread's name or state."""
        self.facts.changed(after.guild.id)

    async def on_thread_delete(self, thread: nextcord.Thread) -> None:
        """A thread less."""
        self.facts.changed(thread.guild.id)

    async def on_guild_emojis_update(
        self, guild: nextcord.Guild, before: Sequence[nextcord.Emoji], after: Sequence[nextcord.Emoji]
    ) -> None:
        """Emoji that were deleted may be a menu's."""
        left = {emoji.id for emoji in after}
        self.reactions.emojis_gone(guild.id, [emoji.id for emoji in before if emoji.id not in left])

    async def on_member_update(self, _before: nextcord.Member, after: nextcord.Member) -> None:
        """The bot's own roles: it keeps no other member."""
        self.facts.changed(after.guild.id)

    async def _learn_commands(self) -> None:
        """Ask Discord for the ids of commands.

        Another shard may have registered one since this one began, and a bot that has only just come may be
        asked before it has read its own.
        """
        await self.sync_application_commands(
            guild_id=None, associate_known=True, delete_unknown=False, update_known=False, register_new=False
        )

    async def on_interaction(self, interaction: Interaction) -> None:
        """Commands and autocomplete go to nextcord; buttons and forms where their custom_id says."""
        task: asyncio.Task[Any] = asyncio.current_task()  # type: ignore[assignment]  # a coroutine runs in one
        self._answering.add(task)
        try:
            if interaction.type in PRESSED:
                await self._press(interaction)
            else:
                data: Any = interaction.data
                if self.get_application_command(int(data["id"])) is None:
                    await self._learn_commands()
                await self.process_application_commands(interaction)
        finally:
            self._answering.discard(task)

    async def _press(self, interaction: Interaction) -> None:
        data: Any = interaction.data
        function, arguments = custom_id.decode(data["custom_id"])
        press = self._presses.get(function)
        if press is None:
            return  # some other process' button
        try:
            await press(interaction, arguments)
        except ValueError:
            log.warning("a custom_id that was not made here", extra={"custom_id": data["custom_id"]})
            if not interaction.response.is_done():
                await interaction.response.send_message(reader(interaction)("unreadable"), ephemeral=True)
        except Exception as error:
            await self._explain(interaction, error)

    async def on_application_command_error(self, interaction: Interaction, exception: Exception) -> None:
        """What a command did not answer itself, such as an option that could not be read."""
        await self._explain(interaction, exception)

    async def _explain(self, interaction: Interaction, error: Exception) -> None:
        """Tell who acted why there is no answer: what must be known before a form is asked may fail, too."""
        sentence = errors.explain(error, reader(interaction), self.metrics, interaction_id=interaction.id)
        if not interaction.response.is_done():
            with suppress(nextcord.HTTPException):  # Discord forgot the interaction: there is nobody left
                await interaction.response.send_message(sentence, ephemeral=True)

    async def on_error(self, event_method: str, *_args: Any, **_kwargs: Any) -> None:
        """A bug in a listener. Its arguments are not logged: they may hold what people wrote."""
        error = sys.exception()
        if error is not None:
            errors.report(error, self.metrics, event=event_method)

    async def leave_gateway(self, seconds: float) -> None:
        """Hear nothing more, and let the interactions that are being answered finish, at most for so long."""
        if self.ws is not None and self.ws.open:
            with suppress(TimeoutError):  # a silent peer does not hold up the end
                async with asyncio.timeout(1):
                    await self.ws.close(code=1000)
        self.session.lost()
        self.facts.close()
        if self._answering:
            await asyncio.wait(self._answering, timeout=seconds)

    async def close(self) -> None:
        """End the connection to the gateway. Requests are the process': see use_http."""
        if self._closed:
            return
        self._closed = True
        if self.ws is not None and self.ws.open:
            await self.ws.close(code=1000)
        self._ready.clear()

"""The state of the pretended Discord: simcord's environment with real time and without a bot inside.

simcord is made to run a discord.py bot in its own event loop, step by step. Here the bot is another
process at the end of a socket, so this subclass takes simcord's stepping out and puts plain waiting in
its place. It touches private names of simcord 3.2.1, which is why that version is pinned exactly.
"""

import asyncio
import secrets
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

import discord
from simcord._clock import Clock
from simcord.actors import MemberActor
from simcord.backend import Backend
from simcord.backend.models import Interaction, Message, VoiceState
from simcord.backend.models.message import Reaction
from simcord.builders import GuildHandle, UserHandle
from simcord.env import Env

if TYPE_CHECKING:
    from simcord.preview import Preview

ANSWER_WITHIN = 3.0
"""Seconds in which a bot has to answer an interaction: Discord's own limit."""

REMEMBERED = 10_000
"""How many past events and requests simcord's own logs keep."""


VARIATION = "\N{VARIATION SELECTOR-16}"
"""What some clients write after an emoji and others leave out."""


def _reaction_for(message: Message, emoji: str) -> Reaction | None:
    """The reaction with an emoji, however it is written: Discord takes ❤ and ❤️ for one."""
    wanted = emoji.replace(VARIATION, "")
    return next((one for one in message.reactions if one.emoji.replace(VARIATION, "") == wanted), None)


Message.reaction_for = _reaction_for  # type: ignore  # simcord compares letter by letter


class WallClock(Clock):
    """The time of day, which can be set back while things are made that are older than this process."""

    def __init__(self) -> None:
        super().__init__()
        self._moment: datetime | None = None

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return self._moment or datetime.now(UTC)

    @contextmanager
    def at(self, moment: datetime) -> Iterator[None]:
        """Let everything made inside the block carry ids and dates of `moment`."""
        self._moment = moment
        try:
            yield
        finally:
            self._moment = None


class Server(Backend):
    """simcord's backend, with what becomes of whoever is in a channel or guild that they lose."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.discoverable: set[int] = set()
        """The guilds in Server Discovery, where Discord is strict about names."""
        self.answer_within = ANSWER_WITHIN
        """Seconds. A test that is not about them gives a bot on a busy machine more."""

    def new_interaction(self, type: int, channel_id: int, user_id: int, guild_id: int | None) -> Interaction:
        """It has a limit of this server's own: simcord's is always Discord's."""
        interaction = super().new_interaction(type, channel_id, user_id, guild_id)
        interaction.initial_response_deadline = self.iso_after(self.answer_within)
        return interaction

    def delete_channel(self, channel_id: int) -> None:
        """A category's channels come out of it; threads go with their channel, and nobody is told of them.

        Who is in voice there is out of it, and everybody is told.
        """
        guild = self.get_guild(self.get_channel(channel_id).guild_id or 0)
        for state in [one for one in guild.voice_states.values() if one.channel_id == channel_id]:
            self.set_voice_state(guild.id, state.user_id, None)
        children = [one for one in self.channels.values() if one.parent_id == channel_id]
        super().delete_channel(channel_id)
        for child in children:
            if child.is_thread:
                del self.channels[child.id]
                self.messages.pop(child.id, None)
                self.get_guild(child.guild_id or 0).thread_ids.remove(child.id)
            else:
                child.parent_id = None
                self.announce_channel_update(child.id)

    def remove_member(self, guild_id: int, user_id: int) -> None:
        """Who leaves is out of voice, of which Discord may say nothing (discord-api-docs#1319)."""
        self.get_guild(guild_id).voice_states.pop(user_id, None)
        super().remove_member(guild_id, user_id)

    def prepare_voice_state(
        self, guild_id: int, user_id: int, channel_id: int | None, **flags: Any
    ) -> VoiceState | None:
        """A connection has a session of its own; simcord's would be the same for ever."""
        known = user_id in self.get_guild(guild_id).voice_states
        state = super().prepare_voice_state(guild_id, user_id, channel_id, **flags)
        return state if state is None or known else replace(state, session_id=secrets.token_hex(16))


class World(Env):
    """One pretended Discord. Make it inside the running event loop."""

    backend: Server

    def __init__(self, *, founded: datetime) -> None:
        # simcord needs some discord.py client to build message objects with; this one never connects.
        super().__init__(discord.Client(intents=discord.Intents.all()), check_errors=False)
        self.clock = WallClock()
        with self.clock.at(founded):  # the bot account is made here: it has the same id in every run
            self.backend = Server(clock=self.clock)
        self.previews: list[Preview] = []
        self._started, self._generation, self._loop = True, 1, asyncio.get_running_loop()
        self._message_states.add(self.bot._connection)
        self._dispatched: Interaction | None = None
        self._waiting: set[asyncio.Future[None]] = set()
        self._bound_memory()
        self.backend.subscribers.append(lambda _name, _payload: self.changed())

    def _bound_memory(self) -> None:
        """A playground runs for days: simcord's logs of everything must not grow with it."""
        backend = cast(Any, self.backend)
        backend.transcript = deque(backend.transcript, maxlen=REMEMBERED)
        backend.http_requests = deque(backend.http_requests, maxlen=REMEMBERED)

    # ------------------------------------------------------------------ waiting

    def changed(self) -> None:
        """Wake everyone who waits in `until`: something was said, done or answered."""
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)

    async def until(self, true: Callable[[], object], *, within: float = 5.0) -> bool:
        """Wait until `true()` holds, looking after each change; False when `within` seconds pass first."""
        deadline = asyncio.get_running_loop().time() + within
        while not true():
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0:
                return False
            await self.change(within=left)
        return True

    async def change(self, *, within: float | None = None) -> None:
        """Wait until something changes, at most `within` seconds."""
        waiter = asyncio.get_running_loop().create_future()
        self._waiting.add(waiter)
        try:
            await asyncio.wait([waiter], timeout=within)
        finally:
            self._waiting.discard(waiter)

    # ------------------------------------------------- simcord's stepping, replaced

    def _begin_operation(self, label: str) -> None:
        """Members act at the same time here; simcord allows one act at a time because it steps the bot."""

    def _end_operation(self) -> None:
        """See `_begin_operation`."""

    def _mark_mutation(self) -> None:
        for preview in self.previews:
            preview._mark_action_dispatched()

    def _notify_dispatch_observers(self, interaction: Any) -> None:
        self._dispatched = interaction
        super()._notify_dispatch_observers(interaction)

    async def _settle_internal(self, *_: Any, **__: Any) -> None:
        """After an interaction was sent, wait for the bot's answer; after anything else go on at once."""
        interaction, self._dispatched = self._dispatched, None
        if interaction is not None:
            await self.until(lambda: interaction.responded, within=self.backend.answer_within)

    # ------------------------------------------------------------------ looking up

    def guild_handle(self, guild_id: int) -> GuildHandle:
        """simcord's handle of a guild, for its own functions."""
        return GuildHandle(self, self.backend.get_guild(guild_id))

    def user_handle(self, user_id: int) -> UserHandle:
        """simcord's handle of a user, for its own functions."""
        return UserHandle(self, self.backend.get_user(user_id))

    def actor(self, guild_id: int, user_id: int) -> MemberActor:
        """A member who can speak, run commands and press buttons."""
        return MemberActor(self, self.guild_handle(guild_id), self.user_handle(user_id))

"""What members do: speak, run commands, press buttons; each waits for the bot as a person would."""

import asyncio
from dataclasses import dataclass
from typing import Any

from simcord.actors import MemberActor, MessageLike
from simcord.backend import serializers
from simcord.backend.models import Channel, Interaction, Message, Role, User
from simcord.backend.models.interaction import ResponseKind
from simcord.builders import ChannelHandle, RoleHandle, UserHandle
from simcord.results import InteractionResult, ResponseMessage

from playground.lookup import Lookup, Where, Who
from playground.rest import Rest

CHAT_INPUT = 1
MENUS = {3, 5, 6, 7, 8}
"""The types of components of which something is chosen."""

PLACEHOLDER = "…"
"""What the bot says for a moment where an answer that was to be public becomes private."""
MOMENT = 0.05
"""Seconds in which a person sees what there is to press, and the bot learns that its message was sent."""


@dataclass(frozen=True)
class Reply:
    """The bot's answer to an interaction, as the member sees it."""

    kind: str
    """message | deferred | update | modal | autocomplete"""
    content: str
    embeds: list[dict[str, Any]]
    components: list[dict[str, Any]]
    ephemeral: bool
    message: Message | None
    followups: list[Message]
    choices: list[dict[str, Any]]
    modal: dict[str, Any] | None
    deferred: bool
    """Whether the bot said "thinking…" first."""
    result: InteractionResult
    """simcord's record of it, for example to submit a modal with."""

    @property
    def text(self) -> str:
        """Everything that can be read in it: content, embeds, what pictures show, and follow-ups."""
        parts = [self.content, *(_embed_text(embed) for embed in self.embeds)]
        parts += _alt_texts(self.message)
        parts += [one.content for one in self.followups]
        parts += [_embed_text(embed) for one in self.followups for embed in one.embeds]
        parts += [text for one in self.followups for text in _alt_texts(one)]
        return "\n".join(part for part in parts if part)


def _asked(modal: Reply) -> list[dict[str, Any]]:
    """What a form asks, without its labels."""
    return [one["component"] for one in (modal.modal or {}).get("components", ()) if "component" in one]


def _alt_texts(message: Message | None) -> list[str]:
    return [one.get("description") or "" for one in message.attachments] if message else []


def _embed_text(embed: dict[str, Any]) -> str:
    fields = [text for field in embed.get("fields", []) for text in (field["name"], field["value"])]
    texts = [embed.get("title"), embed.get("description"), *fields, (embed.get("footer") or {}).get("text")]
    return "\n".join(text for text in texts if text)


class Hands(Lookup):
    """The verbs of `playground.wire.Wire`."""

    rest: Rest

    # ------------------------------------------------------------------ speaking

    async def say(self, who: Who, where: Where, text: str, *, reply_to: Message | None = None) -> Message:
        """Write a message in a channel or thread; the permissions of Discord apply."""
        target = None if reply_to is None else ResponseMessage(self.world, reply_to)
        sent = await self.actor(who).send(self._channel(where), text, reply_to=target)
        return self.world.backend.get_message(self.channel(where).id, sent.id)

    async def edit(self, who: Who, message: Message, text: str) -> None:
        """Change what one has written."""
        await self.actor(who).edit(ResponseMessage(self.world, message), text)

    async def say_dm(self, who: Who, text: str) -> None:
        """Write to the bot in private."""
        await self.world.user_handle(self.user(who).id).send_dm(text)

    async def react(self, who: Who, message: Message, emoji: str) -> None:
        """Add a reaction."""
        await self.actor(who).react(ResponseMessage(self.world, message), emoji)

    async def unreact(self, who: Who, message: Message, emoji: str) -> None:
        """Take a reaction back."""
        await self.actor(who).unreact(ResponseMessage(self.world, message), emoji)

    def join(self, name: str, shown: str | None = None, *, pending: bool = False) -> User:
        """A new account joins the guild; `pending`: Membership Screening holds it, see `accept_rules`."""
        backend = self.world.backend
        user = backend.make_user(name, global_name=shown or name.title())
        member = backend.add_member(self.guild.id, user.id, announce=not pending)
        if pending:  # simcord announces members whom nothing holds
            member.pending = True
            joined = dict(serializers.member_payload(backend, self.guild, member))
            backend.emit("GUILD_MEMBER_ADD", joined | {"guild_id": str(self.guild.id)})
        return user

    def accept_rules(self, who: Who) -> None:
        """A member passes Membership Screening."""
        self.member(who).pending = False
        self.world.backend.announce_member_update(self.guild.id, self.user(who).id)

    def rejoin(self, who: Who) -> None:
        """Somebody who left joins again, without any roles."""
        self.world.backend.add_member(self.guild.id, self.user(who).id, announce=True)

    def leave(self, who: Who) -> None:
        """A member leaves the guild."""
        self.world.backend.remove_member(self.guild.id, self.user(who).id)

    # ------------------------------------------------------------------ voice

    async def join_voice(
        self, who: Who, where: Where, *, self_mute: bool | None = None, self_deaf: bool | None = None
    ) -> None:
        """Connect to a voice channel, or move there from another; None: mute and deaf as before."""
        before = self.guild.voice_states.get(self.user(who).id)
        await self.actor(who).join_voice(
            self._channel(where),
            self_mute=bool(before and before.self_mute) if self_mute is None else self_mute,
            self_deaf=bool(before and before.self_deaf) if self_deaf is None else self_deaf,
        )

    async def set_voice(
        self, who: Who, *, self_mute: bool | None = None, self_deaf: bool | None = None
    ) -> None:
        """Mute or deafen oneself, or no longer."""
        await self.actor(who).set_voice(self_mute=self_mute, self_deaf=self_deaf)

    async def leave_voice(self, who: Who) -> None:
        """Disconnect from voice."""
        await self.actor(who).leave_voice()

    # ------------------------------------------------------------------ interactions

    async def slash(
        self, who: Who, where: Where, command: str, /, *, within: float = 60.0, **options: Any
    ) -> Reply:
        """Run a slash command ("xp give") and wait, at most `within` seconds, until its answer is complete.

        Options that name a user, role or channel take the names of `playground.guild`. Raises SetupError when
        Discord would not offer the command to this member or not take an option; TimeoutError if no reply.
        """
        options = self._resolved(command, options)
        result = await self.actor(who).slash(self._channel(where), command, **options)
        return await self._reply(result, within)

    async def user_command(self, who: Who, target: Who, name: str, *, where: Where = "general") -> Reply:
        """Choose Apps → `name` on a member."""
        actor = self.actor(who)
        return await self._reply(
            await actor.context_menu(self._channel(where), name, self.actor(target)), 60.0
        )

    async def message_command(self, who: Who, message: Message, name: str) -> Reply:
        """Choose Apps → `name` on a message."""
        target = ResponseMessage(self.world, message)
        return await self._reply(
            await self.actor(who).context_menu(self._channel(message.channel_id), name, target), 60.0
        )

    async def press(
        self, who: Who, message: Message | Reply, custom_id: str, *, within: float = 60.0
    ) -> Reply:
        """Press a button; raises SetupError when it is not there, disabled, or not visible to this member."""
        await asyncio.sleep(MOMENT)
        return await self._reply(
            await self._hand(who, message).click(self._message(message), custom_id=custom_id), within
        )

    async def choose(self, who: Who, message: Message | Reply, custom_id: str, values: list[Any]) -> Reply:
        """Choose from a menu: texts, or records of roles and channels."""
        await asyncio.sleep(MOMENT)
        values = [self._entity(value) for value in values]
        return await self._reply(
            await self._hand(who, message).select(self._message(message), values, custom_id=custom_id), 60.0
        )

    async def submit(self, who: Who, modal: Reply, values: dict[str, Any]) -> Reply:
        """Fill in and send the modal that a reply opened: texts, what is chosen of its menus, files."""
        await asyncio.sleep(MOMENT)
        menus = {one["custom_id"] for one in _asked(modal) if one["type"] in MENUS}
        values = {name: [self._entity(value)] if name in menus else value for name, value in values.items()}
        where = modal.result._interaction.channel_id
        hand = self._in_private(who) if self._is_private(where) else self.actor(who)
        return await self._reply(await hand.submit_modal(modal.result, values), 60.0)

    async def autocomplete(
        self, who: Who, where: Where, command: str, option: str, typed: str, /, **filled: Any
    ) -> list[dict[str, Any]]:
        """Type into an option: the choices the bot offers, each with name and value."""
        filled = self._resolved(command, filled)
        actor, channel = self.actor(who), self._channel(where)
        found: list[dict[str, Any]] = await actor.autocomplete(channel, command, option, typed, **filled)
        return found

    # ------------------------------------------------------------------ the bot's answer

    async def _reply(self, result: InteractionResult, within: float) -> Reply:
        interaction = result._interaction
        if not interaction.responded:
            raise TimeoutError(f"the bot did not answer within {self.world.backend.answer_within} s")
        deferred = interaction.deferred
        if not await self.world.until(lambda: self._complete(interaction), within=within):
            raise TimeoutError(f"the bot deferred its answer and did not give it within {within} s")
        return self._as_reply(result, deferred)

    def _complete(self, interaction: Interaction) -> bool:
        """A deferred answer is complete when the bot has used the interaction's token once more.

        What keeps the place of a private answer after a public deferral is not the answer yet.
        """
        if not interaction.deferred:
            first = self._first(interaction)
            return first is None or first.content != PLACEHOLDER
        used = (
            one for one in self.rest.requests if interaction.token in one.path and "/webhooks/" in one.path
        )
        return any(one.carried_out for one in used)

    def _first(self, interaction: Interaction) -> Message | None:
        """The message of an answer, or the one that was pressed."""
        return self.world.backend.messages[interaction.channel_id].get(interaction.message_id or 0)

    def _as_reply(self, result: InteractionResult, deferred: bool) -> Reply:
        """The answer as it stands in the end: a late one differs by `deferred` alone."""
        interaction = result._interaction
        messages = self.world.backend.messages[interaction.channel_id]
        message = self._first(interaction)
        said = followups = [messages[one] for one in interaction.followup_ids if one in messages]
        kind = interaction.response_kind or ResponseKind.MESSAGE
        is_late_edit = kind == ResponseKind.DEFERRED_UPDATE
        if is_late_edit:
            kind = ResponseKind.UPDATE
        if followups and (is_late_edit or message is None):  # said beside what was pressed, or in its place
            kind = ResponseKind.MESSAGE
            message, *followups = followups
        return Reply(
            kind=str(kind),
            content=message.content if message else "",
            embeds=message.embeds if message else [],
            components=message.components if message else [],
            ephemeral=interaction.ephemeral or bool(said and said[-1].is_ephemeral),
            message=message,
            followups=followups,
            choices=interaction.autocomplete_choices or [],
            modal=interaction.modal,
            deferred=deferred,
            result=result,
        )

    # ------------------------------------------------------------------ names to simcord's handles

    def actor(self, who: Who) -> MemberActor:
        """simcord's actor for a member."""
        return self.world.actor(self.guild.id, self.user(who).id)

    def _hand(self, who: Who, message: Message | Reply) -> MemberActor | UserHandle:
        """Who presses: a member, or somebody in their direct messages."""
        record = message.message if isinstance(message, Reply) else message
        is_private = record is not None and self._is_private(record.channel_id)
        return self._in_private(who) if is_private else self.actor(who)

    def _in_private(self, who: Who) -> UserHandle:
        return self.world.user_handle(self.user(who).id)

    def _is_private(self, channel_id: int) -> bool:
        return channel_id in self.world.backend.dm_channels.values()

    def _channel(self, which: Where) -> ChannelHandle:
        return ChannelHandle(self.world, self.world.guild_handle(self.guild.id), self.channel(which))

    def _message(self, message: Message | Reply) -> MessageLike:
        record = message.message if isinstance(message, Reply) else message
        if record is None:
            raise LookupError("the reply has no message")
        return ResponseMessage(self.world, record)

    def _resolved(self, command: str, options: dict[str, Any]) -> dict[str, Any]:
        """Options with names replaced by simcord's handles, as the types in the registered command ask."""
        types = self._option_types(command)
        return {name: self._handle(types.get(name, 0), value) for name, value in options.items()}

    def _option_types(self, command: str) -> dict[str, int]:
        name, *path = command.split()
        node = self.world.backend.find_command(name, self.guild.id, type=CHAT_INPUT) or {}
        for part in path:
            node = next((one for one in node.get("options") or [] if one["name"] == part), {})
        return {option["name"]: option["type"] for option in node.get("options") or []}

    def _handle(self, option_type: int, value: Any) -> Any:
        match option_type:
            case 6:
                return self._user_handle(value)
            case 7:
                return self._channel(value)
            case 8:
                return RoleHandle(self.world, self.world.guild_handle(self.guild.id), self.role(value))
        return value

    def _entity(self, value: Any) -> Any:
        """A record that a menu of people, roles or channels offers as simcord's handle; a text as it is."""
        match value:
            case User():
                return self._handle(6, value)
            case Role():
                return self._handle(8, value)
            case Channel():
                return self._handle(7, value)
        return value

    def _user_handle(self, who: Who) -> MemberActor | UserHandle:
        """A member, or the bare user of one who is not in the guild."""
        user = self.user(who)
        return self.actor(user) if user.id in self.guild.members else self.world.user_handle(user.id)

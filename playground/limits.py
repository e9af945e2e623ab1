"""What Discord refuses because of what is there already, and does with threads: simcord knows neither."""

import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from simcord.backend.errors import BackendError
from simcord.backend.models import Channel

ROLES, CHANNELS, CHILDREN, REACTIONS = 250, 500, 50, 20
THREAD_CREATED = 110
"""The audit log's event."""
RENAMES, RENAMES_WITHIN = 2, 600.0
"""So many changes of a channel's name or topic are taken in so many seconds."""
FORBIDDEN_NAME = "1488"
"""One of the words that Server Discovery does not allow."""
ADMINISTRATOR, MANAGE_ROLES, PIN_MESSAGES = 1 << 3, 1 << 28, 1 << 51


class Limited(BackendError):
    """Too many requests of a kind: 429."""

    def __init__(self, retry_after: float) -> None:
        super().__init__(429, 0, "You are being rate limited.")
        self.retry_after = retry_after


class Renames:
    """When the names and topics of channels were changed."""

    def __init__(self) -> None:
        self._at: defaultdict[str, list[float]] = defaultdict(list)

    def count(self, method: str, parts: Sequence[str], body: Any) -> None:
        """Note a change of a name or topic; raise `Limited` when there were too many."""
        match [method, *parts]:
            case ["PATCH", "channels", channel_id] if {"name", "topic"} & set(body):
                now = time.monotonic()
                recent = [one for one in self._at[channel_id] if now - one < RENAMES_WITHIN]
                if len(recent) >= RENAMES:
                    raise Limited(RENAMES_WITHIN - (now - recent[0]))
                self._at[channel_id] = [*recent, now]

    def forget(self) -> None:
        """Ten minutes pass."""
        self._at.clear()


def check(backend: Any, method: str, parts: Sequence[str], body: Any) -> None:
    """Raise what Discord would answer, if it would refuse this."""
    match [method, *parts]:
        case ["POST", "guilds", guild_id, "roles"]:
            if len(backend.get_guild(int(guild_id)).roles) >= ROLES:
                raise BackendError(400, 30005, f"Maximum number of guild roles reached ({ROLES})")
        case ["POST", "guilds", guild_id, "channels"]:
            _channel(backend, int(guild_id), body)
        case ["PATCH", "guilds", guild_id, "channels"]:
            for moved in body:
                _parent(backend, int(guild_id), moved.get("parent_id"), besides=int(moved["id"]))
        case ["PATCH", "channels", channel_id]:
            _archived(backend.channels.get(int(channel_id)), body)
            _name(backend, getattr(backend.channels.get(int(channel_id)), "guild_id", None), body)
        case ["PUT" | "DELETE", "channels", channel_id, "messages", "pins", _]:
            _pin(backend, int(channel_id))
        case ["POST", "channels", _, "messages", message_id, "threads"]:
            if int(message_id) in backend.channels:
                raise BackendError(400, 160004, "A thread has already been created for this message")
        case ["PUT", "channels", channel_id, "messages", message_id, "reactions", emoji, "@me"]:
            _reaction(backend, int(channel_id), int(message_id), emoji)
        case _:
            pass


def carry_out(backend: Any, method: str, parts: Sequence[str], answer: Any, reason: str | None) -> None:
    """What happens besides: the audit log has a thread that is made; one that is written in is opened."""
    match [method, *parts]:
        case ["POST", "channels", _, "threads"] | ["POST", "channels", _, "messages", _, "threads"]:
            backend.record_audit_log(
                int(answer["guild_id"]),
                THREAD_CREATED,
                target_id=int(answer["id"]),
                changes=[{"key": "name", "new_value": answer["name"]}],
                reason=reason,
            )
        case ["POST", "channels", channel_id, "messages"]:
            channel = backend.channels.get(int(channel_id))
            if _is_archived(channel) and not channel.thread_metadata.locked:
                backend.edit_channel(channel.id, {}, thread_metadata={"archived": False})
        case _:
            pass


def _channel(backend: Any, guild_id: int, body: Mapping[str, Any]) -> None:
    channels = [one for one in backend.channels.values() if one.guild_id == guild_id and not one.is_thread]
    if len(channels) >= CHANNELS:
        raise BackendError(400, 30013, f"Maximum number of guild channels reached ({CHANNELS})")
    _name(backend, guild_id, body)
    _overwrites(backend, guild_id, body)
    _parent(backend, guild_id, body.get("parent_id"))


def _name(backend: Any, guild_id: int | None, body: Mapping[str, Any]) -> None:
    if guild_id in backend.discoverable and FORBIDDEN_NAME in (body.get("name") or ""):
        text = "Contains words not allowed for servers in Server Discovery."
        raise _invalid("name", "INVALID_COMMUNITY_PROPERTY_NAME", text)


def _overwrites(backend: Any, guild_id: int, body: Mapping[str, Any]) -> None:
    """Only what the bot may do can be said, and who may change overwrites only by administrators."""
    mine = backend.compute_permissions(guild_id, backend.bot_user.id)
    if mine & ADMINISTRATOR:
        return
    for one in body.get("permission_overwrites") or []:
        said = int(one.get("allow", 0)) | int(one.get("deny", 0))
        if said & ~mine or said & MANAGE_ROLES:
            raise BackendError(403, 50013, "Missing Permissions")


def _pin(backend: Any, channel_id: int) -> None:
    channel = backend.get_channel(channel_id)
    mine = backend.compute_permissions(channel.guild_id, backend.bot_user.id, channel_id)
    if not mine & (ADMINISTRATOR | PIN_MESSAGES):
        raise BackendError(403, 50013, "Missing Permissions")


def _parent(backend: Any, guild_id: int, parent_id: Any, besides: int = 0) -> None:
    """A category has so many channels, and is there."""
    if parent_id is None:
        return
    parent = backend.channels.get(int(parent_id))
    if parent is None or parent.guild_id != guild_id:
        raise _invalid("parent_id", "CHANNEL_PARENT_INVALID", "Category does not exist")
    children = [one for one in backend.channels.values() if one.parent_id == parent.id and one.id != besides]
    if len(children) >= CHILDREN:
        text = f"Maximum number of channels in category reached ({CHILDREN})"
        raise _invalid("parent_id", "CHANNEL_PARENT_MAX_CHANNELS", text)


def _invalid(field: str, code: str, text: str) -> BackendError:
    errors = {field: {"_errors": [{"code": code, "message": text}]}}
    return BackendError(400, 50035, "Invalid Form Body", errors=errors)


def _is_archived(channel: Channel | None) -> bool:
    return channel is not None and channel.thread_metadata is not None and channel.thread_metadata.archived


def _archived(channel: Channel | None, body: Mapping[str, Any]) -> None:
    if _is_archived(channel) and body.get("archived") is not False:
        raise BackendError(400, 50083, "Thread is archived")


def _reaction(backend: Any, channel_id: int, message_id: int, emoji: str) -> None:
    """A custom emoji is there, and a message has so many different ones."""
    _name, _, emoji_id = emoji.rpartition(":")
    if _name and not any(int(emoji_id) in guild.emojis for guild in backend.guilds.values()):
        raise BackendError(400, 10014, "Unknown Emoji")
    message = backend.get_message(channel_id, message_id)
    if message.reaction_for(emoji) is None and len(message.reactions) >= REACTIONS:
        raise BackendError(400, 30010, f"Maximum number of reactions reached ({REACTIONS})")

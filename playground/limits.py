"""What Discord refuses because of what is there already, and does with threads: simcord knows neither."""

from collections.abc import Mapping, Sequence
from typing import Any

from simcord.backend.errors import BackendError
from simcord.backend.models import Channel

ROLES, CHANNELS, CHILDREN, REACTIONS = 250, 500, 50, 20
THREAD_CREATED = 110
"""The audit log's event."""


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
    _parent(backend, guild_id, body.get("parent_id"))


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

"""Messages as Discord describes them, made into records."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.records.app import Message

# Discord's message types DEFAULT and REPLY; the others are notices or made by apps.
_CHAT_TYPES = frozenset({0, 19})

NOBODY = 0
"""In the place of an author: no person wrote it."""

ParentOf = Callable[[int, int], int | None]
"""The channel that a thread of a guild belongs to; None for what is no thread."""


def is_chat(data: Mapping[str, Any]) -> bool:
    """Whether a person wrote a message object of Discord: no app, no webhook, no notice of the system."""
    return (
        data["type"] in _CHAT_TYPES
        and data.get("webhook_id") is None
        and not data["author"].get("bot")
        and not data["author"].get("system")
    )


def message_of(data: Mapping[str, Any], parent_of: ParentOf) -> Message:
    """The record of a raw message object that the gateway tells of. What was forwarded is said, too."""
    guild_id, channel_id = int(data["guild_id"]), int(data["channel_id"])
    content = data.get("content")
    for forwarded in data.get("message_snapshots", ()):
        content = f"{content}\n{forwarded['message'].get('content')}"
    return Message(
        guild_id,
        channel_id,
        parent_of(guild_id, channel_id),
        int(data["author"]["id"]),
        int(data["id"]),
        [int(role_id) for role_id in (data.get("member") or {}).get("roles", ())],
        content or None,  # without the intent MESSAGE_CONTENT it is empty
        len(data.get("mentions", ())) + len(data.get("mention_roles", ())),
        len(data.get("attachments", ())),
        bool(data.get("mention_everyone")),
    )


def notice_of(data: Mapping[str, Any]) -> Message:
    """The record of a message that no person wrote: how far its channel was heard, and nothing else."""
    return Message(int(data["guild_id"]), int(data["channel_id"]), None, NOBODY, int(data["id"]), [])


def past_message_of(
    data: Mapping[str, Any], guild_id: int, channel_id: int, parent_id: int | None, role_ids: list[int]
) -> Message:
    """The record of a raw message from a channel's history, which tells neither guild nor roles."""
    return Message(guild_id, channel_id, parent_id, int(data["author"]["id"]), int(data["id"]), role_ids)

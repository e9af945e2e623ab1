"""Messages as Discord describes them, made into records."""

from collections.abc import Callable, Iterator, Mapping
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
    """The record of a raw message object that the gateway tells of."""
    guild_id, channel_id = int(data["guild_id"]), int(data["channel_id"])
    return Message(
        guild_id,
        channel_id,
        parent_of(guild_id, channel_id),
        int(data["author"]["id"]),
        int(data["id"]),
        [int(role_id) for role_id in (data.get("member") or {}).get("roles", ())],
        text_of(data),
        len(_pinged(data)) + len(data.get("mention_roles", ())),
        len(data.get("attachments", ())) + sum(len(one.get("attachments", ())) for one in _forwarded(data)),
        bool(data.get("mention_everyone")),
    )


def title_of(data: Mapping[str, Any], role_ids: list[int]) -> Message:
    """The title of a raw thread, or of a post in a forum, as a message of whoever owns it.

    Its id is the thread's: that of a forum's post is also the id of the first message in it.
    """
    thread_id = int(data["id"])
    owner_id, parent_id = int(data["owner_id"]), int(data["parent_id"])
    guild_id = int(data["guild_id"])
    return Message(guild_id, thread_id, parent_id, owner_id, thread_id, role_ids, data["name"], 0, 0, False)


def text_of(data: Mapping[str, Any]) -> str | None:
    """All that a message says; None for nothing, as of all others without the intent MESSAGE_CONTENT."""
    return "\n".join(text for text in _texts(data) if text) or None


def _forwarded(data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [snapshot["message"] for snapshot in data.get("message_snapshots", ())]


def _texts(data: Mapping[str, Any]) -> Iterator[str | None]:
    """What a message says: in words, as a poll, and in what it forwards."""
    yield data.get("content")
    if poll := data.get("poll"):
        yield poll["question"].get("text")
        for answer in poll.get("answers", ()):
            yield answer["poll_media"].get("text")
    for forwarded in _forwarded(data):
        yield forwarded.get("content")
        for embed in forwarded.get("embeds", ()):
            yield from (embed.get(part) for part in ("title", "description", "url"))
            for field in embed.get("fields", ()):
                yield from (field.get("name"), field.get("value"))
            author, footer = embed.get("author") or {}, embed.get("footer") or {}
            yield from (author.get("name"), author.get("url"), footer.get("text"))
        for component in forwarded.get("components", ()):
            yield from _component_texts(component)


def _component_texts(component: Mapping[str, Any]) -> Iterator[str | None]:
    """What a component of a forwarded message says, and what is in it."""
    yield from (component.get(part) for part in ("content", "label", "url"))
    if accessory := component.get("accessory"):
        yield from _component_texts(accessory)
    for inner in component.get("components", ()):
        yield from _component_texts(inner)


def _pinged(data: Mapping[str, Any]) -> list[str]:
    """The people whom a message pings: no bots, not its author, and no one for being answered alone."""
    answered = ((data.get("referenced_message") or {}).get("author") or {}).get("id")
    content = data.get("content") or ""
    ids = [user["id"] for user in data.get("mentions", ()) if not user.get("bot")]
    return [
        user_id
        for user_id in ids
        if user_id != data["author"]["id"]
        and (user_id != answered or f"<@{user_id}>" in content or f"<@!{user_id}>" in content)
    ]


def notice_of(data: Mapping[str, Any]) -> Message:
    """The record of a message that no person wrote: how far its channel was heard, and nothing else."""
    return Message(int(data["guild_id"]), int(data["channel_id"]), None, NOBODY, int(data["id"]), [])


def past_message_of(
    data: Mapping[str, Any], guild_id: int, channel_id: int, parent_id: int | None, role_ids: list[int]
) -> Message:
    """The record of a raw message from a channel's history, which tells neither guild nor roles."""
    return Message(guild_id, channel_id, parent_id, int(data["author"]["id"]), int(data["id"]), role_ids)

"""The facts that go in, and what the front door answers."""

from dataclasses import dataclass
from typing import NamedTuple


class Message(NamedTuple):
    """event.message: a person's message in a guild. The database takes its time from the snowflake."""

    guild_id: int
    channel_id: int
    parent_id: int | None
    member_id: int
    message_id: int
    role_ids: list[int]


class Role(NamedTuple):
    """event.role: one role of a guild, without @everyone."""

    role_id: int
    name: str
    position: int
    managed: bool


class Channel(NamedTuple):
    """event.channel: a channel, a category or an active thread; kind is Discord's channel type."""

    channel_id: int
    parent_id: int | None
    kind: int
    name: str
    last_message_id: int | None


@dataclass(frozen=True, slots=True)
class Gap:
    """event.gap: where a channel's history was not read: after a message, at most so many."""

    channel_id: int
    after_id: int
    max_messages: int

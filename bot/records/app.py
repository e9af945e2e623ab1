"""Facts that go in, and suggestions."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Checked:
    """app.checked: a permission that the bot uses, what for, and whether it has it."""

    permission: str
    purpose: str
    granted: bool


@dataclass(frozen=True, slots=True)
class Suggestion:
    """app.suggestion: one line of an autocomplete list."""

    value: str
    label: str


class Message(NamedTuple):
    """app.message: a message in a guild, of a person or (member_id 0) of an app or the system. The database
    takes its time from the snowflake.

    One from history has ids only: nobody is called to account for what they wrote long ago.
    """

    guild_id: int
    channel_id: int
    parent_id: int | None
    member_id: int
    message_id: int
    role_ids: list[int]
    content: str | None = None
    mentions: int | None = None
    attachments: int | None = None
    everyone: bool | None = None


class SeenRole(NamedTuple):
    """app.seen_role: one role of a guild, without @everyone."""

    role_id: int
    name: str
    position: int
    managed: bool
    permissions: int


class SeenChannel(NamedTuple):
    """app.seen_channel: a channel, a category or an active thread; kind is Discord's channel type."""

    channel_id: int
    parent_id: int | None
    kind: int
    name: str
    last_message_id: int | None


class SeenMember(NamedTuple):
    """app.seen_member: a member as Discord describes them, @everyone left out of the roles."""

    member_id: int
    is_bot: bool
    joined_at: datetime | None
    role_ids: list[int]
    timed_out_until: datetime | None
    pending: bool
    premium_since: datetime | None


class VoiceState(NamedTuple):
    """app.voice_state: where a member is in voice; channel_id None: nowhere.

    at is when it was heard; known_until: it happened at any time since then.
    """

    member_id: int
    channel_id: int | None
    flags: int
    at: datetime
    known_until: datetime | None


class Reaction(NamedTuple):
    """app.reaction: a reaction that was added or removed, or (no member) all that are gone.

    key is the event's, None for one that was read.
    """

    guild_id: int
    channel_id: int
    message_id: int
    kind: str
    member_id: int | None
    emoji: str | None
    is_burst: bool
    is_bot: bool | None
    role_ids: list[int] | None
    key: str | None
    at: datetime


class ReactionCount(NamedTuple):
    """app.reaction_count: how many reactions with an emoji are on a message, and whether one is the bot's."""

    emoji: str
    ordinary: int
    burst: int
    own: bool

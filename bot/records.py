"""The rows that travel between bot and database: one class for each composite type, field for field.

What comes back is a frozen dataclass; what goes in is a NamedTuple, since asyncpg takes tuples for
composites. tests/contract compares every one with the catalog.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID


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


@dataclass(frozen=True, slots=True)
class Standing:
    """leveling.standing: where a member stands; progress is 0 to 1 of the way to the next level.

    rank is None for one who was left without XP, next_level_xp at the last level.
    """

    member_id: int
    xp: int
    level: int
    rank: int | None
    members: int
    level_xp: int
    next_level_xp: int | None
    progress: Decimal


@dataclass(frozen=True, slots=True)
class BoardRow:
    """leveling.board_row: one line of a leaderboard, with the page it is on and the size of the whole."""

    rank: int
    member_id: int
    xp: int
    level: int
    page: int
    pages: int
    members: int


@dataclass(frozen=True, slots=True)
class ResetResult:
    """leveling.reset_result: how many members lost how much XP."""

    members: int
    xp: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """leveling.verdict: a grant of XP or its refusal; explanation is the sentence for people."""

    at: datetime
    granted: bool
    rule: str
    amount: int
    xp: int | None
    base: int | None
    channel_factor: Decimal | None
    role_factor: Decimal | None
    channel_id: int | None
    actor_id: int | None
    reason: str | None
    retry_at: datetime | None
    explanation: str


@dataclass(frozen=True, slots=True)
class RewardRow:
    """leveling.reward_row: a role that a level brings, and how many members have reached it."""

    level: int
    role_id: int
    members: int


@dataclass(frozen=True, slots=True)
class SyncResult:
    """leveling.sync_result: members looked at, and role changes queued."""

    members: int
    effects: int


@dataclass(frozen=True, slots=True)
class MultiplierRow:
    """leveling.multiplier_row: the factor of a channel or a role (kind says which)."""

    kind: str
    target_id: int
    factor: Decimal


@dataclass(frozen=True, slots=True)
class Setting:
    """app.setting: one setting of a guild, its value and what may be chosen instead."""

    key: str
    value: str | None
    default_value: str | None
    description: str
    kind: str
    allowed: str | None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """app.suggestion: one line of an autocomplete list."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Claimed:
    """outbox.claimed: one REST call to make, held by this process under a lease and a token."""

    guild_id: int
    effect_id: int
    token: UUID
    method: str
    path: str
    body: Any
    reason: str | None
    recipient_id: int | None
    attempts: int


@dataclass(frozen=True, slots=True)
class Depth:
    """outbox.depth_row: unfinished effects of one state, and the age of the oldest in seconds."""

    state: str
    effects: int
    oldest_seconds: float | None


# The composites that go into a function, by the type's name.
ARGUMENTS = {"event.message": Message, "event.role": Role, "event.channel": Channel}

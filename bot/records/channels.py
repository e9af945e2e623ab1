"""Rows of what moderators do to channels."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


class SeenMessage(NamedTuple):
    """channels.seen_message: a message of a channel's history."""

    message_id: int
    member_id: int
    content: str
    pinned: bool
    kind: int


@dataclass(frozen=True, slots=True)
class PurgePlan:
    """channels.purge_plan: what to read of a channel, the newest first."""

    before_id: int | None
    after_id: int | None
    max_messages: int


@dataclass(frozen=True, slots=True)
class PurgeRow:
    """channels.purge_row: what a purge deletes and spares; oldest_at None when there was nothing."""

    messages: int
    pinned: int
    undeletable: int
    oldest_at: datetime | None


@dataclass(frozen=True, slots=True)
class SlowmodeRow:
    """channels.slowmode_row: how long members wait between two messages of a channel."""

    channel_id: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """channels.refusal: what Discord did not do to a channel (lock, unlock, slowmode), and its answer."""

    channel_id: int
    deed: str
    error: str | None


@dataclass(frozen=True, slots=True)
class LockRow:
    """channels.lock_row: a channel that was locked or unlocked; until None is until it is unlocked."""

    channel_id: int
    until_at: datetime | None

"""What the front door answers."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Gap:
    """event.gap: where a channel's history was not read: from one message to another."""

    channel_id: int
    after_id: int
    before_id: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """event.outcome: what became of a comparison of members with what the database wants."""

    reconciliation_id: int
    state: str
    looked_at: int
    different: int
    absent: int
    effects: int


@dataclass(frozen=True, slots=True)
class Hearing:
    """event.hearing: of which messages of a guild the database wants to hear. at: ask from then on."""

    guild_id: int
    message_ids: list[int]
    at: datetime


@dataclass(frozen=True, slots=True)
class Place:
    """event.place: a message in a channel."""

    channel_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class Unread:
    """event.unread: reactions that must be read, as they may have changed while nobody listened."""

    emoji: str
    is_burst: bool

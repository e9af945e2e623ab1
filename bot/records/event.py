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


@dataclass(frozen=True, slots=True)
class ClaimedShard:
    """event.claimed_shard: a shard that is this process' own; until when its guilds were heard before."""

    shard_id: int
    heard_until: datetime | None
    rolls_out: bool


@dataclass(frozen=True, slots=True)
class KeptShard:
    """event.kept_shard: a shard that is still this process' own; whether it is to be given back."""

    shard_id: int
    is_surplus: bool

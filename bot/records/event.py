"""What the front door answers."""

from dataclasses import dataclass


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

"""Rows of roles."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class WhyRow:
    """roles.why_row: a reason for which a member wears a role, or did (counts false)."""

    role_id: int
    source: str
    ref: str
    note: str | None
    actor_id: int | None
    since: datetime
    until: datetime | None
    taken_at: datetime | None
    taken_by: int | None
    ended_at: datetime | None
    end_note: str | None
    counts: bool


class Facts(NamedTuple):
    """roles.facts: what the bot knows of who decides about a role; None is not known."""

    actor_position: int | None
    actor_permissions: int | None

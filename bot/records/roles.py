"""Roles: why they are worn, who must not wear them, and who gets them when they join or come back."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple


class Facts(NamedTuple):
    """roles.facts: the highest role and the permissions of who decides about a role; None is not known."""

    actor_position: int | None
    actor_permissions: int | None


@dataclass(frozen=True, slots=True)
class WhyRow:
    """roles.why_row: a reason for which a member wears a role, or did (counts false), or a denial.

    The notes are reasons as bot.cards.reason says them, or None.
    """

    role_id: int
    source: str
    ref: str
    note: Any
    actor_id: int | None
    since: datetime
    until: datetime | None
    taken_at: datetime | None
    taken_by: int | None
    ended_at: datetime | None
    end_note: Any
    counts: bool
    is_denial: bool


@dataclass(frozen=True, slots=True)
class GivenRow:
    """roles.given_row: a role that was given; until is the moderator's own end, worn_until that of all."""

    role_id: int
    until: datetime | None
    worn_until: datetime | None
    reasons: int


@dataclass(frozen=True, slots=True)
class DenialRow:
    """roles.denial_row: a role that a member must not wear; until None is for good."""

    member_id: int
    role_id: int
    reason: str | None
    actor_id: int | None
    since: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True)
class DenialsRow:
    """roles.denials_row: a denial that is in force, and the page."""

    member_id: int
    role_id: int
    reason: str | None
    actor_id: int | None
    since: datetime
    until: datetime | None
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class WearersRow:
    """roles.wearers_row: who wore a role at a time, of how many; until_at None: still."""

    member_id: int
    from_at: datetime
    until_at: datetime | None
    at: datetime
    wearers: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """roles.history_row: a time in which a member wore a role, and for what; until_at None: still."""

    role_id: int
    role_name: str | None
    from_at: datetime
    until_at: datetime | None
    has_left: bool
    sources: list[str]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class AutoroleRow:
    """roles.autorole_row: a role for who joins; flaw is what speaks against giving it at present."""

    role_id: int
    delay: timedelta
    audience: str
    after_screening: bool
    made_at: datetime
    flaw: str | None


@dataclass(frozen=True, slots=True)
class StickyRow:
    """roles.sticky_row: a role that comes back with who left."""

    role_id: int
    made_at: datetime
    flaw: str | None


@dataclass(frozen=True, slots=True)
class Notice:
    """roles.notice: a role that is not given any more, why, and where it was used."""

    role_id: int
    role_name: str
    flaw: str
    uses: list[str]


@dataclass(frozen=True, slots=True)
class Refusal:
    """roles.refusal: a role that a moderator gave or took, which Discord did not, and its answer."""

    member_id: int
    role_name: str
    guild_name: str
    is_given: bool
    code: int | None
    error: str | None

"""Jobs that give or take one role for many members."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """rolejobs.rehearsal: how many a job would change, of how many who meet its filter, of how many known."""

    members: int
    matching: int
    known: int
    first_ids: list[int]


@dataclass(frozen=True, slots=True)
class DraftRow:
    """rolejobs.draft_row: a job that is rehearsed and not begun; None in its filter does not matter."""

    number: int
    action: str
    role_id: int
    has_all: list[int] | None
    has_any: list[int] | None
    lacks_all: list[int] | None
    lacks_any: list[int] | None
    joined_after: datetime | None
    joined_before: datetime | None
    bots: bool | None
    chosen: int | None
    reason: str | None
    members: int
    matching: int
    known: int
    first_ids: list[int]


@dataclass(frozen=True, slots=True)
class JobRow:
    """rolejobs.job_row: a bulk job, how far it is, and what became of it in how many members."""

    number: int
    action: str
    role_id: int
    reason: str | None
    actor_id: int | None
    state: str
    is_undo: bool
    members: int
    waiting: int
    changed: int
    unchanged: int
    gone: int
    denied: int
    failed: int
    undone: int
    touched: int
    stopped_by: str | None
    channel_id: int | None
    began_at: datetime
    ended_at: datetime | None

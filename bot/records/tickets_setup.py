"""Rows of the schema tickets that are of setting up: types, clocks, replies, blocks, figures."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class TypeLine:
    """tickets.type_line: a type of tickets in few words; its options are rows of config.setting."""

    number: int
    name: str
    emoji: str | None
    description: str | None
    room: str
    parent_id: int | None
    staff_role_ids: list[int]
    is_appeal: bool
    questions: int
    open_tickets: int
    panels: list[str]


@dataclass(frozen=True, slots=True)
class Fault:
    """tickets.fault: what is in the way of tickets: in all, of a type, or of a panel (its name alone)."""

    type: int | None
    name: str | None
    fault: str
    detail: str | None


@dataclass(frozen=True, slots=True)
class HoursRow:
    """tickets.hours_row: when staff are there on a weekday (1 is Monday); type_number 0 is all the others."""

    type_number: int
    type_name: str | None
    weekday: int
    ranges: str


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """tickets.holiday: a day on which nobody is there."""

    guild_id: int
    day: date
    name: str | None


@dataclass(frozen=True, slots=True)
class TargetRow:
    """tickets.target: how much working time staff take at most; type_number 0 is all the others."""

    guild_id: int
    type_number: int
    priority: str
    first_reply: timedelta | None
    next_reply: timedelta | None
    solution: timedelta | None


@dataclass(frozen=True, slots=True)
class SavedReplyRow:
    """tickets.saved_reply: what staff say often, in one language."""

    guild_id: int
    name: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class BarredRow:
    """tickets.barred: who cannot open tickets, and until when; None is for good."""

    guild_id: int
    member_id: int
    until: datetime | None
    reason: str | None
    actor_id: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class BlockRow:
    """tickets.block_row: the same in a list, page by page."""

    member_id: int
    until: datetime | None
    reason: str | None
    actor_id: int | None
    at: datetime
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class PerformanceRow:
    """tickets.performance_row: how tickets were dealt with; half is the median, most the 90th percentile.

    name is `all`, a type's, a priority, or the id of somebody of the staff; None: nobody's.
    """

    name: str | None
    opened: int
    closed: int
    reopened: int
    first_reply_half: timedelta | None
    first_reply_most: timedelta | None
    first_reply_worked_half: timedelta | None
    first_reply_worked_most: timedelta | None
    solution_half: timedelta | None
    solution_most: timedelta | None
    late: int
    ratings: int
    stars: Decimal | None


@dataclass(frozen=True, slots=True)
class BacklogRow:
    """tickets.backlog_row: how many tickets were asked for and closed on a day, and open at its end."""

    day: date
    asked: int
    closed: int
    open: int

"""Rows of the schema tickets: what members and staff do, figures, what is read, and facts of its cards."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID


class ToldMessage(NamedTuple):
    """tickets.told_message: a message as the history of its channel has it."""

    message_id: int
    author_id: int
    author_name: str
    is_app: bool
    role_ids: list[int]
    content: str | None
    embeds: Any
    files: Any
    answers_to: int | None
    edited_at: datetime | None
    colour: int | None
    notice: int | None


@dataclass(frozen=True, slots=True)
class TicketRow:
    """tickets.ticket_row: a ticket as people see it.

    place is its place in the queue, staff_back_at when staff are there next, if nobody is; role_ids are the
    roles that are pinged when it opens; is_for_staff: whoever reads it is of the staff; opener_has_left: they
    do not see the room; people: who was added. Who of the staff does what is None where the type hides it.
    """

    guild_id: int
    guild_name: str
    number: int
    type_number: int
    type_name: str
    type_emoji: str | None
    state: str
    place: int | None
    member_id: int
    actor_id: int | None
    channel_id: int | None
    asked_at: datetime
    opened_at: datetime | None
    priority: str
    topic: str | None
    claimed_by: int | None
    is_held: bool
    waits_for: str
    waits_since: datetime | None
    first_reply_at: datetime | None
    reply_due_at: datetime | None
    solve_due_at: datetime | None
    staff_back_at: datetime | None
    welcome: str | None
    questions: list[str]
    answers: list[str]
    closed_at: datetime | None
    closed_by: int | None
    closed_because: str | None
    close_reason: str | None
    delete_at: datetime | None
    asks_rating: bool
    stars: int | None
    praise: str | None
    follows: int | None
    is_appeal: bool
    failure: str | None
    origin_channel_id: int | None
    origin_message_id: int | None
    opener_may_close: bool
    role_ids: list[int]
    is_for_staff: bool
    opener_has_left: bool | None = False
    people: list[int] | None = None


@dataclass(frozen=True, slots=True)
class RequestRow:
    """tickets.request_row: one side asks the other whether a ticket can be closed, and what became of that.

    actor_id and asked_id are None where members do not learn who it is.
    """

    number: int
    at: datetime
    actor_id: int | None
    asked_id: int | None
    side: str
    reason: str | None
    ends_at: datetime | None
    outcome: str


@dataclass(frozen=True, slots=True)
class WarningRow:
    """tickets.warning_row: when a ticket is closed, unless its opener answers."""

    number: int
    member_id: int
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class DigestRow:
    """tickets.digest_row: a ticket that is handed over, for who takes it; actor_id None is an operator."""

    number: int
    type_name: str
    channel_id: int | None
    topic: str | None
    opener_id: int
    actor_id: int | None
    note: str | None
    unread: int
    last_text: str | None
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class SaidRow:
    """tickets.said_row: what staff say through the bot; author_id None: members do not learn who."""

    number: int
    member_id: int
    author_id: int | None
    text: str


@dataclass(frozen=True, slots=True)
class LogRow:
    """tickets.log_row: what happened to a ticket; actor_id None: nobody did it, or an operator."""

    number: int
    type_name: str
    happening: str
    at: datetime
    opener_id: int
    actor_id: int | None
    member_id: int | None
    note: str | None
    claimed_by: int | None


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """tickets.overview_row: a ticket in a list, and which page of it this is."""

    number: int
    type_number: int
    type_name: str
    type_emoji: str | None
    state: str
    place: int | None
    member_id: int
    channel_id: int | None
    priority: str
    topic: str | None
    claimed_by: int | None
    is_held: bool
    waits_for: str
    waits_since: datetime | None
    asked_at: datetime
    reply_due_at: datetime | None
    closed_at: datetime | None
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class StepRow:
    """tickets.step_row: a step of a ticket's timeline."""

    at: datetime
    happening: str
    actor_id: int | None
    member_id: int | None
    note: str | None


@dataclass(frozen=True, slots=True)
class NoteRow:
    """tickets.staff_note: what staff wrote down for each other; text None: it was forgotten."""

    guild_id: int
    number: int
    note_id: int
    at: datetime
    actor_id: int | None
    text: str | None


@dataclass(frozen=True, slots=True)
class TypeRow:
    """tickets.type_row: a type of tickets in few words, and how many of its tickets are open."""

    number: int
    name: str
    emoji: str | None
    description: str | None
    room: str
    parent_id: int | None
    staff_role_ids: list[int]
    is_appeal: bool
    questions: int
    panels: list[str]
    open_tickets: int


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


@dataclass(frozen=True, slots=True)
class Reading:
    """tickets.reading: a closed ticket whose history is to be read after a message; or files of a form."""

    guild_id: int
    number: int
    channel_id: int | None
    after_id: int
    token: UUID
    is_of_answers: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """tickets.line: a message, a note of the staff, or a step of the timeline."""

    place: int
    kind: str
    at: datetime
    message_id: int | None
    author_id: int | None
    author_name: str | None
    side: str | None
    is_anonymous: bool | None
    content: str | None
    embeds: Any
    files: Any
    answers_to: int | None
    edits: Any
    edited_at: datetime | None
    deleted_at: datetime | None
    happening: str | None
    member_id: int | None
    colour: int | None
    notice: int | None

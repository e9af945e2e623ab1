"""Rows of the schema desk: types, forms, panels, clocks, replies, blocks, and the facts of who acts."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple


class Facts(NamedTuple):
    """desk.facts: what Discord says of who acts, and of whom it is done to."""

    actor_role_ids: list[int] | None = None
    actor_permissions: int | None = None
    actor_name: str | None = None
    target_role_ids: list[int] | None = None
    target_permissions: int | None = None


@dataclass(frozen=True, slots=True)
class TypeLine:
    """desk.type_line: a type of tickets in few words; its options are rows of config.setting."""

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


@dataclass(frozen=True, slots=True)
class Fault:
    """desk.fault: what is in the way of tickets: in all, of a type, or of a panel (its name alone)."""

    type: int | None
    name: str | None
    fault: str
    detail: str | None


@dataclass(frozen=True, slots=True)
class HoursRow:
    """desk.hours_row: when staff are there on a weekday (1 is Monday); type_number 0 is all the others."""

    type_number: int
    type_name: str | None
    weekday: int
    ranges: str


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """desk.holiday: a day on which nobody is there."""

    guild_id: int
    day: date
    name: str | None


@dataclass(frozen=True, slots=True)
class TargetRow:
    """desk.target: how much working time staff take at most; type_number 0 is all the others."""

    guild_id: int
    type_number: int
    priority: str
    first_reply: timedelta | None
    next_reply: timedelta | None
    solution: timedelta | None


@dataclass(frozen=True, slots=True)
class SavedReplyRow:
    """desk.saved_reply: what staff say often, in one language."""

    guild_id: int
    name: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class BarredRow:
    """desk.barred: who cannot open tickets, and until when; None is for good."""

    guild_id: int
    member_id: int
    until: datetime | None
    reason: str | None
    actor_id: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class BlockRow:
    """desk.block_row: the same in a list, page by page."""

    member_id: int
    until: datetime | None
    reason: str | None
    actor_id: int | None
    at: datetime
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class PanelRow:
    """desk.panel_row: a message by which tickets are opened; '' where a type has no emoji, or no text."""

    name: str
    title: str
    text: str | None
    style: str
    type_numbers: list[int]
    type_names: list[str]
    type_emojis: list[str]
    type_descriptions: list[str]
    channel_id: int | None
    message_id: int | None


@dataclass(frozen=True, slots=True)
class OfferRow:
    """desk.offer_row: a type of tickets as whoever opens one chooses it."""

    number: int
    name: str
    emoji: str | None
    description: str | None


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """desk.question: what whoever opens a ticket of a type is asked; place is its place in the form."""

    guild_id: int
    type_number: int
    place: int
    label: str
    kind: str
    placeholder: str | None
    is_required: bool
    shortest: int
    longest: int
    choices: list[str]

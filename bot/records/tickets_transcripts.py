"""Rows of the schema tickets: what was written, and what is to be read of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from bot.records.tickets import TicketRow


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
class UnkeptFile:
    """tickets.unkept_file: an attachment that is to be fetched and kept."""

    message_id: int
    place: int
    url: str
    size: int


@dataclass(frozen=True, slots=True)
class FileRow:
    """tickets.file_row: an attachment of a ticket that is kept; files is how many there are."""

    message_id: int
    place: int
    at: datetime
    author_name: str | None
    name: str | None
    kind: str | None
    size: int
    files: int


@dataclass(frozen=True, slots=True)
class NameRow:
    """tickets.name_row: what somebody was called who wrote in a ticket, and the colour of their role."""

    member_id: int
    name: str
    colour: int | None


@dataclass(frozen=True, slots=True)
class Heading:
    """tickets.heading_row: what a transcript begins with, for its viewer."""

    time_zone: str
    is_for_staff: bool
    is_partial: bool
    is_being_read: bool
    messages: int
    files: int
    names: list[NameRow]
    ticket: TicketRow


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


@dataclass(frozen=True, slots=True)
class Hit:
    """tickets.hit_row: a message, answer or topic of a ticket that contains what was looked for.

    message_id is its place among all that was written, link_id the message that shows it.
    """

    number: int
    type_name: str
    message_id: int
    at: datetime
    author_id: int | None
    author_name: str | None
    content: str | None
    channel_id: int | None
    state: str
    kind: str
    question: str | None
    link_id: int | None

"""Rows of the schema transcripts: what was written, and the attachments that are kept of it."""

from dataclasses import dataclass
from datetime import datetime

from bot.records.tickets import TicketRow


@dataclass(frozen=True, slots=True)
class UnkeptFile:
    """transcripts.unkept_file: an attachment that is to be fetched and kept."""

    message_id: int
    place: int
    url: str
    size: int


@dataclass(frozen=True, slots=True)
class FileRow:
    """transcripts.file_row: an attachment of a ticket that is kept; files is how many there are."""

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
    """transcripts.name_row: what somebody was called who wrote in a ticket, and the colour of their role."""

    member_id: int
    name: str
    colour: int | None


@dataclass(frozen=True, slots=True)
class Heading:
    """transcripts.heading_row: what a transcript begins with, for its viewer."""

    time_zone: str
    is_for_staff: bool
    is_partial: bool
    is_being_read: bool
    messages: int
    files: int
    names: list[NameRow]
    ticket: TicketRow


@dataclass(frozen=True, slots=True)
class Hit:
    """transcripts.hit_row: a message, answer or topic of a ticket that contains what was looked for.

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

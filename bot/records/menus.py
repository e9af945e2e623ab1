"""Rows of menus."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class ShownOption:
    """menus.shown_option: an option as everybody sees it; taken is None where it has no cap."""

    number: int
    label: str
    emoji: str | None
    description: str | None
    role_ids: list[int]
    price: int | None
    duration: timedelta | None
    cap: int | None
    taken: int | None
    level: int | None


@dataclass(frozen=True, slots=True)
class Shown:
    """menus.shown: a menu with what it offers, as everybody sees it."""

    number: int
    kind: str
    mode: str
    title: str
    text: str | None
    fewest: int
    most: int | None
    currency: str
    options: list[ShownOption]


@dataclass(frozen=True, slots=True)
class Notice:
    """menus.notice: of which menu something is told to those who run the server."""

    menu: int
    title: str
    channel_id: int | None
    message_id: int | None


@dataclass(frozen=True, slots=True)
class MenuRow:
    """menus.menu_row: a menu as those see it who run it; page and pages only in a list."""

    number: int
    kind: str
    mode: str
    title: str
    text: str | None
    group_number: int
    fewest: int
    most: int | None
    duration: timedelta | None
    channel_id: int | None
    message_id: int | None
    is_own: bool
    options: int
    page: int | None
    pages: int | None


@dataclass(frozen=True, slots=True)
class OptionRow:
    """menus.option_row: an option as those see it who run its menu; flaw: why it is not offered."""

    menu: int
    number: int
    role_ids: list[int]
    emoji: str | None
    label: str
    description: str | None
    price: int | None
    duration: timedelta | None
    cap: int | None
    place: int
    flaw: str | None


@dataclass(frozen=True, slots=True)
class RequirementRow:
    """menus.requirement_row: what a menu (option 0) or one of its options asks of members."""

    menu: int
    option: int
    required_role_ids: list[int]
    requires_all: bool
    forbidden_role_ids: list[int]
    forbids_all: bool
    level: int | None


@dataclass(frozen=True, slots=True)
class Fault:
    """menus.fault: what is in the way of a menu, or of one of its options."""

    menu: int
    option: int | None
    fault: str
    detail: str | None


@dataclass(frozen=True, slots=True)
class Details:
    """menus.detailed: all there is to a menu for those who run it; linked: the menus of its group."""

    menu: MenuRow
    options: list[OptionRow]
    requirements: list[RequirementRow]
    faults: list[Fault]
    linked: list[int]

"""Rows of what members choose from menus."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any


@dataclass(frozen=True, slots=True)
class Outcome:
    """choices.outcome: what became of an option; a refusal is app.refusal's detail and its sentence."""

    menu: int
    option: int
    label: str
    role_ids: list[int]
    result: str
    until: datetime | None
    paid: int | None
    currency: str | None
    place: int | None
    refusal: str | None
    obstacle: Any
    sentence: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """choices.told: what a direct message says of a menu and of what became of an option."""

    menu: int
    title: str
    channel_id: int | None
    message_id: int | None
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Offered:
    """choices.offered: an option as one member sees it."""

    number: int
    label: str
    emoji: str | None
    description: str | None
    price: int | None
    duration: timedelta | None
    cap: int | None
    taken: int | None
    holds: bool
    place: int | None
    refusal: str | None
    obstacle: Any
    sentence: str | None


@dataclass(frozen=True, slots=True)
class Offer:
    """choices.offer: a page of a menu as one member sees it; worn is how many of its group they hold."""

    number: int
    mode: str
    title: str
    text: str | None
    fewest: int
    most: int | None
    worn: int
    currency: str
    page: int
    pages: int
    options: list[Offered]


@dataclass(frozen=True, slots=True)
class CountRow:
    """choices.count_row: how many hold an option and wait for it; option 0: all of the menu's together."""

    menu: int
    option: int
    held: int
    waiting: int


@dataclass(frozen=True, slots=True)
class AudienceRow:
    """choices.audience_row: how many may choose, and how many hold something who could not again."""

    members: int
    may: int
    holders: int
    outside: int

"""Rows of statistics. A value that is None is unknown: nobody listened."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Period:
    """stats.period_row: what the name of a time stands for; before: as many steps earlier.

    is_public: what is told of it may be told to all.
    """

    period: str
    before: datetime
    since: datetime
    until: datetime
    step: str
    time_zone: str
    is_public: bool


@dataclass(frozen=True, slots=True)
class Point:
    """stats.point: a step of a series, and the share of it in which somebody listened."""

    since: datetime
    until: datetime
    value: Decimal | None
    heard: Decimal | None


@dataclass(frozen=True, slots=True)
class TopRow:
    """stats.top_row: a member or a channel, its messages and its share of all; the page of a list."""

    place: int
    id: int
    messages: int
    share: Decimal
    page: int
    pages: int
    total: int
    rows: int


@dataclass(frozen=True, slots=True)
class Heat:
    """stats.heat: the mean of messages at an hour of a weekday, 1 is Monday; heard: in so many hours."""

    weekday: int
    hour: int
    value: Decimal | None
    heard: Decimal


@dataclass(frozen=True, slots=True)
class Retained:
    """stats.retained: of those who joined in a cohort, how many were active on their nth day, and still here.

    judged: of how many that day is over.
    """

    since: datetime
    until: datetime
    joined: int
    day: int
    judged: int
    active: int
    here: int


@dataclass(frozen=True, slots=True)
class Change:
    """stats.change: a metric in an interval, and in the one of the same length before it."""

    metric: str
    value: Decimal | None
    before: Decimal | None
    heard: Decimal | None
    heard_before: Decimal | None
    growth: Decimal | None
    """By which part of before; None where that would say nothing."""
    difference: Decimal | None = None
    """By how much, of what can be less than nothing."""


@dataclass(frozen=True, slots=True)
class Summary:
    """stats.summary: what a member did in an interval; voice is in minutes.

    First and last day are of activity ever.
    """

    member_id: int
    messages: int | None
    share: Decimal | None
    voice: int | None
    active_days: int | None
    first_day: date | None
    last_day: date | None
    joined_at: datetime | None
    top_channel_id: int | None
    is_hidden: bool
    heard: Decimal | None


@dataclass(frozen=True, slots=True)
class WantedSources:
    """stats.wanted_sources: a guild, and those of whom it is not known how they came."""

    guild_id: int
    member_ids: list[int]


class JoinSource(NamedTuple):
    """stats.join_source: how a member came who joined then; None: Discord does not say."""

    member_id: int
    joined_at: datetime | None
    source: int | None
    invite_code: str | None
    inviter_id: int | None


@dataclass(frozen=True, slots=True)
class SourceRow:
    """stats.source_row: how many came in one way, and are still here; source None: unknown."""

    source: int | None
    invite_code: str | None
    inviter_id: int | None
    joined: int
    here: int


@dataclass(frozen=True, slots=True)
class Responses:
    """stats.response_row: threads that began and were answered, and how long half and nine of ten took."""

    threads: int
    answered: int
    median: timedelta | None
    ninth_decile: timedelta | None


@dataclass(frozen=True, slots=True)
class Activated:
    """stats.activated: who joined, of whom the first seven days are over, and who of these took part."""

    joined: int
    judged: int
    activated: int

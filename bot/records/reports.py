"""Rows of what is made of statistics: reports, counters, roles for taking part."""

from dataclasses import dataclass
from datetime import datetime

from bot.records.stats import Change, Point


@dataclass(frozen=True, slots=True)
class Counter:
    """reports.counter_row: a channel whose name counts; shown: the name that was last asked for.

    refused_at: when Discord did not take it.
    """

    channel_id: int
    metric: str
    template: str
    goal: int | None
    shown: str | None
    refused_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """reports.report_row: where, how often and from which hour on a report is posted, and how it went."""

    channel_id: int
    every: str
    metric: str
    hour: int
    next_at: datetime
    posted_at: datetime | None
    failed_at: datetime | None
    failed_code: int | None


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """reports.report_facts: what a report tells of a day, week or month, and of as long before."""

    every: str
    metric: str
    since: datetime
    until: datetime
    time_zone: str
    points: list[Point]
    changes: list[Change]


@dataclass(frozen=True, slots=True)
class RoleRule:
    """reports.role_rule_row: a role for at least so many messages, or active days, in the last days."""

    role_id: int
    metric: str
    days: int
    threshold: int


@dataclass(frozen=True, slots=True)
class RoleRehearsal:
    """reports.role_rehearsal: how many would wear a role, how many of them anew, and how many would lose it.

    sample_ids: some of those who would get it.
    """

    members: int
    gain: int
    lose: int
    sample_ids: list[int]

"""Rows of voice. Times are seconds."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class TopRow:
    """voice.top_row: how long a member, or members in a channel, were in voice, and how much of it counts."""

    place: int
    id: int
    seconds: int
    counted: int
    page: int
    pages: int
    rows: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """voice.verdict: what a day in voice counted for, and why not more."""

    day: date
    connected: int
    silent: int
    alone: int
    counted: int
    over_cap: int
    paid_minutes: int
    xp: int

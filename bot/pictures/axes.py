"""The scales of charts: round numbers upwards, days and hours sideways, as the reader writes them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil, floor, log10

from bot.words import Words

MAX_TICKS = 8
UPWARD = 4
"""About how many lines a chart has above its ground."""
STEPS = (1, 2, 2.5, 5, 10)

type Tick = dict[str, float | str]


def upward(words: Words, most: float, unit: str) -> tuple[float, list[Tick]]:
    """The top of a scale from 0, a round number, and its ticks."""
    whole = unit == "number"
    rough = max(most, 1.0 if whole else 0.01) / UPWARD
    size = 10.0 ** floor(log10(rough))
    step = next(size * one for one in STEPS if size * one >= rough * 0.999_999)
    if whole:
        step = float(ceil(step))
    count = max(1, ceil(most / step - 1e-9))
    top = step * count
    return top, [
        {"at": n / count, "text": amount(words, step * n, unit, short=True)} for n in range(count + 1)
    ]


def amount(words: Words, value: float, unit: str, *, short: bool = False) -> str:
    """A value in its unit: a number, hours, or hundredths."""
    if unit == "percent":
        return words.share(value)
    if unit == "hours":
        return words.hours(value)
    return words.compact(value) if short else words.number(_plain(value))


def _plain(value: float) -> float:
    """Without decimals that nobody needs."""
    return int(value) if value == int(value) else round(value, 1 if value >= 10 else 2)


def sideways(words: Words, at: Sequence[datetime]) -> list[Tick]:
    """At most eight moments, evenly apart, written as shortly as they stay distinct."""
    if len(at) < 2:
        return [{"at": 0.5, "text": words.day(one)} for one in at]
    last, span = len(at) - 1, at[-1] - at[0]
    places = list(range(len(at)))
    if span >= timedelta(days=1):  # a day has one name, however many of its hours are drawn
        places = _days(at) or places[-1:]
    every = ceil(len(places) / MAX_TICKS)
    # From the end, which is the present, backwards: the newest is always named.
    return [{"at": n / last, "text": _moment(words, at[n], span)} for n in places[::-1][::every][::-1]]


def _days(at: Sequence[datetime]) -> list[int]:
    """Where days begin. That the first one has begun before is not where."""
    begun = at[0].hour == at[0].minute == 0
    return [n for n in range(len(at)) if (at[n].date() != at[n - 1].date() if n else begun)]


def _moment(words: Words, at: datetime, span: timedelta) -> str:
    if span < timedelta(days=1):
        return words.clock(at) if at.minute else words.hour(at.hour)
    if span <= timedelta(days=330):
        return words.moment(at, "MMMd")
    return words.moment(at, "yMMM")

"""The scales of charts: round numbers upwards, days and hours sideways, as the reader writes them."""

from collections.abc import Iterator, Sequence
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
    last = len(at) - 1
    every = max(1, ceil(len(at) / MAX_TICKS))
    span = at[-1] - at[0]
    return [{"at": n / last, "text": _moment(words, at[n], span)} for n in _places(last, every)]


def _places(last: int, every: int) -> Iterator[int]:
    """From the end, which is the present, backwards: the newest is always named."""
    yield from reversed(range(last, -1, -every))


def _moment(words: Words, at: datetime, span: timedelta) -> str:
    if span <= timedelta(hours=48):
        return words.clock(at) if at.minute else words.hour(at.hour)
    if span <= timedelta(days=330):
        return words.moment(at, "MMMd")
    return words.moment(at, "yMMM")

"""Values of statistics as they are written and drawn. One that is None is unknown."""

from collections.abc import Iterable
from datetime import timedelta

from bot.pictures.charts import Unit
from bot.records.stats import Change, Point
from bot.words import Words

MINUTES = 60
"""Of an hour: voice is counted in minutes, and drawn in hours."""


def changed(words: Words, change: Change) -> str:
    """A metric in an interval, and in the one before it."""
    metric = words(f"stats-metric-{change.metric}")
    now, before = (amount(words, change.metric, value) for value in (change.value, change.before))
    if change.growth is None:
        return words("stats-changed", metric=metric, now=now, before=before)
    sign = "▲" if change.growth > 0 else "▼" if change.growth < 0 else "＝"
    by = f"{sign} {words.share(abs(float(change.growth)))}"
    return words("stats-changed-by", metric=metric, now=now, before=before, by=by)


def values(metric: str, points: Iterable[Point]) -> tuple[float | None, ...]:
    """Those of a series, as a chart takes them: in the unit of their metric."""
    size = MINUTES if unit_of(metric) == "hours" else 1
    known = (number(point.value) for point in points)
    return tuple(None if value is None else value / size for value in known)


def number(value: object) -> float | None:
    """As a chart takes it."""
    return None if value is None else float(str(value))


def amount(words: Words, metric: str, value: object) -> str:
    """As a text has it."""
    known = number(value)
    if known is None:
        return "?"
    return words.span(timedelta(minutes=known)) if unit_of(metric) == "hours" else words.number(round(known))


def unit_of(metric: str) -> Unit:
    """In what a metric is counted."""
    return "hours" if metric == "voice" else "number"

"""Values of statistics as they are written and drawn. One that is None is unknown."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from bot.pictures.charts import Unit
from bot.records.stats import Change, Point
from bot.words import Words

MINUTES = 60
"""Of an hour: voice is counted in minutes, and drawn in hours."""


def changes(words: Words, rows: Sequence[Change]) -> list[str]:
    """What each metric was, in an interval and in the one before it; once that nothing is known of any."""
    if rows and all(row.value is None for row in rows):
        return [words("stats-nobody-listened")]
    return [changed(words, row) for row in rows]


def changed(words: Words, change: Change) -> str:
    """A metric in an interval, and in the one before it."""
    metric = words(f"stats-metric-{change.metric}")
    now, before = (amount(words, change.metric, value) for value in (change.value, change.before))
    grown = change.growth if change.growth is not None else change.difference
    if grown is None:
        return words("stats-changed", metric=metric, now=now, before=before)
    sign = "▲" if grown > 0 else "▼" if grown < 0 else "＝"
    by = words.number(abs(grown)) if change.growth is None else words.share(abs(float(grown)))
    return words("stats-changed-by", metric=metric, now=now, before=before, by=f"{sign} {by}")


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

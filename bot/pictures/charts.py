"""Charts of plain records: lines, bars, the hours of a week, cohorts. None is what nobody knows, not 0."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from bot.pictures import axes
from bot.pictures.picture import Picture, name
from bot.records.pictures import Style
from bot.words import Words

MAX_BARS = 12
MAX_COHORTS = 12
MAX_COLUMNS = 15
TOLD = 8
"""Lines of a chart that its alt text tells."""

type Unit = Literal["number", "hours", "percent"]


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one thing over time, one for each moment of its chart."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """Series over the same moments, which are evenly apart and in the guild's time zone."""

    title: str
    at: tuple[datetime, ...]
    series: tuple[Series, ...]
    unit: Unit = "number"


@dataclass(frozen=True, slots=True)
class Bar:
    """How much one has."""

    name: str
    value: float | None


@dataclass(frozen=True, slots=True)
class Bars:
    """Who or what has how much."""

    title: str
    subtitle: str
    bars: tuple[Bar, ...]
    unit: Unit = "number"


@dataclass(frozen=True, slots=True)
class Heatmap:
    """A value for each hour of a week: seven days, Monday first, of 24 hours each."""

    title: str
    subtitle: str
    hours: tuple[tuple[float | None, ...], ...]


@dataclass(frozen=True, slots=True)
class Cohort:
    """Those who joined in one stretch of time, and the share of them that was active after each step."""

    since: date
    size: int
    shares: tuple[float | None, ...]
    """Shorter than those of older cohorts: what is missing is yet to come. None: nobody listened."""


@dataclass(frozen=True, slots=True)
class Cohorts:
    """Who stayed, the oldest cohort first."""

    title: str
    subtitle: str
    cohorts: tuple[Cohort, ...]


def line(words: Words, style: Style, chart: Line) -> Picture:
    """Series over time; stretches that nobody heard are hatched."""
    most = max((value for one in chart.series for value in one.values if value is not None), default=0.0)
    top, left = axes.upward(words, most, chart.unit)
    gaps = _gaps(chart.series)
    drawn = [{"name": name(one.name), "runs": _runs(one.values, top)} for one in chart.series]
    last = max(len(chart.at) - 1, 1)
    data = _frame(words, style, chart.title, _span(words, chart.at)) | {
        "series": drawn,
        "left": left,
        "bottom": axes.sideways(words, chart.at),
        # A gap reaches to the neighbours that are known, so that no line ends in mid-air.
        "gaps": [[max(since - 1, 0) / last, min(until + 1, last) / last] for since, until in gaps],
    }
    told = [_told(words, one, chart.unit) for one in chart.series]
    told += [
        words("pictures-alt-gap", since=words.day(chart.at[since]), until=words.day(chart.at[until]))
        for since, until in gaps[:3]
    ]
    return Picture("line", data, _alt(data, told))


def bar(words: Words, style: Style, chart: Bars) -> Picture:
    """Bars with names, the longest first; more than fit are one."""
    rows = sorted(chart.bars, key=lambda one: -(one.value if one.value is not None else -1))
    kept, rest = (rows, []) if len(rows) <= MAX_BARS else (rows[: MAX_BARS - 1], rows[MAX_BARS - 1 :])
    known = [one.value for one in rest if one.value is not None]
    # What few have in common says less the longer it is: of shares there is no sum.
    others = [Bar(words("pictures-others"), sum(known))] if rest and chart.unit != "percent" else []
    most = max((one.value for one in [*kept, *others] if one.value), default=1)
    data = _frame(words, style, chart.title, chart.subtitle) | {
        "rows": [
            {
                "name": name(one.name),
                "value": None if one.value is None else axes.amount(words, one.value, chart.unit),
                "share": (one.value or 0) / most,
                "rest": one in others,
            }
            for one in [*kept, *others]
        ]
    }
    told = [f"{row['name']}: {row['value'] or '?'}" for row in data["rows"]]
    return Picture("bar", data, _alt(data, told))


def heatmap(words: Words, style: Style, chart: Heatmap) -> Picture:
    """The hours of a week, by weekday."""
    days = [(words.first_weekday + n) % 7 for n in range(7)]
    heard = [
        (value, day, hour) for day in days for hour, value in enumerate(chart.hours[day]) if value is not None
    ]
    most = max((value for value, _, _ in heard), default=0.0)
    unheard = len(heard) < 7 * 24
    data = _frame(words, style, chart.title, chart.subtitle) | {
        "days": [words.weekday(day + 1, "abbreviated") for day in days],
        "rows": [[None if v is None else v / most if most else 0 for v in chart.hours[day]] for day in days],
        "hours": [{"at": hour, "text": words.hour(hour)} for hour in range(0, 24, 3)],
        "least": words.number(0),
        "most": axes.amount(words, most, "number"),
        "hatched": words("pictures-unheard") if unheard else "",
    }
    told = []
    if most:
        value, day, hour = max(heard, key=lambda one: one[0])
        told.append(
            words(
                "pictures-alt-peak",
                day=words.weekday(day + 1),
                hour=words.hour(hour),
                value=axes.amount(words, value, "number"),
            )
        )
    return Picture("heatmap", data, _alt(data, [*told, data["hatched"]] if unheard else told))


def cohorts(words: Words, style: Style, chart: Cohorts) -> Picture:
    """A line a cohort, the newest last; the oldest beyond what fits are left out."""
    rows = chart.cohorts[-MAX_COHORTS:]
    columns = min(max([1, *(len(one.shares) for one in rows)]), MAX_COLUMNS)
    data = _frame(words, style, chart.title, chart.subtitle) | {
        "first": words("pictures-cohort-days"),
        "columns": [words.number(n) for n in range(columns)],
        "rows": [
            {
                "name": words.moment(datetime(one.since.year, one.since.month, one.since.day), "MMMd"),
                "size": words.number(one.size),
                "cells": [_cell(words, one.shares, n) for n in range(columns)],
            }
            for one in rows
        ],
    }
    told = [
        f"{row['name']} ({row['size']}): " + " ".join(cell["text"] for cell in row["cells"] if cell["text"])
        for row in data["rows"]
    ]
    return Picture("cohorts", data, _alt(data, told))


def _cell(words: Words, shares: Sequence[float | None], n: int) -> dict[str, Any]:
    if n >= len(shares):
        return {"kind": "later", "share": 0, "text": ""}
    share = shares[n]
    if share is None:
        return {"kind": "unknown", "share": 0, "text": ""}
    return {"kind": "known", "share": min(max(share, 0.0), 1.0), "text": words.share(share)}


def _frame(words: Words, style: Style, title: str, subtitle: str) -> dict[str, Any]:
    return look(words, style) | {"title": name(title, 60), "subtitle": subtitle}


def look(words: Words, style: Style) -> dict[str, Any]:
    """What each template reads first."""
    return {"theme": style.theme, "accent": style.accent, "language": words.locale.partition("-")[0]}


def _alt(data: dict[str, Any], told: Sequence[str]) -> str:
    return "\n".join([f"{data['title']} · {data['subtitle']}".strip(" ·"), *told[: TOLD + 4]])


def _told(words: Words, series: Series, unit: Unit) -> str:
    known = [value for value in series.values if value is not None]
    if not known:
        return f"{name(series.name)}: ?"
    return words(
        "pictures-alt-series",
        name=name(series.name),
        least=axes.amount(words, min(known), unit),
        most=axes.amount(words, max(known), unit),
        last=axes.amount(words, known[-1], unit),
    )


def _span(words: Words, at: Sequence[datetime]) -> str:
    if not at:
        return ""
    first, last = words.day(at[0]), words.day(at[-1])
    return first if first == last else f"{first} – {last}"


def _gaps(series: Sequence[Series]) -> list[tuple[int, int]]:
    """Stretches in which no series has a value: the first and the last moment of each."""
    found: list[tuple[int, int]] = []
    for n, values in enumerate(zip(*(one.values for one in series), strict=True)):
        if values.count(None) < len(values):
            continue
        if found and found[-1][1] == n - 1:
            found[-1] = (found[-1][0], n)
        else:
            found.append((n, n))
    return found


def _runs(values: Sequence[float | None], top: float) -> list[list[list[float]]]:
    """Stretches of known values, as shares of the chart's width and height."""
    last = max(len(values) - 1, 1)
    runs: list[list[list[float]]] = []
    before: float | None = None
    for n, value in enumerate(values):
        if value is not None:
            if before is None:
                runs.append([])
            runs[-1].append([round(n / last, 5), round(max(value, 0.0) / top, 5)])
        before = value
    return runs

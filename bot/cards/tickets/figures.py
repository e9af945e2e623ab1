"""How the figures of tickets look."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from bot.cards.look import Look, card
from bot.cards.text import embed, lines, member, name
from bot.cards.tickets.look import priority
from bot.records.tickets import BacklogRow, PerformanceRow
from bot.words import Words

BARS = "▁▂▃▄▅▆▇█"


@card
def performance(words: Words, rows: Sequence[PerformanceRow], split: str, period: str) -> Look:
    """How well tickets were dealt with, in all or side by side."""
    when = words(f"choice-tickets-performance-period-{period}")
    text = lines(words, (line for row in rows for line in _figures(words, row, split)))
    shown = embed(f"{words('tickets-performance')}: {when}", text or words("tickets-no-figures"))
    shown.set_footer(text=words("tickets-about-figures"))
    return Look(embed=shown, ephemeral=True)


def _figures(words: Words, row: PerformanceRow, split: str) -> Iterator[str]:
    counts = words("tickets-figures-counts", opened=row.opened, closed=row.closed, reopened=row.reopened)
    yield f"**{_figures_of(words, row, split)}** · {counts}"
    for key in ("first_reply", "first_reply_worked", "solution"):
        half, most = (getattr(row, f"{key}_{part}") for part in ("half", "most"))
        if half is not None and most is not None:
            yield words(f"tickets-figures-{key}", half=_about(words, half), most=_about(words, most))
    parts = [words("tickets-figures-late", late=row.late)] if row.late else []
    if row.stars is not None:
        stars = words.number(row.stars)
        parts.append(f"⭐ {words('tickets-figures-stars', stars=stars, ratings=row.ratings)}")
    if parts:
        yield " · ".join(parts)


def _figures_of(words: Words, row: PerformanceRow, split: str) -> str:
    match split:
        case "staff":
            return member(int(row.name)) if row.name else words("desk-nobody")
        case "priority":
            return priority(words, str(row.name))
        case "type":
            return name(row.name or "", 80)
        case _:
            return words("tickets-all")


def _about(words: Words, duration: timedelta) -> str:
    """A duration as people say how long something took: never seconds of hours, nor minutes of days."""
    seconds = round(duration.total_seconds())
    size = next(size for least, size in ((172_800, 3_600), (3_600, 60), (0, 1)) if seconds >= least)
    return words.span(timedelta(seconds=round(seconds / size) * size))


@card
def backlog(words: Words, rows: Sequence[BacklogRow]) -> Look:
    """How many tickets were asked for, closed and open, day by day."""
    highest = max((row.open for row in rows), default=0)
    bars = "".join(BARS[row.open * (len(BARS) - 1) // max(highest, 1)] for row in rows)
    days = (
        words(
            "tickets-backlog-day",
            day=words.day(row.day),
            asked=row.asked,
            closed=row.closed,
            open=row.open,
        )
        for row in reversed(rows)
    )
    text = lines(words, [f"`{bars}`", words("tickets-about-backlog", highest=highest), "", *days])
    return Look(embed=embed(words("tickets-backlog"), text), ephemeral=True)

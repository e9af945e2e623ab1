"""How reports look: what is posted, and how they are set up."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cards import text
from bot.cards.look import Look, card
from bot.cards.stats.values import changes, unit_of, values
from bot.pictures import charts
from bot.pictures.charts import Line, Series
from bot.records.reports import Report, ReportFacts
from bot.records.stats import Point
from bot.words import Words

REFUSED = {50_001, 50_013}
"""Discord's answers where the bot may not write."""


@card
def report(words: Words, facts: ReportFacts) -> Look:
    """A day, a week or a month that is over: what changed as text, and its metric as a line."""
    chart = _line(words, facts)
    return Look("\n".join(_told(words, facts)), chart=lambda style: charts.line(words, style, chart))


def _told(words: Words, facts: ReportFacts) -> Iterator[str]:
    yield f"**{words(f'reports-report-{facts.every}')}** · {_span(words, facts)}"
    yield from changes(words, facts.changes)
    heard = [one.heard for one in facts.changes if one.metric == "messages" and one.heard is not None]
    if heard and 0 < heard[0] < 1:
        yield f"-# {words('reports-report-unheard', share=words.share(float(1 - heard[0])))}"


def _line(words: Words, facts: ReportFacts) -> Line:
    title = words(f"stats-metric-{facts.metric}")
    before = [point for point in facts.points if point.since < facts.since]
    now = [point for point in facts.points if point.since >= facts.since]
    # A single day is no line: those before it lead to it.
    if facts.every == "day":
        return _of(facts, title, facts.points, Series(title, values(facts.metric, facts.points)))
    length = min(len(before), len(now))
    return _of(
        facts,
        title,
        now[:length],
        Series(words("stats-compare-now"), values(facts.metric, now[:length])),
        Series(words("stats-compare-before"), values(facts.metric, before[:length])),
    )


def _of(facts: ReportFacts, title: str, points: Sequence[Point], *series: Series) -> Line:
    return Line(title, tuple(_at(facts, point.since) for point in points), series, unit_of(facts.metric))


def _span(words: Words, facts: ReportFacts) -> str:
    first, last = (
        words.day(_at(facts, moment)) for moment in (facts.since, facts.until - timedelta(minutes=1))
    )
    return first if first == last else f"{first} – {last}"


def _at(facts: ReportFacts, moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(facts.time_zone))


@card
def scheduled(words: Words, row: Report) -> Look:
    """A channel that is told from now on."""
    said = words("reports-report-scheduled", channel=text.channel(row.channel_id), every=_every(words, row))
    return Look(f"{said}\n{_next(words, row)}", ephemeral=True)


@card
def posted(words: Words, row: Report) -> Look:
    """A report that comes at once."""
    return Look(words("reports-report-posted", channel=text.channel(row.channel_id)), ephemeral=True)


@card
def stopped(words: Words, channel_id: int, was: bool) -> Look:
    """A channel that is told no more, or was not."""
    key = "reports-report-stopped" if was else "reports-report-none-there"
    return Look(words(key, channel=text.channel(channel_id)), ephemeral=True)


@card
def reports(words: Words, rows: Sequence[Report]) -> Look:
    """All reports, and how it went with the last ones."""
    if not rows:
        return Look(words("reports-no-reports"), ephemeral=True)
    told = text.lines(words, (" · ".join(_terms(words, row)) for row in rows))
    return Look(embed=text.embed(words("reports-reports"), told), ephemeral=True)


def _terms(words: Words, row: Report) -> Iterator[str]:
    yield text.channel(row.channel_id)
    yield _every(words, row)
    yield words(f"stats-metric-{row.metric}")
    yield _next(words, row)
    if row.failed_at is not None:
        key = "reports-report-refused" if row.failed_code in REFUSED else "reports-report-failed"
        yield f"⚠️ {words(key, when=text.moment(row.failed_at, 'R'))}"


def _every(words: Words, row: Report) -> str:
    return words(f"reports-every-{row.every}")


def _next(words: Words, row: Report) -> str:
    return words("reports-report-next", when=text.moment(row.next_at))

"""How statistics look: charts with buttons for their time, and below them what a picture does not say."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cards import text
from bot.cards.buttons import button, turns
from bot.cards.look import Button, Look, card
from bot.cards.stats.values import changes, number, unit_of, values
from bot.pictures import charts
from bot.pictures.charts import Bar, Bars, Cohort, Cohorts, Heatmap, Line, Series
from bot.pictures.picture import Picture
from bot.records.pictures import Style
from bot.records.stats import (
    Activated,
    Change,
    Heat,
    Period,
    Point,
    Responses,
    Retained,
    SourceRow,
    Summary,
    TopRow,
)
from bot.records.voice import TopRow as VoiceRow
from bot.words import Words
from bot.words.harmless import harmless

PERIODS = ("7 days", "28 days", "90 days", "year")
METRICS = (
    *("messages", "active", "active_7", "active_28", "new", "returning", "voice"),
    *("joins", "leaves", "members", "online"),
)
HOUR = 3_600
INVITATION = 5
"""Discord's number for who came by one."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What each chart has: its time, the look of pictures here, and the call that its buttons repeat."""

    period: Period
    style: Style
    call: tuple[str | int | None, ...]
    is_private: bool = False

    def at(self, moment: datetime) -> datetime:
        """A moment in the guild's zone."""
        return moment.astimezone(ZoneInfo(self.period.time_zone))


@card
def server(words: Words, frame: Frame, metric: str, points: Sequence[Point]) -> Look:
    """A metric of the server."""
    title = words(f"stats-metric-{metric}")
    return _chart(words, frame, charts.line(words, frame.style, _line(frame, title, title, points, metric)))


@card
def channel(words: Words, frame: Frame, name: str | None, metric: str, points: Sequence[Point]) -> Look:
    """Messages in a channel, or time in voice there."""
    said = words(f"stats-metric-{metric}")
    chart = _line(frame, words("stats-of", what=said, where=_room(words, name)), said, points, metric)
    return _chart(words, frame, charts.line(words, frame.style, chart))


@card
def member(words: Words, frame: Frame, name: str | None, summary: Summary, points: Sequence[Point]) -> Look:
    """What a member did: a line of it, and a sentence."""
    said = words("stats-metric-messages")
    chart = _line(frame, words("stats-of", what=said, where=_person(words, name)), said, points)
    look = _chart(words, frame, charts.line(words, frame.style, chart), _summary(words, summary))
    return replace(look, ephemeral=look.ephemeral or summary.is_hidden)


def _summary(words: Words, summary: Summary) -> str:
    if summary.messages is None or summary.active_days is None or not summary.heard:
        return words("stats-nobody-listened")
    said = [
        words("stats-summary", messages=summary.messages, share=words.share(float(summary.share or 0))),
        words("stats-summary-days", count=summary.active_days),
    ]
    if summary.voice:
        said.append(words("stats-summary-voice", duration=words.span(timedelta(minutes=summary.voice))))
    if summary.top_channel_id is not None:
        said.append(words("stats-summary-channel", channel=text.channel(summary.top_channel_id)))
    if summary.is_hidden:
        said.append(words("stats-summary-hidden"))
    return " ".join(said)


@card
def heatmap(words: Words, frame: Frame, room: str | None, name: str | None, cells: Sequence[Heat]) -> Look:
    """When messages are written: in the server, in a channel, or by a member."""
    known = {(cell.weekday, cell.hour): cell.value for cell in cells}
    hours = tuple(tuple(number(known.get((day, hour))) for hour in range(24)) for day in range(1, 8))
    title = words("stats-heatmap")
    _, channel_id, member_id = frame.call
    if channel_id is not None:
        title = words("stats-of", what=title, where=_room(words, room))
    if member_id is not None:
        title = words("stats-of", what=title, where=_person(words, name))
    return _chart(
        words, frame, charts.heatmap(words, frame.style, Heatmap(title, _span(words, frame), hours))
    )


@card
def retention(words: Words, frame: Frame, rows: Sequence[Retained]) -> Look:
    """Who of those who joined was active on which day after."""
    starts = dict.fromkeys(row.since for row in rows)
    cohorts = tuple(_cohort(frame, [row for row in rows if row.since == since]) for since in starts)
    chart = Cohorts(words("stats-retention"), _span(words, frame), cohorts)
    return _chart(words, frame, charts.cohorts(words, frame.style, chart))


def _cohort(frame: Frame, rows: Sequence[Retained]) -> Cohort:
    # On a day that is over for none of them nothing is known yet.
    shares = tuple(row.active / row.judged for row in rows if row.judged)
    return Cohort(frame.at(rows[0].since).date(), rows[0].joined, shares)


@card
def top(
    words: Words,
    frame: Frame,
    rows: Sequence[TopRow],
    names: Mapping[int, str | None],
    absent: Mapping[int, str | None],
) -> Look:
    """Who wrote most, or where most was written. `absent`: who left, and their names where known."""
    _, what = frame.call
    title = words(f"stats-top-{what}")
    if not rows:
        return _nothing(words, frame, title)
    told = [
        words(
            "stats-top-line",
            place=row.place,
            who=_listed(words, what, row.id, absent),
            messages=row.messages,
            share=words.share(float(row.share)),
        )
        for row in rows
    ]
    bars = tuple(Bar(_called(words, what, names.get(row.id)), row.messages) for row in rows)
    return _list(words, frame, Bars(title, _span(words, frame), bars), told, rows[0])


@card
def voice(
    words: Words,
    frame: Frame,
    rows: Sequence[VoiceRow],
    names: Mapping[int, str | None],
    absent: Mapping[int, str | None],
) -> Look:
    """Who was in voice most, or where, by time that counts."""
    _, what = frame.call
    title = words(f"stats-voice-{what}")
    if not rows:
        return _nothing(words, frame, title)
    told = [
        words(
            "stats-voice-line",
            place=row.place,
            who=_listed(words, what, row.id, absent),
            counted=words.span(timedelta(seconds=row.counted)),
            connected=words.span(timedelta(seconds=row.seconds)),
        )
        for row in rows
    ]
    bars = tuple(Bar(_called(words, what, names.get(row.id)), row.counted / HOUR) for row in rows)
    chart = Bars(title, _span(words, frame), bars, "hours")
    return _list(words, frame, chart, told, rows[0])


@card
def compare(words: Words, frame: Frame, rows: Sequence[Change], points: Sequence[Point]) -> Look:
    """This time beside the one before: messages as lines, all that changed as text."""
    before = [point for point in points if point.since < frame.period.since]
    now = [point for point in points if point.since >= frame.period.since]
    length = min(len(before), len(now))
    chart = Line(
        words("stats-compare"),
        tuple(frame.at(point.since) for point in now[:length]),
        (
            Series(words("stats-compare-now"), values(METRICS[0], now[:length])),
            Series(words("stats-compare-before"), values(METRICS[0], before[:length])),
        ),
    )
    said = "\n".join(changes(words, rows))
    return _chart(words, frame, charts.line(words, frame.style, chart), said)


@card
def sources(words: Words, frame: Frame, rows: Sequence[SourceRow]) -> Look:
    """How those who joined came, and how many of them are still here."""
    title = words("stats-sources")
    if not rows:
        return _nothing(words, frame, title)
    # What Discord has no word for is as unknown as what it does not say.
    ways: dict[str, list[SourceRow]] = {}
    for row in rows:
        ways.setdefault(_source(words, row), []).append(row)
    told = (
        words(
            "stats-sources-line",
            source=harmless(way),
            joined=_joined(some),
            here=sum(one.here for one in some),
        )
        + (f" · {text.member(some[0].inviter_id)}" if some[0].inviter_id is not None else "")
        for way, some in ways.items()
    )
    bars = tuple(Bar(way, _joined(some)) for way, some in ways.items())
    return _bars(words, frame, Bars(title, _span(words, frame), bars), told)


def _joined(rows: Iterable[SourceRow]) -> int:
    return sum(row.joined for row in rows)


def _source(words: Words, row: SourceRow) -> str:
    if row.source == INVITATION and row.invite_code is not None:
        return words("stats-source-invitation", code=row.invite_code)
    known = row.source is not None and words.find(f"stats-source-{row.source}")
    return known or words("stats-source-unknown")


@card
def activation(words: Words, frame: Frame, row: Activated) -> Look:
    """How many of those who joined took part in their first seven days."""
    steps = {"joined": row.joined, "judged": row.judged, "activated": row.activated}
    bars = tuple(Bar(words(f"stats-activation-{step}"), count) for step, count in steps.items())
    said = words("stats-activation-unjudged")
    if row.judged:
        share = words.share(row.activated / row.judged)
        said = words("stats-activation-share", share=share, activated=row.activated, judged=row.judged)
    chart = Bars(words("stats-activation"), _span(words, frame), bars)
    return replace(_bars(words, frame, chart, [said]), content=said)


@card
def responses(words: Words, frame: Frame, room: str | None, row: Responses) -> Look:
    """How soon threads and posts are answered."""
    title = words("stats-responses")
    _, channel_id = frame.call
    if channel_id is not None:
        title = words("stats-of", what=title, where=_room(words, room))
    if not row.threads:
        return _nothing(words, frame, title)
    told = [words("stats-responses-answered", answered=row.answered, threads=row.threads)]
    if row.median is not None and row.ninth_decile is not None:
        told.append(words("stats-responses-median", duration=words.span(row.median)))
        told.append(words("stats-responses-most", duration=words.span(row.ninth_decile)))
    shown = text.embed(harmless(title), "\n".join(told))
    shown.set_footer(text=_span(words, frame))
    return Look(embed=shown, buttons=_times(words, frame), ephemeral=_is_private(frame))


def _bars(words: Words, frame: Frame, chart: Bars, told: Iterable[str]) -> Look:
    shown = text.embed(chart.title, text.lines(words, told))
    shown.set_footer(text=chart.subtitle)
    picture = charts.bar(words, frame.style, chart)
    return Look(embed=shown, buttons=_times(words, frame), ephemeral=_is_private(frame), picture=picture)


def _chart(words: Words, frame: Frame, picture: Picture, said: str | None = None) -> Look:
    """A picture, or what it tells; `said` stands above either."""
    title, _, told = picture.alt.partition("\n")
    shown = text.embed(harmless(title), harmless(told) or words("stats-nothing"))
    return Look(said, shown, buttons=_times(words, frame), ephemeral=_is_private(frame), picture=picture)


def _list(words: Words, frame: Frame, chart: Bars, told: Iterable[str], first: TopRow | VoiceRow) -> Look:
    page, pages = first.page, first.pages
    shown = text.embed(chart.title, text.lines(words, told))
    shown.set_footer(text=f"{words('page-of', page=page, pages=pages)} · {chart.subtitle}")
    call, *arguments = frame.call
    more: tuple[Button, ...] = ()
    if pages > 1:
        more = turns(
            words, str(call), *arguments, frame.period.period, page=page, is_last=page >= pages, row=1
        )
    return Look(
        embed=shown,
        buttons=(*_times(words, frame), *more),
        ephemeral=_is_private(frame),
        picture=charts.bar(words, frame.style, chart),
    )


def _nothing(words: Words, frame: Frame, title: str) -> Look:
    shown = text.embed(title, words("stats-nothing"))
    return Look(embed=shown, buttons=_times(words, frame), ephemeral=_is_private(frame))


def _times(words: Words, frame: Frame) -> tuple[Button, ...]:
    """A button for each time; that of the one which is shown cannot be pressed."""
    call, *arguments = frame.call
    return tuple(
        button(
            words(f"stats-period-{period.replace(' ', '-')}"),
            str(call),
            *arguments,
            period,
            disabled=period == frame.period.period,
            row=0,
        )
        for period in PERIODS
    )


def _is_private(frame: Frame) -> bool:
    return frame.is_private or not frame.period.is_public


def _line(frame: Frame, title: str, name: str, points: Sequence[Point], metric: str = METRICS[0]) -> Line:
    return Line(
        title,
        tuple(frame.at(point.since) for point in points),
        (Series(name, values(metric, points)),),
        unit_of(metric),
    )


def _span(words: Words, frame: Frame) -> str:
    since, until = (words.day(frame.at(moment)) for moment in (frame.period.since, frame.period.until))
    return since if since == until else f"{since} – {until}"


def _who(words: Words, member_id: int, absent: Mapping[int, str | None]) -> str:
    """A mention; of one who left, the name where it is known."""
    if member_id not in absent:
        return text.member(member_id)
    name = absent[member_id]
    return text.name(name) if name else words("left-the-server")


def _listed(words: Words, what: str | int | None, one: int, absent: Mapping[int, str | None]) -> str:
    """A member or a channel of a list, as a text has it."""
    return text.channel(one) if what == "channels" else _who(words, one, absent)


def _called(words: Words, what: str | int | None, name: str | None) -> str:
    """The same as a picture has it."""
    return _room(words, name) if what == "channels" else _person(words, name)


def _room(words: Words, name: str | None) -> str:
    return f"#{name}" if name else words("stats-unnamed-channel")


def _person(words: Words, name: str | None) -> str:
    return name or words("stats-unnamed")

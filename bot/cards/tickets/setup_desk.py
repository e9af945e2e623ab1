"""How saved replies, blocks, and the figures of tickets look."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from bot.cards.buttons import button, choice, page_of, paged, turns
from bot.cards.buttons import menu as select
from bot.cards.look import Look, Select, card
from bot.cards.setting import LONG
from bot.cards.text import cut, embed, lines, member, moment, name, plain
from bot.cards.tickets.look import priority
from bot.cards.tickets.setup import AGREED, BACK, DANGER, HOME
from bot.interaction.form import Field
from bot.records.tickets_setup import BacklogRow, BarredRow, BlockRow, PerformanceRow, SavedReplyRow
from bot.words import Words
from bot.words.catalog import offered

BARS = "▁▂▃▄▅▆▇█"


# --------------------------------------------------------------------------- saved replies


@card
def replies(words: Words, rows: Sequence[SavedReplyRow], page: int = 1) -> Look:
    """What staff say often, by name."""
    spoken = {row.name: [one.language for one in rows if one.name == row.name] for row in rows}
    text = lines(
        words,
        (
            f"**{name(called, 50)}** · {words.all(language_name(words, one) for one in languages)}"
            for called, languages in page_of(list(spoken.items()), page)
        ),
    )
    return Look(
        embed=embed(words("tickets-setup-replies"), f"{words('tickets-setup-about-replies')}\n\n{text}"),
        selects=(
            *_known(words, list(spoken), page),
            _new_in(words, words("tickets-setup-new-reply"), None),
        ),
        buttons=(button(words("back"), HOME, **BACK),),
        ephemeral=True,
    )


def language_name(words: Words, language: str) -> str:
    """What a language is called in itself."""
    return words(f"setting-app-language.{language}")


def _known(words: Words, names: list[str], page: int) -> Iterator[Select]:
    if names:
        shown = [choice(plain(one, 100), f"={one}") for one in names]
        yield select(words("tickets-setup-open-reply"), paged(words, shown, page), "tickets.replies")


def _new_in(words: Words, placeholder: str, called: str | None) -> Select:
    options = [choice(language_name(words, one), one) for one in offered()]
    return select(placeholder, options, "tickets.set_reply", called)


@card
def reply(words: Words, called: str, rows: Sequence[SavedReplyRow]) -> Look:
    """One saved reply in all its languages."""
    shown = embed(plain(called, 200), words("tickets-setup-about-replies"))
    for row in rows:
        shown.add_field(name=language_name(words, row.language), value=cut(row.text, LONG), inline=False)
    return Look(
        embed=shown,
        selects=(_new_in(words, words("tickets-setup-write-reply"), called),),
        buttons=(
            button(words("tickets-setup-remove"), "tickets.remove_reply", called, emoji="🗑️", style=DANGER),
            button(words("back"), "tickets.replies", **BACK),
        ),
        ephemeral=True,
    )


@card
def ask_reply_removal(words: Words, called: str) -> Look:
    """The question before a saved reply is removed."""
    return Look(
        words("tickets-setup-ask-reply-removal", reply=name(called, 50)),
        buttons=(
            button(words("tickets-setup-remove"), "tickets.remove_reply", called, AGREED, style=DANGER),
            button(words("cancel"), "tickets.replies"),
        ),
        ephemeral=True,
    )


def reply_fields(words: Words, called: str | None, text: str | None) -> list[Field]:
    """What a form asks of a saved reply; only of a new one its name."""
    known = [] if called else [Field("name", words("tickets-setup-field-reply-name"), required=True, most=50)]
    return [
        *known,
        Field("text", words("tickets-setup-field-text"), text, required=True, long=True, most=2_000),
    ]


# --------------------------------------------------------------------------- blocks


@card
def blocks(words: Words, rows: Sequence[BlockRow]) -> Look:
    """A page of who cannot open tickets."""
    if not rows:
        return Look(words("tickets-setup-no-blocks"), ephemeral=True)
    page, pages = rows[0].page, rows[0].pages
    return Look(
        embed=embed(words("tickets-setup-blocks"), lines(words, (_block(words, row) for row in rows))),
        buttons=turns(words, "tickets.blocks", page=page, is_last=page >= pages) if pages > 1 else (),
        ephemeral=True,
    )


def _block(words: Words, row: BlockRow | BarredRow) -> str:
    until = (
        words("tickets-setup-until", moment=moment(row.until))
        if row.until
        else words("tickets-setup-for-good")
    )
    by = words("tickets-setup-by", member=member(row.actor_id)) if row.actor_id else None
    reason = name(row.reason, 200) if row.reason else None
    return " · ".join(part for part in (member(row.member_id), until, by, reason) if part)


@card
def blocked(words: Words, row: BarredRow) -> Look:
    """Somebody who cannot open tickets from now on."""
    return Look(f"🚫 {words('tickets-setup-blocked')}\n{_block(words, row)}", ephemeral=True)


@card
def unblocked(words: Words, row: BarredRow) -> Look:
    """Somebody who can open tickets again."""
    return Look(f"✅ {words('tickets-setup-unblocked', member=member(row.member_id))}", ephemeral=True)


# --------------------------------------------------------------------------- figures


@card
def performance(words: Words, rows: Sequence[PerformanceRow], split: str, period: str) -> Look:
    """How well tickets were dealt with, in all or side by side."""
    when = words(f"choice-tickets-performance-period-{period}")
    text = lines(words, (line for row in rows for line in _figures(words, row, split)))
    shown = embed(f"{words('tickets-setup-performance')}: {when}", text or words("tickets-setup-no-figures"))
    shown.set_footer(text=words("tickets-setup-about-figures"))
    return Look(embed=shown, ephemeral=True)


def _figures(words: Words, row: PerformanceRow, split: str) -> Iterator[str]:
    counts = words(
        "tickets-setup-figures-counts", opened=row.opened, closed=row.closed, reopened=row.reopened
    )
    yield f"**{_figures_of(words, row, split)}** · {counts}"
    for key in ("first_reply", "first_reply_worked", "solution"):
        half, most = (getattr(row, f"{key}_{part}") for part in ("half", "most"))
        if half is not None and most is not None:
            yield words(f"tickets-setup-figures-{key}", half=_about(words, half), most=_about(words, most))
    parts = [words("tickets-setup-figures-late", late=row.late)] if row.late else []
    if row.stars is not None:
        stars = words.number(row.stars)
        parts.append(f"⭐ {words('tickets-setup-figures-stars', stars=stars, ratings=row.ratings)}")
    if parts:
        yield " · ".join(parts)


def _figures_of(words: Words, row: PerformanceRow, split: str) -> str:
    match split:
        case "staff":
            return member(int(row.name)) if row.name else words("tickets-setup-nobody")
        case "priority":
            return priority(words, str(row.name))
        case "type":
            return name(row.name or "", 80)
        case _:
            return words("tickets-setup-all")


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
            "tickets-setup-backlog-day",
            day=words.day(row.day),
            asked=row.asked,
            closed=row.closed,
            open=row.open,
        )
        for row in reversed(rows)
    )
    text = lines(words, [f"`{bars}`", words("tickets-setup-about-backlog", highest=highest), "", *days])
    return Look(embed=embed(words("tickets-setup-backlog"), text), ephemeral=True)

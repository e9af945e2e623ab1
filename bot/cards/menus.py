"""How menus look to those who choose: the message, the private chooser, what became of it, what is told."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import batched

import nextcord

from bot.cards.buttons import MOST_LABEL, MOST_OPTION, MOST_OPTIONS, button, choice, turns
from bot.cards.buttons import menu as select
from bot.cards.look import Button, Look, Select, card
from bot.cards.text import channel, cut, embed, lines, moment, name, plain
from bot.records.menus import Offer, Offered, Outcome, Shown, ShownOption, Told
from bot.words import Words
from bot.words.refusals import refusal

MOST_ROWS = 5
"""Discord's rows of a message."""
ONE_AT_A_TIME = {"unique", "binding"}
"""The modes in which one option is taken: the database decides, and this only spares a refusal."""
LIMITED = {"normal", "unique"}
MARKS = {"given": "✅", "taken": "➖", "waits": "⏳", "left": "➖", "refused": "🚫", "unchanged": "▫️"}
CHOOSER = "chooser"
"""What a choice in the chooser says besides."""


# --------------------------------------------------------------------------- the message


@card
def menu(words: Words, row: Shown) -> Look:
    """A menu in a channel, with a button for each option, selects, or a legend of the reactions."""
    return _menu(words, row, working=True)


@card
def preview(words: Words, row: Shown) -> Look:
    """The same for whoever sets it up; nothing can be chosen there."""
    look = _menu(words, row, working=False)
    return Look(words("menus-preview"), look.embed, look.selects, look.buttons, ephemeral=True)


def _menu(words: Words, row: Shown, *, working: bool) -> Look:
    terms = [list(_terms(words, option, row.currency)) for option in row.options]
    text = lines(words, [*([row.text, ""] if row.text else []), *_legend(row, terms)])
    shown = embed(plain(row.title, 100), text.strip())
    if rule := _rule(words, row.mode, row.fewest, row.most):
        shown.set_footer(text=rule)
    off = not working or row.mode == "locked"
    if row.kind == "button":
        return Look(embed=shown, buttons=tuple(_buttons(words, row, disabled=off)))
    if row.kind == "select":
        selects = tuple(_selects(words, row, terms, disabled=off))
        mine = (_mine(words, row.number, disabled=off),) if 0 < len(selects) < MOST_ROWS else ()
        return Look(embed=shown, selects=selects, buttons=mine)
    return Look(embed=shown)


def _legend(row: Shown, terms: Sequence[Sequence[str]]) -> Iterator[str]:
    """A line an option: of reactions each, as nothing else says what they mean; else where there is more."""
    for option, its_terms in zip(row.options, terms, strict=True):
        if row.kind == "reaction" or its_terms or option.description:
            yield _line(option, name(option.description, 100) if option.description else None, *its_terms)


def _line(option: ShownOption | Offered, *parts: str | None) -> str:
    called = f"{option.emoji or ''} **{name(option.label, 80)}**".strip()
    return " · ".join([called, *filter(None, parts)])


def _terms(words: Words, option: ShownOption | Offered, currency: str) -> Iterator[str]:
    if option.price is not None:
        yield words.money(option.price, currency)
    if option.duration is not None:
        yield words("menus-lasts", duration=words.span(option.duration))
    if option.cap is not None:
        yield words("menus-places", taken=option.taken or 0, cap=option.cap)
    if isinstance(option, ShownOption) and option.level is not None:
        yield words("menus-from-level", level=option.level)


def _rule(words: Words, mode: str, fewest: int, most: int | None) -> str:
    """What a mode and its limits mean for whoever chooses."""
    said = [words(f"menus-rule-{mode}")] if mode != "normal" else []
    if mode == "normal" and most is not None:
        said.append(words("menus-rule-most", most=most))
    if mode in LIMITED and fewest > 0:
        said.append(words("menus-rule-fewest", fewest=fewest))
    return " ".join(said)


def _buttons(words: Words, row: Shown, *, disabled: bool) -> Iterator[Button]:
    for option in row.options[:MOST_OPTIONS]:
        target = (row.number, option.number, option.price)
        yield button(
            plain(option.label, MOST_LABEL), "menus.press", *target, emoji=option.emoji, disabled=disabled
        )
    if 0 < len(row.options) < MOST_OPTIONS:
        yield _mine(words, row.number, disabled=disabled)


def _mine(words: Words, number: int, *, disabled: bool = False) -> Button:
    return button(words("menus-mine"), "menus.chooser", number, 1, emoji="📋", disabled=disabled)


def _selects(words: Words, row: Shown, terms: Sequence[Sequence[str]], *, disabled: bool) -> Iterator[Select]:
    """A list a page of 25 options, up to the five rows of a message."""
    pages = list(batched(zip(row.options, terms, strict=True), MOST_OPTIONS))
    for page, options in enumerate(pages[:MOST_ROWS], start=1):
        yield select(
            words("menus-choose") if len(pages) == 1 else words("page-of", page=page, pages=len(pages)),
            [_choice(option, its_terms) for option, its_terms in options],
            *("menus.choose", row.number, page),
            min_values=0,
            max_values=_at_once(row.mode, row.most, len(options)),
            disabled=disabled,
        )


def _at_once(mode: str, most: int | None, options: int) -> int:
    return 1 if mode in ONE_AT_A_TIME else max(min(most or options, options), 1)


def _choice(option: ShownOption | Offered, terms: Iterable[str]) -> nextcord.SelectOption:
    about = [option.description or "", *terms]
    return choice(
        plain(option.label, MOST_OPTION),
        str(option.number),
        " · ".join(filter(None, about)),
        now=isinstance(option, Offered) and option.holds,
        emoji=option.emoji,
    )


# --------------------------------------------------------------------------- the private chooser


@card
def chooser(words: Words, row: Offer, outcomes: Sequence[Outcome] = ()) -> Look:
    """A page of a menu as one member sees it, with what has just become of their choice."""
    became = "\n".join(_became(words, outcome) for outcome in outcomes)
    text = lines(words, [*filter(None, [became]), *(_mark(words, row, option) for option in row.options)])
    shown = embed(plain(row.title, 100), text or words("menus-nothing-here"))
    if rule := _rule(words, row.mode, row.fewest, row.most):
        shown.set_footer(text=rule)
    pages = turns(words, "menus.chooser", row.number, page=row.page, is_last=row.page >= row.pages)
    return Look(
        embed=shown,
        selects=tuple(_offers(words, row)),
        buttons=pages if row.pages > 1 else (),
        ephemeral=True,
    )


def _mark(words: Words, row: Offer, option: Offered) -> str:
    if option.holds:
        return f"✅ {_line(option, *_terms(words, option, row.currency))}"
    if option.place is not None:
        return f"⏳ {_line(option, words('menus-waiting', place=option.place))}"
    if option.refusal is not None:
        return f"🔒 {_line(option, refusal(words, option.obstacle or {}, option.sentence or ''))}"
    return f"▫️ {_line(option, *_terms(words, option, row.currency))}"


def _offers(words: Words, row: Offer) -> Iterator[Select]:
    if row.options:
        yield select(
            words("menus-choose"),
            [_choice(option, _terms(words, option, row.currency)) for option in row.options],
            *("menus.choose", row.number, row.page, CHOOSER),
            min_values=0,
            max_values=max(_at_once(row.mode, row.most, len(row.options)), _held(row)),
            disabled=row.mode == "locked",
        )


def _held(row: Offer) -> int:
    """How many are chosen now: Discord takes no list that shows more than it allows."""
    return sum(option.holds for option in row.options)


# --------------------------------------------------------------------------- what became of a choice


@card
def chosen(words: Words, rows: Sequence[Outcome], menu: int) -> Look:
    """What became of each option that a press or a choice concerned, for who chose."""
    said = lines(words, (_became(words, row) for row in rows)) or words("menus-unchanged")
    return Look(said, buttons=(_mine(words, menu),), ephemeral=True)


def _became(words: Words, row: Outcome) -> str:
    return f"{MARKS[row.result]} {_said(words, row)}"


def _said(words: Words, row: Outcome) -> str:
    option = f"**{name(row.label, 80)}**"
    if row.result == "refused":
        return refusal(words, row.obstacle or {}, row.sentence or "")
    if row.result == "waits":
        return words("menus-waits", option=option, place=row.place or 1)
    said = words(f"menus-{row.result}", option=option)
    return " · ".join([said, *_how(words, row)])


def _how(words: Words, row: Outcome) -> Iterator[str]:
    if row.paid is not None:
        yield words("menus-paid", amount=words.money(row.paid, row.currency or ""))
    if row.until is not None:
        yield words("menus-until", moment=moment(row.until))


@card
def rehearsed(words: Words, rows: Sequence[Outcome], who: str) -> Look:
    """What would happen if somebody chose each of the options."""
    text = lines(words, (_foreseen(words, row) for row in rows)) or words("menus-nothing-here")
    return Look(embed=embed(words("menus-rehearsal"), f"{who}\n\n{text}"), ephemeral=True)


def _foreseen(words: Words, row: Outcome) -> str:
    option = f"{MARKS[row.result]} **{name(row.label, 80)}**"
    if row.result == "refused":
        return f"{option} · {refusal(words, row.obstacle or {}, row.sentence or '')}"
    return " · ".join([option, words(f"menus-would-{row.result}"), *_how(words, row)])


# --------------------------------------------------------------------------- what people are told


@card
def place(words: Words, row: Told) -> Look:
    """To somebody who waited: the place is theirs, or why it is not."""
    return _told(words, row, words("menus-your-turn", menu=_where(words, row)))


@card
def refused(words: Words, row: Told) -> Look:
    """To somebody whose reaction gave them nothing."""
    return _told(words, row, words("menus-your-reaction", menu=_where(words, row)))


def _told(words: Words, row: Told, about: str) -> Look:
    became = [_became(words, row.outcome)] if row.outcome else []
    return Look(embed=embed(plain(row.title, 100), "\n".join([about, *became])))


@card
def gone(words: Words, row: Told) -> Look:
    """To those who run a server: the message of a menu was deleted."""
    return _notice(words, row, "menus-gone")


@card
def cleared(words: Words, row: Told) -> Look:
    """To those who run a server: all reactions were taken off a menu."""
    return _notice(words, row, "menus-cleared")


def _notice(words: Words, row: Told, key: str) -> Look:
    return Look(f"⚠️ {words(key, menu=_where(words, row))}")


def _where(words: Words, row: Told) -> str:
    called = f"**{name(row.title, 100)}**"
    return words("menus-in", menu=called, channel=channel(row.channel_id)) if row.channel_id else called


def title_of(text: str) -> str | None:
    """The first line of a message as the title of a menu; None where it has no letters."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    title = cut(plain(first, 100).strip("\u2068\u2069 "), 100)
    return None if title == "?" else title

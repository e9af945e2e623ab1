"""How the message of a menu looks in its channel, and to whoever sets it up."""

from collections.abc import Iterator, Sequence
from itertools import batched

from bot.cards.buttons import MOST_LABEL, MOST_OPTIONS, button
from bot.cards.buttons import menu as select
from bot.cards.look import Button, Look, Select, card
from bot.cards.menus.look import at_once, line, mine, option_choice, rule_of, terms_of
from bot.cards.text import cut, embed, lines, name, plain
from bot.records.menus import Shown
from bot.words import Words

MOST_ROWS = 5
"""Discord's rows of a message."""


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
    terms = [list(terms_of(words, option, row.currency)) for option in row.options]
    text = lines(words, [*([row.text, ""] if row.text else []), *_legend(row, terms)])
    shown = embed(plain(row.title, 100), text.strip())
    if rule := rule_of(words, row.mode, row.fewest, row.most):
        shown.set_footer(text=rule)
    off = not working or row.mode == "locked"
    if row.kind == "button":
        return Look(embed=shown, buttons=tuple(_buttons(words, row, disabled=off)))
    if row.kind == "select":
        selects = tuple(_selects(words, row, terms, disabled=off))
        own = (mine(words, row.number, disabled=off),) if 0 < len(selects) < MOST_ROWS else ()
        return Look(embed=shown, selects=selects, buttons=own)
    return Look(embed=shown)


def _legend(row: Shown, terms: Sequence[Sequence[str]]) -> Iterator[str]:
    """A line an option: of reactions each, as nothing else says what they mean; else where there is more."""
    for option, its_terms in zip(row.options, terms, strict=True):
        if row.kind == "reaction" or its_terms or option.description:
            yield line(option, name(option.description, 100) if option.description else None, *its_terms)


def _buttons(words: Words, row: Shown, *, disabled: bool) -> Iterator[Button]:
    for option in row.options[:MOST_OPTIONS]:
        target = (row.number, option.number, option.price)
        yield button(
            plain(option.label, MOST_LABEL), "choices.press", *target, emoji=option.emoji, disabled=disabled
        )
    if 0 < len(row.options) < MOST_OPTIONS:
        yield mine(words, row.number, disabled=disabled)


def _selects(words: Words, row: Shown, terms: Sequence[Sequence[str]], *, disabled: bool) -> Iterator[Select]:
    """A list a page of 25 options, up to the five rows of a message."""
    pages = list(batched(zip(row.options, terms, strict=True), MOST_OPTIONS))
    for page, options in enumerate(pages[:MOST_ROWS], start=1):
        yield select(
            words("menus-choose") if len(pages) == 1 else words("page-of", page=page, pages=len(pages)),
            [option_choice(option, its_terms) for option, its_terms in options],
            *("choices.choose", row.number, page),
            min_values=0,
            max_values=at_once(row.mode, row.most, len(options)),
            disabled=disabled,
        )


def title_of(text: str) -> str | None:
    """The first line of a message as the title of a menu; None where it has no letters."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    title = cut(plain(first, 100).strip("\u2068\u2069 "), 100)
    return None if title == "?" else title

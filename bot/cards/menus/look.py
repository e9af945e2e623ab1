"""What the cards of menus and choices share: an option's line, its terms, the menu's rule, its place."""

from collections.abc import Iterable, Iterator

import nextcord

from bot.cards.buttons import MOST_OPTION, button, choice
from bot.cards.look import Button
from bot.cards.text import channel, name, plain
from bot.records.choices import Offered
from bot.records.menus import ShownOption
from bot.words import Words

ONE_AT_A_TIME = {"unique", "binding"}
"""The modes in which one option is taken: the database decides, and this only spares a refusal."""
LIMITED = {"normal", "unique"}


def line(option: ShownOption | Offered, *parts: str | None) -> str:
    """An option with its emoji, and what else there is to say of it."""
    called = f"{option.emoji or ''} **{name(option.label, 80)}**".strip()
    return " · ".join([called, *filter(None, parts)])


def terms_of(words: Words, option: ShownOption | Offered, currency: str) -> Iterator[str]:
    """What an option costs, how long it lasts, how many have it, from which level on."""
    if option.price is not None:
        yield words.money(option.price, currency)
    if option.duration is not None:
        yield words("menus-lasts", duration=words.span(option.duration))
    if option.cap is not None:
        yield words("menus-places", taken=option.taken or 0, cap=option.cap)
    if isinstance(option, ShownOption) and option.level is not None:
        yield words("menus-from-level", level=option.level)


def rule_of(words: Words, mode: str, fewest: int, most: int | None) -> str:
    """What a mode and its limits mean for whoever chooses."""
    said = [words(f"menus-rule-{mode}")] if mode != "normal" else []
    if mode == "normal" and most is not None:
        said.append(words("menus-rule-most", most=most))
    if mode in LIMITED and fewest > 0:
        said.append(words("menus-rule-fewest", fewest=fewest))
    return " ".join(said)


def mine(words: Words, number: int, *, disabled: bool = False) -> Button:
    """The button of the private chooser."""
    return button(words("menus-mine"), "choices.chooser", number, 1, emoji="📋", disabled=disabled)


def at_once(mode: str, most: int | None, options: int) -> int:
    """How many options of a list can be chosen together."""
    return 1 if mode in ONE_AT_A_TIME else max(min(most or options, options), 1)


def option_choice(
    option: ShownOption | Offered, terms: Iterable[str], *, now: bool = False
) -> nextcord.SelectOption:
    """An option in a list; now: whether it is chosen already."""
    about = [option.description or "", *terms]
    return choice(
        plain(option.label, MOST_OPTION),
        str(option.number),
        " · ".join(filter(None, about)),
        now=now,
        emoji=option.emoji,
    )


def where(words: Words, title: str, channel_id: int | None) -> str:
    """A menu by its title, and the channel it is in."""
    called = f"**{name(title, 100)}**"
    return words("menus-in", menu=called, channel=channel(channel_id)) if channel_id else called

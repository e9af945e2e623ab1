"""How a panel looks to those who set it up."""

from collections.abc import Iterator, Sequence

import nextcord

from bot.cards.buttons import MOST_OPTION, button, choice, page_of, paged
from bot.cards.buttons import menu as select
from bot.cards.custom_id import encode
from bot.cards.look import Look, Select, card
from bot.cards.text import channel, embed, lines, name, plain
from bot.cards.tickets.setup import AGREED, BACK, DANGER, FORM, HOME, PRIMARY, TEXT_CHANNELS
from bot.interaction.form import Field
from bot.records.tickets import PanelRow
from bot.records.tickets_setup import TypeLine
from bot.words import Words

TYPES, ANEW, FIRST, STYLE = "types", "anew", "first", "style"
"""The parts of a panel that are chosen, beside its words; anew: none of the types on other pages stays."""
STYLES = ("buttons", "menu")


@card
def panel(
    words: Words,
    row: PanelRow,
    types: Sequence[TypeLine],
    said: str | None = None,
    page: int = 1,
    *,
    is_anew: bool = False,
) -> Look:
    """A panel with everything that can be done with it. `said`: what was just done; `page` of its types.

    `is_anew`: all of them were just taken away, to choose others on this page.
    """
    shown = embed(plain(row.title, 200), lines(words, [row.text or "", "", *_offers(words, row)]))
    shown.add_field(name=words("tickets-setup-panel-style"), value=words(f"tickets-setup-style-{row.style}"))
    where = channel(row.channel_id) if row.channel_id else words("tickets-setup-not-posted")
    shown.add_field(name=words("tickets-setup-panel-where"), value=where)
    shown.set_footer(text=plain(row.name, 50))
    (other,) = (style for style in STYLES if style != row.style)
    return Look(
        words(said) if said else None,
        embed=shown,
        selects=tuple(_selects(words, row, types, page, is_anew)),
        buttons=(
            button(
                words("tickets-setup-edit"), "tickets.set_panel", row.name, FORM, emoji="✏️", style=PRIMARY
            ),
            button(words(f"tickets-setup-make-{other}"), "tickets.set_panel", row.name, STYLE, other),
            button(words("tickets-setup-remove"), "tickets.remove_panel", row.name, emoji="🗑️", style=DANGER),
            button(words("back"), HOME, **BACK),
        ),
        ephemeral=True,
    )


def _offers(words: Words, row: PanelRow) -> Iterator[str]:
    for place, (emoji, called) in enumerate(zip(row.type_emojis, row.type_names, strict=True), 1):
        yield f"{words.number(place)}. {emoji} **{name(called, 80)}**"


def _selects(
    words: Words, row: PanelRow, types: Sequence[TypeLine], page: int, is_anew: bool
) -> Iterator[Select]:
    stays = set() if is_anew else set(row.type_numbers)
    options = [
        choice(
            plain(f"{one.number}: {one.name}", MOST_OPTION),
            str(one.number),
            one.description,
            now=one.number in stays,
            emoji=one.emoji,
        )
        for one in types
    ]
    if options:
        elsewhere = stays - {one.number for one in page_of(types, page)}
        shown = paged(words, options, page)
        yield select(
            words("tickets-setup-panel-types"),
            shown,
            *("tickets.set_panel", row.name, ANEW if is_anew else TYPES, page),
            # A panel offers one at least: on another page, or here.
            min_values=0 if elsewhere else 1,
            max_values=len(shown),
        )
    if len(row.type_numbers) > 1:
        offered = [
            choice(plain(called, MOST_OPTION), str(number))
            for number, called in zip(row.type_numbers, row.type_names, strict=True)
        ]
        yield select(words("tickets-setup-panel-first"), offered, "tickets.set_panel", row.name, FIRST)
    yield nextcord.ui.ChannelSelect(
        custom_id=encode("tickets.post_panel", row.name),
        placeholder=words("tickets-setup-panel-move" if row.channel_id else "tickets-setup-panel-post"),
        channel_types=TEXT_CHANNELS,
    )


@card
def ask_removal(words: Words, row: PanelRow) -> Look:
    """The question before a panel is removed."""
    return Look(
        words("tickets-setup-ask-panel-removal", panel=name(row.title, 100)),
        buttons=(
            button(words("tickets-setup-remove"), "tickets.remove_panel", row.name, AGREED, style=DANGER),
            button(words("cancel"), "tickets.panels", row.name),
        ),
        ephemeral=True,
    )


def fields(words: Words, row: PanelRow | None) -> list[Field]:
    """What a form asks of a panel; only of a new one its name, by which it is known."""
    known = [] if row else [Field("name", words("tickets-setup-field-panel-name"), required=True, most=50)]
    return [
        *known,
        Field(
            "title", words("tickets-setup-field-title"), row.title if row else None, required=True, most=256
        ),
        Field("text", words("tickets-setup-field-text"), row.text if row else None, long=True, most=2_000),
    ]

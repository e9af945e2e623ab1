"""How tickets look to those who set them up: the first steps, all there is, one type, one of its options."""

from collections.abc import Iterator, Sequence
from datetime import datetime

import nextcord

from bot.cards import setting as look_of
from bot.cards.buttons import MOST_OPTION, button, choice, turns
from bot.cards.buttons import menu as select
from bot.cards.custom_id import encode
from bot.cards.look import Look, Select, card
from bot.cards.setting import LONG, PLACES
from bot.cards.text import channel, cut, embed, lines, moment, name, plain, role
from bot.interaction.form import Field
from bot.records.config import Setting
from bot.records.tickets import PanelRow
from bot.records.tickets_setup import Fault, TypeLine
from bot.words import Words

FORM, AGREED = "form", "agreed"
ROLE, PLACE, CHANNEL, MAKE = "role", "place", "channel", "make"
"""The parts of the first steps."""
GROUPS = {
    "words": {"text", "emoji"},
    "people": {"roles", "role", "place", "channel"},
    "numbers": {"integer", "number", "duration"},
}
"""The options of a type by how they are chosen: a list for each, and one for the others."""
OTHERS = "choices"
OF = "of-"
"""What tells those lists apart; no option begins so."""
HOME, BACK = "tickets.health", {"emoji": "◀️"}
DANGER, PRIMARY, SUCCESS = (
    nextcord.ButtonStyle.danger,
    nextcord.ButtonStyle.primary,
    nextcord.ButtonStyle.success,
)
TEXT_CHANNELS = [nextcord.ChannelType.text, nextcord.ChannelType.news]
OPTION = "tickets.type."
"""What the key of an option begins with."""
PAGE = 20
"""Types, and panels, of a page of the overview."""


# --------------------------------------------------------------------------- the first steps


@card
def first(
    words: Words,
    role_id: int | None = None,
    place_id: int | None = None,
    channel_id: int | None = None,
    *,
    faults: Sequence[Fault] = (),
) -> Look:
    """Three choices and a press: they make the first type of tickets, and post its panel."""
    chosen = (role_id, place_id, channel_id)
    steps = (
        _step(words("tickets-setup-first-role"), role(role_id) if role_id else None),
        _step(words("tickets-setup-first-place"), channel(place_id) if place_id else None),
        _step(words("tickets-setup-first-channel"), channel(channel_id) if channel_id else None),
    )
    shown = embed(words("tickets-setup-title"), "\n".join([words("tickets-setup-first"), "", *steps]))
    _add_faults(words, shown, [one for one in faults if one.type is None])
    roles: Select = nextcord.ui.RoleSelect(
        custom_id=encode("tickets.set_up", *chosen, ROLE), placeholder=words("tickets-setup-choose-staff")
    )
    places: Select = nextcord.ui.ChannelSelect(
        custom_id=encode("tickets.set_up", *chosen, PLACE),
        placeholder=words("tickets-setup-choose-place"),
        channel_types=PLACES,
    )
    channels: Select = nextcord.ui.ChannelSelect(
        custom_id=encode("tickets.set_up", *chosen, CHANNEL),
        placeholder=words("tickets-setup-choose-channel"),
        channel_types=TEXT_CHANNELS,
    )
    make = button(
        words("tickets-setup-make"),
        *("tickets.set_up", *chosen, MAKE),
        emoji="✅",
        style=SUCCESS,
        disabled=role_id is None or channel_id is None,
    )
    return Look(embed=shown, selects=(roles, places, channels), buttons=(make,), ephemeral=True)


def _step(asked: str, chosen: str | None) -> str:
    return f"✅ {asked} {chosen}" if chosen else f"▫️ {asked}"


# --------------------------------------------------------------------------- all there is


@card
def home(
    words: Words,
    types: Sequence[TypeLine],
    panels: Sequence[PanelRow],
    faults: Sequence[Fault],
    said: str | None = None,
    *,
    page: int = 1,
) -> Look:
    """All types and panels, a page at a time, and what is in the way. `said`: what was just done."""
    pages = max(-(-len(rows) // PAGE) for rows in (types, panels, [None]))
    page = min(max(page, 1), pages)
    shown_now = slice((page - 1) * PAGE, page * PAGE)
    types, panels = types[shown_now], panels[shown_now]
    shown = embed(words("tickets-setup-title"), lines(words, (_line(words, row) for row in types)))
    posted = "\n".join(_panel(words, row) for row in panels) or words("tickets-setup-no-panels")
    shown.add_field(name=words("tickets-setup-panels"), value=cut(posted, LONG), inline=False)
    _add_faults(words, shown, faults)
    return Look(
        words(said) if said else None,
        embed=shown,
        selects=tuple(_lists(words, types, panels)),
        buttons=(
            button(words("tickets-setup-new-type"), "tickets.set_type", FORM, emoji="➕", style=PRIMARY),
            button(
                words("tickets-setup-new-panel"), "tickets.set_panel", None, FORM, emoji="➕", style=PRIMARY
            ),
            button(words("tickets-setup-hours"), "tickets.hours", 0, emoji="🕘"),
            button(words("tickets-setup-targets"), "tickets.targets", 0, emoji="🎯"),
            button(words("tickets-setup-replies"), "tickets.replies", emoji="💬"),
            button(words("tickets-setup-settings"), "config.show", "tickets", emoji="⚙️"),
            *(turns(words, HOME, page=page, is_last=page >= pages) if pages > 1 else ()),
        ),
        ephemeral=True,
    )


def _line(words: Words, row: TypeLine) -> str:
    key = f"tickets-setup-room-{row.room}"
    where = words(f"{key}-in", place=channel(row.parent_id)) if row.parent_id else words(key)
    parts = [
        f"`{row.number}` {row.emoji or ''} **{name(row.name, 80)}**",
        where,
        words.all(map(role, row.staff_role_ids)) if row.staff_role_ids else words("tickets-setup-nobody"),
        words("tickets-setup-counts", questions=row.questions, tickets=row.open_tickets),
    ]
    return " · ".join(parts)


def _panel(words: Words, row: PanelRow) -> str:
    where = channel(row.channel_id) if row.channel_id else words("tickets-setup-not-posted")
    kinds = words.all(name(one, 80) for one in row.type_names) if row.type_names else words("config-none")
    return f"**{name(row.title, 100)}** · {where} · {kinds}"


def _lists(words: Words, types: Sequence[TypeLine], panels: Sequence[PanelRow]) -> Iterator[Select]:
    if types:
        yield select(words("tickets-setup-open-type"), map(chosen_type, types), "tickets.type_options")
    if panels:
        options = [choice(plain(row.title, MOST_OPTION), row.name) for row in panels]
        yield select(words("tickets-setup-open-panel"), options, "tickets.panels")


def chosen_type(row: TypeLine) -> nextcord.SelectOption:
    """A type in a list of them."""
    return choice(
        plain(f"{row.number}: {row.name}", MOST_OPTION), str(row.number), row.description, emoji=row.emoji
    )


def _add_faults(words: Words, shown: nextcord.Embed, faults: Sequence[Fault]) -> None:
    if faults:
        said = "\n".join(fault(words, row) for row in faults)
        shown.add_field(name=words("tickets-setup-faults"), value=cut(said, LONG), inline=False)


def fault(words: Words, row: Fault) -> str:
    """What is in the way, and what to do about it."""
    match row.fault:
        case "lacks_permission":
            detail = words(f"permission-{row.detail}")
        case "role_deleted":
            detail = role(int(row.detail or 0))
        case _:
            detail = name(row.detail or "", 100)
    about = f"**{name(row.name, 80)}**: " if row.name else ""
    return f"⚠️ {about}{words(f'tickets-setup-fault-{row.fault}', detail=detail)}"


# --------------------------------------------------------------------------- one type


@card
def editor(
    words: Words, row: TypeLine, options: Sequence[Setting], faults: Sequence[Fault], said: str | None = None
) -> Look:
    """A type of tickets with all its options. `said`: what was just done."""
    text = lines(words, (look_of.line(words, one) for one in options))
    shown = embed(plain(f"{row.emoji or '🎫'} {row.name}", 200), text)
    _add_faults(words, shown, [one for one in faults if one.type == row.number])
    target = ("tickets.type_options", row.number)
    return Look(
        words(said) if said else None,
        embed=shown,
        selects=tuple(
            select(
                words(f"tickets-setup-options-{group}"),
                [_option(words, one) for one in some],
                *target,
                f"{OF}{group}",
            )
            for group, some in _grouped(options)
        ),
        buttons=(
            button(
                words("tickets-setup-questions", questions=row.questions),
                *("tickets.questions", row.number),
                emoji="❓",
                style=PRIMARY,
            ),
            button(words("tickets-setup-hours"), "tickets.hours", row.number, emoji="🕘"),
            button(words("tickets-setup-targets"), "tickets.targets", row.number, emoji="🎯"),
            button(words("tickets-setup-remove"), "tickets.remove_type", row.number, emoji="🗑️", style=DANGER),
            button(words("back"), HOME, **BACK),
        ),
        ephemeral=True,
    )


def _grouped(options: Sequence[Setting]) -> Iterator[tuple[str, list[Setting]]]:
    known = set().union(*GROUPS.values())
    others = {one.kind for one in options} - known
    for group, kinds in (*GROUPS.items(), (OTHERS, others)):
        if some := [one for one in options if one.kind in kinds]:
            yield group, some


def _option(words: Words, row: Setting) -> nextcord.SelectOption:
    value = look_of.said(words, row, row.value, look_of.SHORT, plain=True)
    return choice(look_of.title(words, row.key), row.key.removeprefix(OPTION), value)


@card
def option(words: Words, number: int, row: Setting) -> Look:
    """An option of a type as it is now, or the question before one that closes tickets by itself."""
    called = row.key.removeprefix(OPTION)
    if row.effects:
        return _asked(words, number, called, row)
    change = ("tickets.set_option", number, called)
    return Look(
        embed=look_of.shown(words, row),
        selects=look_of.selects(words, row, change),
        buttons=(
            *look_of.buttons(words, row, change, ("tickets.type_options", number, called, FORM)),
            button(words("back"), "tickets.type_options", number, **BACK),
        ),
        ephemeral=True,
    )


def _asked(words: Words, number: int, called: str, row: Setting) -> Look:
    text = [words("tickets-setup-would-close", tickets=row.effects["closing"]), ""]
    for one in row.effects["tickets"]:
        warned, closed = (datetime.fromisoformat(one[key]) for key in ("warned_at", "closed_at"))
        text.append(
            words(
                "tickets-setup-would-close-one",
                ticket=one["number"],
                warned=moment(warned, "R"),
                closed=moment(closed, "R"),
            )
        )
    return Look(
        embed=embed(words("config-ask", setting=look_of.title(words, row.key)), lines(words, text)),
        buttons=(
            button(
                words("config-agree"),
                *("tickets.set_option", number, called, row.effects["value"], AGREED),
                style=DANGER,
            ),
            button(words("cancel"), "tickets.type_options", number, called),
        ),
        ephemeral=True,
    )


@card
def ask_removal(words: Words, row: TypeLine) -> Look:
    """The question before a type is removed."""
    return Look(
        words("tickets-setup-ask-type-removal", kind=name(row.name, 80), tickets=row.open_tickets),
        buttons=(
            button(words("tickets-setup-remove"), "tickets.remove_type", row.number, AGREED, style=DANGER),
            button(words("cancel"), "tickets.type_options", row.number),
        ),
        ephemeral=True,
    )


def type_fields(words: Words) -> list[Field]:
    """What a form asks of a new type; all else has a default."""
    return [
        Field("name", words("setting-tickets-type-name"), required=True, most=80),
        Field("emoji", words("setting-tickets-type-emoji"), None, words("tickets-setup-hint-emoji"), most=64),
        Field("description", words("setting-tickets-type-description"), most=100),
    ]


def option_field(words: Words, row: Setting, field: str) -> Field:
    """What a form asks of one option; a duration as SQL reads it again in any language."""
    value = look_of.typed(row)
    return Field(field, look_of.title(words, row.key), value, long=row.kind == "text")

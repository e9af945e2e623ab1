"""The editor of a menu, with everything that can be done with it, and its form."""

from collections.abc import Iterator, Sequence

import nextcord

from bot.cards.buttons import MOST_OPTION, MOST_OPTIONS, button, choice, roles
from bot.cards.buttons import menu as select
from bot.cards.custom_id import encode
from bot.cards.look import Look, Select, card
from bot.cards.menus.parts import FORM, asked_of, fault_line, option_line, place_of, requirement_of, typed
from bot.cards.setting import span
from bot.cards.text import cut, embed, lines, plain
from bot.interaction.form import Field
from bot.records.choices import CountRow
from bot.records.menus import Details, Fault, MenuRow
from bot.words import Words

KINDS = ("button", "select", "reaction")
KIND = "kind"
"""What a choice of the kind says besides. It is offered as long as SQL lets it change."""
MODES = ("normal", "unique", "verify", "drop", "reversed", "binding", "locked")
REACTIONS_ONLY = {"reversed"}
"""Modes that are not offered to menus of buttons and selects, where SQL refuses them."""
PAGE = MOST_OPTIONS - 1
"""Options of a menu in one select; the last line of it leads on to the others."""
MORE = "page"
"""What is chosen to see the next options: `page` and its number."""
MOST_FIELD = 1_000


@card
def editor(
    words: Words, row: Details, counts: Sequence[CountRow], page: int = 1, said: str | None = None
) -> Look:
    """A menu with everything that can be done with it. `said`: what was just done."""
    menu = row.menu
    shown = embed(plain(f"{menu.number}: {menu.title}", 200), _overview(words, row, counts))
    shown.add_field(name=words("menus-kind"), value=words(f"menus-kind-{menu.kind}"))
    shown.add_field(name=words("menus-mode"), value=words(f"menus-mode-{menu.mode}"))
    shown.add_field(name=words("menus-place"), value=place_of(words, menu))
    for title, value in _terms(words, row):
        shown.add_field(name=title, value=cut(value, MOST_FIELD))
    if faults := "\n".join(fault_line(words, fault) for fault in _unsaid(row)):
        shown.add_field(name=words("menus-faults"), value=cut(faults, MOST_FIELD), inline=False)
    return Look(
        words(said) if said else None,
        embed=shown,
        selects=tuple(_selects(words, row, page)),
        buttons=(
            button(words("menus-edit"), "menus.set_menu", menu.number, FORM, emoji="✏️"),
            button(words("menus-who"), "menus.requirements", menu.number, 0, emoji="🔒"),
            button(words("menus-look"), "menus.preview", menu.number, emoji="👁️"),
            button(words("menus-check"), "menus.health", menu.number, emoji="🩺"),
            button(words("menus-more"), "menus.group", menu.number, emoji="⚙️"),
        ),
        ephemeral=True,
    )


def _overview(words: Words, row: Details, counts: Sequence[CountRow]) -> str:
    about = [row.menu.text, ""] if row.menu.text else []
    first = words("menus-first-step" if row.menu.is_own else "menus-first-step-adopted")
    options = [option_line(words, option, counts) for option in row.options] or [first]
    return lines(words, [*about, *options])


def _unsaid(row: Details) -> Iterator[Fault]:
    """What is in the way but for what the first steps say: a new menu is not a broken one."""
    for fault in row.faults:
        if fault.fault != "not_posted" and (row.options or fault.fault != "no_options"):
            yield fault


def _terms(words: Words, row: Details) -> Iterator[tuple[str, str]]:
    menu = row.menu
    if menu.fewest > 0 or menu.most is not None:
        most = words.number(menu.most) if menu.most is not None else "∞"
        yield words("menus-limits"), words("from-to", least=words.number(menu.fewest), most=most)
    if menu.duration is not None:
        yield words("menus-duration"), words.span(menu.duration)
    if asked := asked_of(words, requirement_of(row, 0)):
        yield words("menus-who"), "\n".join(asked)
    if row.linked:
        yield words("menus-linked"), ", ".join(f"`{number}`" for number in row.linked)


def _selects(words: Words, row: Details, page: int) -> Iterator[Select]:
    number = row.menu.number
    yield roles(words("menus-add"), "menus.add_options", number)
    if row.options:
        yield select(words("menus-edit-option"), _option_choices(words, row, page), "menus.options", number)
    elif row.menu.channel_id is None:
        kinds = [choice(words(f"menus-kind-{kind}"), kind, now=kind == row.menu.kind) for kind in KINDS]
        yield select(words("menus-kind"), kinds, "menus.set_menu", number, KIND)
    yield nextcord.ui.ChannelSelect(
        custom_id=encode("menus.post", number),
        placeholder=words("menus-move" if row.menu.message_id else "menus-post"),
        channel_types=[nextcord.ChannelType.text, nextcord.ChannelType.news],
    )
    modes = [mode for mode in MODES if row.menu.kind == "reaction" or mode not in REACTIONS_ONLY]
    yield select(
        words("menus-choose-mode"),
        [
            choice(
                words(f"menus-mode-{mode}"),
                mode,
                words(f"menus-mode-{mode}.description"),
                now=mode == row.menu.mode,
            )
            for mode in modes
        ],
        *("menus.set_menu", number),
    )


def _option_choices(words: Words, row: Details, page: int) -> list[nextcord.SelectOption]:
    pages = [row.options[at : at + PAGE] for at in range(0, len(row.options), PAGE)]
    here = min(max(page, 1), len(pages))
    shown = [
        choice(plain(option.label, MOST_OPTION), str(option.number), option.description, emoji=option.emoji)
        for option in pages[here - 1]
    ]
    if len(pages) > 1:
        following = here % len(pages) + 1
        label = words("page-of", page=following, pages=len(pages))
        shown.append(choice(label, f"{MORE}{following}", emoji="▶️"))
    return shown


def menu_fields(words: Words, row: MenuRow) -> list[Field]:
    """What a form asks of a menu."""
    return [
        Field("title", words("menus-field-title"), row.title, required=True, most=100),
        Field("text", words("menus-field-text"), row.text, long=True, most=2_000),
        Field("fewest", words("menus-field-fewest"), str(row.fewest), most=10),
        Field("most", words("menus-field-most"), typed(row.most), words("menus-hint-most"), most=10),
        Field(
            "duration",
            words("menus-field-duration"),
            span(row.duration),
            words("menus-hint-duration"),
            most=40,
        ),
    ]

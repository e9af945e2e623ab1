"""How menus look to those who run them: the list, the editor of one, of an option, and of what it asks."""

from collections.abc import Callable, Iterator, Sequence

import nextcord

from bot.cards.buttons import MOST_OPTION, MOST_OPTIONS, button, choice, turns
from bot.cards.buttons import menu as select
from bot.cards.custom_id import encode
from bot.cards.look import Button, Look, Select, card
from bot.cards.setting import span
from bot.cards.text import channel, cut, embed, lines, name, plain, role, written
from bot.interaction.form import Field
from bot.records.menus import Details, Fault, MenuRow, OptionRow, RequirementRow
from bot.words import Words

MODES = ("normal", "unique", "verify", "drop", "reversed", "binding", "locked")
REACTIONS_ONLY = {"reversed"}
"""Modes that are not offered to menus of buttons and selects, where SQL refuses them."""
PAGE = MOST_OPTIONS - 1
"""Options of a menu in one select; the last line of it leads on to the others."""
MORE = "page"
"""What is chosen to see the next options: `page` and its number."""
FORM, AGREED = "form", "agreed"
WORDS, TERMS, ROLES = "words", "terms", "roles"
"""The parts of an option that are asked for together."""
REQUIRED, FORBIDDEN, ALL_REQUIRED, ALL_FORBIDDEN, LEVEL = (
    "required",
    "forbidden",
    "all-of",
    "all-not",
    "level",
)
"""The parts of what is asked of members."""
MOST_FIELD = 1_000
BACK, DANGER, PRIMARY = {"emoji": "◀️"}, nextcord.ButtonStyle.danger, nextcord.ButtonStyle.primary


# --------------------------------------------------------------------------- all menus


@card
def listed(words: Words, rows: Sequence[MenuRow]) -> Look:
    """A page of the menus of a server, and a list that opens one."""
    if not rows:
        return Look(words("menus-none"), ephemeral=True)
    shown = embed(words("menus-title"), lines(words, (_in_list(words, row) for row in rows)))
    page, pages = rows[0].page or 1, rows[0].pages or 1
    options = [choice(_called(row), str(row.number), _sort(words, row)) for row in rows]
    return Look(
        embed=shown,
        selects=(select(words("menus-open"), options, "menus.details"),),
        buttons=turns(words, "menus.list", page=page, is_last=page >= pages) if pages > 1 else (),
        ephemeral=True,
    )


def _in_list(words: Words, row: MenuRow) -> str:
    where = channel(row.channel_id) if row.channel_id else words("menus-not-posted")
    counts = words("menus-counts", options=row.options, held=row.held)
    return f"`{row.number}` **{name(row.title, 100)}** · {_sort(words, row)} · {where} · {counts}"


def _called(row: MenuRow) -> str:
    return plain(f"{row.number}: {row.title}", MOST_OPTION)


def _sort(words: Words, row: MenuRow) -> str:
    return f"{words(f'menus-kind-{row.kind}')}, {words(f'menus-mode-{row.mode}')}"


# --------------------------------------------------------------------------- one menu


@card
def editor(words: Words, row: Details, page: int = 1, said: str | None = None) -> Look:
    """A menu with everything that can be done with it. `said`: what was just done."""
    menu = row.menu
    shown = embed(plain(f"{menu.number}: {menu.title}", 200), _overview(words, row))
    shown.add_field(name=words("menus-kind"), value=words(f"menus-kind-{menu.kind}"))
    shown.add_field(name=words("menus-mode"), value=words(f"menus-mode-{menu.mode}"))
    shown.add_field(name=words("menus-place"), value=_place(words, menu))
    for title, value in _terms(words, row):
        shown.add_field(name=title, value=cut(value, MOST_FIELD))
    if row.faults:
        said_of = "\n".join(_fault(words, fault) for fault in row.faults)
        shown.add_field(name=words("menus-faults"), value=cut(said_of, MOST_FIELD), inline=False)
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


def _overview(words: Words, row: Details) -> str:
    about = [row.menu.text, ""] if row.menu.text else []
    options = [_option_line(words, option) for option in row.options] or [words("menus-first-step")]
    return lines(words, [*about, *options])


def _option_line(words: Words, row: OptionRow) -> str:
    parts = [
        f"{'⚠️ ' if row.flaw else ''}`{row.number}` {row.emoji or ''} **{name(row.label, 80)}**",
        words.all(map(role, row.role_ids)),
        words.number(row.price) if row.price is not None else None,
        words("menus-lasts", duration=words.span(row.duration)) if row.duration else None,
        words("menus-places", taken=row.held, cap=row.cap) if row.cap is not None else None,
        words("menus-waiting-count", count=row.waiting) if row.waiting else None,
    ]
    return " · ".join(filter(None, parts))


def _place(words: Words, row: MenuRow) -> str:
    return channel(row.channel_id) if row.channel_id else words("menus-not-posted")


def _terms(words: Words, row: Details) -> Iterator[tuple[str, str]]:
    menu = row.menu
    if menu.fewest > 0 or menu.most is not None:
        most = words.number(menu.most) if menu.most is not None else "∞"
        yield words("menus-limits"), words("from-to", least=words.number(menu.fewest), most=most)
    if menu.duration is not None:
        yield words("menus-duration"), words.span(menu.duration)
    if asked := _asked(words, _requirement(row, 0)):
        yield words("menus-who"), "\n".join(asked)
    if row.linked:
        yield words("menus-linked"), ", ".join(f"`{number}`" for number in row.linked)


def _selects(words: Words, row: Details, page: int) -> Iterator[Select]:
    number = row.menu.number
    yield nextcord.ui.RoleSelect(
        custom_id=encode("menus.add_options", number),
        placeholder=words("menus-add"),
        max_values=MOST_OPTIONS,
    )
    if row.options:
        yield select(words("menus-edit-option"), _option_choices(words, row, page), "menus.options", number)
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


# --------------------------------------------------------------------------- what is in the way


@card
def health(words: Words, rows: Sequence[Fault]) -> Look:
    """What is in the way of the menus."""
    if not rows:
        return Look(f"✅ {words('menus-sound')}", ephemeral=True)
    text = lines(words, (f"`{row.menu}` {_fault(words, row)}" for row in rows))
    return Look(embed=embed(words("menus-faults"), text), ephemeral=True)


def _fault(words: Words, row: Fault) -> str:
    say = _DETAILS.get(row.fault, _escaped)
    detail = say(words, row.detail) if row.detail else ""
    said = words(f"menus-fault-{row.fault}", detail=detail)
    return f"⚠️ {said}" if row.option is None else f"⚠️ {words('menus-of-option', option=row.option)} {said}"


def _escaped(_words: Words, detail: str) -> str:
    return written(detail)


_DETAILS: dict[str, Callable[[Words, str], str]] = {
    "channel_gone": lambda _words, detail: channel(int(detail)),
    "emoji_gone": lambda _words, detail: detail,
    "lacks_permission": lambda words, detail: words(f"permission-{detail}"),
    **dict.fromkeys(
        ("role_deleted", "role_managed", "role_out_of_reach", "role_dangerous", "nobody_can"),
        lambda _words, detail: role(int(detail)),
    ),
}


# --------------------------------------------------------------------------- one option


@card
def option(words: Words, row: Details, number: int) -> Look:
    """An option with everything that can be done with it."""
    found = _option(row, number)
    if found is None:
        return editor(row)(words)
    shown = embed(plain(f"{row.menu.title}: {found.label}", 200), _about(words, row, found))
    target = (found.menu, found.number)
    roles: Select = nextcord.ui.RoleSelect(
        custom_id=encode("menus.set_option", *target, ROLES), placeholder=words("menus-roles"), max_values=10
    )
    return Look(
        embed=shown,
        selects=(roles,),
        buttons=(
            button(words("menus-words"), "menus.set_option", *target, WORDS, emoji="✏️"),
            button(words("menus-terms"), "menus.set_option", *target, TERMS, emoji="🎫"),
            button(words("menus-who"), "menus.requirements", *target, emoji="🔒"),
            button(words("menus-drop"), "menus.drop_option", *target, emoji="🗑️", style=DANGER),
            button(words("back"), "menus.details", row.menu.number, **BACK),
        ),
        ephemeral=True,
    )


def _option(row: Details, number: int) -> OptionRow | None:
    return next((one for one in row.options if one.number == number), None)


def _about(words: Words, row: Details, found: OptionRow) -> str:
    faults = [_fault(words, fault) for fault in row.faults if fault.option == found.number]
    about = [name(found.description, 100)] if found.description else []
    asked = _asked(words, _requirement(row, found.number))
    return lines(words, [_option_line(words, found), *about, *asked, *faults])


# --------------------------------------------------------------------------- what is asked of members


@card
def requirement(words: Words, row: Details, number: int) -> Look:
    """What a menu (number 0) or an option asks of members, and how to change it."""
    asked = _requirement(row, number)
    found = _option(row, number)
    about = found.label if found else row.menu.title
    text = "\n".join(_asked(words, asked)) or words("menus-asks-nothing")
    target = (row.menu.number, number)
    where = ("menus.options", row.menu.number, number) if found else ("menus.details", row.menu.number)
    return Look(
        embed=embed(plain(f"{words('menus-who')}: {about}", 200), text),
        selects=(
            _roles(words, "menus-required", *target, REQUIRED),
            _roles(words, "menus-forbidden", *target, FORBIDDEN),
        ),
        buttons=(*_changes(words, asked, *target), button(words("back"), *where, **BACK)),
        ephemeral=True,
    )


def _roles(words: Words, key: str, menu: int, number: int, part: str) -> Select:
    return nextcord.ui.RoleSelect(
        custom_id=encode("menus.set_requirement", menu, number, part),
        placeholder=words(key),
        max_values=MOST_OPTIONS,
    )


def _changes(words: Words, row: RequirementRow, menu: int, number: int) -> Iterator[Button]:
    target = ("menus.set_requirement", menu, number)
    yield button(words("menus-level"), *target, LEVEL, FORM, style=PRIMARY)
    if row.required_role_ids:
        other = int(not row.requires_all)
        yield button(
            words("menus-all-required" if other else "menus-any-required"), *target, ALL_REQUIRED, other
        )
        yield button(words("menus-none-required"), *target, REQUIRED, None)
    if row.forbidden_role_ids:
        other = int(not row.forbids_all)
        yield button(
            words("menus-all-forbidden" if other else "menus-any-forbidden"), *target, ALL_FORBIDDEN, other
        )
        yield button(words("menus-none-forbidden"), *target, FORBIDDEN, None)


def _requirement(row: Details, number: int) -> RequirementRow:
    none = RequirementRow(row.menu.number, number, [], False, [], False, None)
    return next((one for one in row.requirements if one.option == number), none)


def _asked(words: Words, row: RequirementRow) -> list[str]:
    said = []
    if row.required_role_ids:
        some = words.all if row.requires_all else words.either
        said.append(words("menus-needs", roles=some(map(role, row.required_role_ids))))
    if row.forbidden_role_ids:
        some = words.all if row.forbids_all else words.either
        said.append(words("menus-not-with", roles=some(map(role, row.forbidden_role_ids))))
    if row.level is not None:
        said.append(words("menus-from-level", level=row.level))
    return said


# --------------------------------------------------------------------------- its group, and its end


@card
def group(words: Words, row: Details, others: Sequence[MenuRow]) -> Look:
    """What a menu is linked with, and its removal."""
    number = row.menu.number
    options = [
        choice(_called(one), str(one.number)) for one in others if one.number not in (number, *row.linked)
    ]
    linked = ", ".join(f"`{one}`" for one in row.linked)
    text = words("menus-linked-with", menus=linked) if linked else words("menus-linked-none")
    leave = [button(words("menus-unlink"), "menus.unlink", number, emoji="✂️")] if linked else []
    return Look(
        embed=embed(plain(f"{number}: {row.menu.title}", 200), f"{text}\n\n{words('menus-group')}"),
        selects=(select(words("menus-link"), options, "menus.link", number),) if options else (),
        buttons=(
            *leave,
            button(words("menus-remove"), "menus.remove", number, emoji="🗑️", style=DANGER),
            button(words("back"), "menus.details", number, **BACK),
        ),
        ephemeral=True,
    )


@card
def ask_removal(words: Words, row: Details) -> Look:
    """The question before a menu is removed."""
    number = row.menu.number
    said = words("menus-ask-removal", menu=name(row.menu.title, 100), held=row.menu.held)
    return Look(
        said,
        buttons=(
            button(words("menus-remove"), "menus.remove", number, AGREED, style=DANGER),
            button(words("cancel"), "menus.details", number),
        ),
        ephemeral=True,
    )


@card
def removed(words: Words, row: MenuRow) -> Look:
    """A menu that is there no more."""
    return Look(words("menus-removed", menu=name(row.title, 100)), ephemeral=True)


# --------------------------------------------------------------------------- forms


def menu_fields(words: Words, row: MenuRow) -> list[Field]:
    """What a form asks of a menu."""
    return [
        Field("title", words("menus-field-title"), row.title, required=True, most=100),
        Field("text", words("menus-field-text"), row.text, long=True, most=2_000),
        Field("fewest", words("menus-field-fewest"), str(row.fewest), most=10),
        Field("most", words("menus-field-most"), _typed(row.most), words("menus-hint-most"), most=10),
        Field(
            "duration",
            words("menus-field-duration"),
            span(row.duration),
            words("menus-hint-duration"),
            most=40,
        ),
    ]


def option_fields(words: Words, row: OptionRow, part: str) -> list[Field]:
    """What a form asks of an option: its words, or its terms."""
    if part == WORDS:
        return [
            Field("label", words("menus-field-label"), row.label, required=True, most=80),
            Field("emoji", words("menus-field-emoji"), row.emoji, words("menus-hint-emoji"), most=64),
            Field("description", words("menus-field-description"), row.description, most=100),
            Field("place", words("menus-field-place"), str(row.place), required=True, most=10),
        ]
    return [
        Field("price", words("menus-field-price"), _typed(row.price), words("menus-hint-price"), most=20),
        Field(
            "duration",
            words("menus-field-duration"),
            span(row.duration),
            words("menus-hint-duration"),
            most=40,
        ),
        Field("cap", words("menus-field-cap"), _typed(row.cap), words("menus-hint-cap"), most=10),
    ]


def level_field(words: Words, row: Details, number: int) -> Field:
    """The level that a form asks for."""
    return Field(LEVEL, words("menus-field-level"), _typed(_requirement(row, number).level), most=10)


def _typed(number: int | None) -> str | None:
    return None if number is None else str(number)

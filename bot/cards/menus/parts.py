"""What the cards share that show a menu to those who run it: its names, its faults, what it asks."""

from collections.abc import Callable, Sequence

from bot.cards.buttons import MOST_OPTION
from bot.cards.text import channel, name, plain, role, written
from bot.records.choices import CountRow
from bot.records.menus import Details, Fault, MenuRow, OptionRow, RequirementRow
from bot.words import Words

FORM, AGREED = "form", "agreed"
"""What a button says that asks with a form, and one that answers a question."""


def called(row: MenuRow) -> str:
    """A menu in a list: its number and title."""
    return plain(f"{row.number}: {row.title}", MOST_OPTION)


def sort(words: Words, row: MenuRow) -> str:
    """By what and how members choose there."""
    return f"{words(f'menus-kind-{row.kind}')}, {words(f'menus-mode-{row.mode}')}"


def place_of(words: Words, row: MenuRow) -> str:
    """The channel of a menu, or that it has none."""
    return channel(row.channel_id) if row.channel_id else words("menus-not-posted")


def option_of(row: Details, number: int) -> OptionRow | None:
    """An option of a menu by its number; None where it is gone."""
    return next((one for one in row.options if one.number == number), None)


def count_of(counts: Sequence[CountRow], menu: int, option: int = 0) -> CountRow:
    """How many hold an option and wait for it, or (0) all of a menu's; none where nobody is counted."""
    nobody = CountRow(menu, option, 0, 0)
    return next((one for one in counts if (one.menu, one.option) == (menu, option)), nobody)


def option_line(words: Words, row: OptionRow, counts: Sequence[CountRow]) -> str:
    """An option with its roles, terms and how many have it."""
    count = count_of(counts, row.menu, row.number)
    parts = [
        f"{'⚠️ ' if row.flaw else ''}`{row.number}` {row.emoji or ''} **{name(row.label, 80)}**",
        words.all(map(role, row.role_ids)),
        words.number(row.price) if row.price is not None else None,
        words("menus-lasts", duration=words.span(row.duration)) if row.duration else None,
        words("menus-places", taken=count.held, cap=row.cap) if row.cap is not None else None,
        words("menus-waiting-count", count=count.waiting) if count.waiting else None,
    ]
    return " · ".join(filter(None, parts))


def requirement_of(row: Details, number: int) -> RequirementRow:
    """What a menu (0) or one of its options asks; nothing where nothing is asked."""
    none = RequirementRow(row.menu.number, number, [], False, [], False, None)
    return next((one for one in row.requirements if one.option == number), none)


def asked_of(words: Words, row: RequirementRow) -> list[str]:
    """What is asked of members, a line each."""
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


def fault_line(words: Words, row: Fault) -> str:
    """What is in the way, in a line."""
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


def there(row: Details, role_ids: Sequence[int]) -> list[int]:
    """Those of the roles that are not known to be deleted: a list can show no others as chosen."""
    gone = {fault.detail for fault in row.faults if fault.fault in ("role_deleted", "nobody_can")}
    return [role_id for role_id in role_ids if str(role_id) not in gone]


def typed(number: int | None) -> str | None:
    """A number as a form shows it."""
    return None if number is None else str(number)

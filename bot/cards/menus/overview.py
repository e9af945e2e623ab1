"""How all menus of a server look to those who run them: the list, and what is in the way."""

from collections.abc import Sequence

from bot.cards.buttons import choice, turns
from bot.cards.buttons import menu as select
from bot.cards.look import Look, card
from bot.cards.menus.parts import called, count_of, fault_line, place_of, sort
from bot.cards.text import embed, lines, name
from bot.records.choices import CountRow
from bot.records.menus import Fault, MenuRow
from bot.words import Words


@card
def listed(words: Words, rows: Sequence[MenuRow], counts: Sequence[CountRow]) -> Look:
    """A page of the menus of a server, and a list that opens one."""
    if not rows:
        return Look(words("menus-none"), ephemeral=True)
    shown = embed(words("menus-title"), lines(words, (_in_list(words, row, counts) for row in rows)))
    page, pages = rows[0].page or 1, rows[0].pages or 1
    options = [choice(called(row), str(row.number), sort(words, row)) for row in rows]
    return Look(
        embed=shown,
        selects=(select(words("menus-open"), options, "menus.details"),),
        buttons=turns(words, "menus.list", page=page, is_last=page >= pages) if pages > 1 else (),
        ephemeral=True,
    )


def _in_list(words: Words, row: MenuRow, counts: Sequence[CountRow]) -> str:
    where = place_of(words, row)
    held = count_of(counts, row.number).held
    said = words("menus-counts", options=row.options, held=held)
    return f"`{row.number}` **{name(row.title, 100)}** · {sort(words, row)} · {where} · {said}"


@card
def health(words: Words, rows: Sequence[Fault]) -> Look:
    """What is in the way of the menus."""
    if not rows:
        return Look(f"✅ {words('menus-sound')}", ephemeral=True)
    text = lines(words, (f"`{row.menu}` {fault_line(words, row)}" for row in rows))
    return Look(embed=embed(words("menus-faults"), text), ephemeral=True)

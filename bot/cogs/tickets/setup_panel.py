"""The editor of a panel: what it says, which types it offers, where it is."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.cards import custom_id
from bot.cards.buttons import page_of, turned
from bot.cards.custom_id import NONE, number
from bot.cards.look import Card
from bot.cards.tickets import setup_panel as cards
from bot.cards.tickets.setup import AGREED, FORM
from bot.cogs.base import Press
from bot.cogs.tickets.base import TicketCog, facts
from bot.cogs.tickets.setup_base import home, lines, panels
from bot.errors import Unreadable
from bot.interaction import form
from bot.interaction.reply import Interaction, picked, reader
from bot.records.tickets import PanelRow
from bot.records.tickets_setup import TypeLine

MOST_TYPES = 25


class Panels(TicketCog):
    """Panels are made, changed, posted, moved and removed."""

    def presses(self) -> Mapping[str, Press]:
        """The page of a panel."""
        return {
            "tickets.panels": self._open,
            "tickets.set_panel": self._set,
            "tickets.post_panel": self._post,
            "tickets.remove_panel": self._remove,
        }

    async def _open(self, interaction: Interaction, arguments: list[str]) -> None:
        (name,) = [*arguments, *picked(interaction)]
        await self.answer(interaction, self._panel(interaction, name), edit=True)

    async def _panel(self, interaction: Interaction, name: str, said: str | None = None) -> Card:
        row, types = await asyncio.gather(self._row(interaction, name), lines(self, interaction))
        return cards.panel(row, types, said)

    async def _row(self, interaction: Interaction, name: str) -> PanelRow:
        found = next((row for row in await panels(self, interaction) if row.name == name), None)
        if found is None:
            raise Unreadable("a panel that is not there any more")
        return found

    async def _set(self, interaction: Interaction, arguments: list[str]) -> None:
        name, *what = [*arguments, *picked(interaction)]
        if what == [FORM]:
            await self._ask(interaction, name)
        else:
            await self.answer(interaction, self._change(interaction, name, what), edit=True)

    async def _ask(self, interaction: Interaction, name: str) -> None:
        row = await self._row(interaction, name) if name != NONE else None
        words, target = reader(interaction), custom_id.encode("tickets.set_panel", name)
        await form.ask(interaction, words("tickets-setup-panel"), target, *cards.fields(words, row))

    async def _change(self, interaction: Interaction, name: str, what: Sequence[str]) -> Card:
        types = await lines(self, interaction)
        row = _new(interaction, types) if name == NONE else await self._row(interaction, name)
        page = 1
        match what:
            case []:
                title, text = (form.written(interaction, one) for one in ("title", "text"))
                row = replace(row, title=title or "", text=text)
            case [cards.STYLE, style] if style in cards.STYLES:
                row = replace(row, style=style)
            case [cards.FIRST, first]:
                row = replace(row, type_numbers=_in_order([first, *row.type_numbers]))
            case [cards.TYPES | cards.ANEW as how, shown, *chosen]:
                stays = row.type_numbers if how == cards.TYPES else []
                offered, page = types_chosen(stays, types, number(shown), chosen)
                if offered in ([], row.type_numbers):
                    return cards.panel(row, types, page=page, is_anew=not offered)
                row = replace(row, type_numbers=offered)
            case _:
                raise Unreadable("a part of a panel that there is not")
        stored = await self.change(
            PanelRow,
            "tickets.set_panel",
            interaction,
            name=row.name,
            types=[str(one) for one in row.type_numbers],
            title=row.title,
            text=row.text,
            style=row.style,
            facts=facts(interaction),
        )
        return cards.panel(stored, types, page=page)

    async def _post(self, interaction: Interaction, arguments: list[str]) -> None:
        name, chosen = [*arguments, *picked(interaction)]
        channel = number(chosen)

        async def work() -> Card:
            row = await self.change(
                PanelRow,
                "tickets.post_panel",
                interaction,
                name=name,
                channel_id=channel,
                facts=facts(interaction),
            )
            return cards.panel(row, await lines(self, interaction), "tickets-setup-posted")

        await self.answer(interaction, work(), edit=True)

    async def _remove(self, interaction: Interaction, arguments: list[str]) -> None:
        name, *agreed = arguments

        async def work() -> Card:
            if agreed != [AGREED]:
                return cards.ask_removal(await self._row(interaction, name))
            await self.change(
                PanelRow, "tickets.remove_panel", interaction, name=name, facts=facts(interaction)
            )
            return await home(self, interaction, "tickets-setup-panel-removed")

        await self.answer(interaction, work(), edit=True)


def _new(interaction: Interaction, types: Sequence[TypeLine]) -> PanelRow:
    """A panel that is not there yet: it offers every type but appeals, which follow a case."""
    offered = [row.number for row in types if not row.is_appeal][:MOST_TYPES]
    name = form.written(interaction, "name") or ""
    return PanelRow(name, "", None, cards.STYLES[0], offered, [], [], [], None, None)


def types_chosen(
    stays: Sequence[int], types: Sequence[TypeLine], page: int, chosen: Sequence[str]
) -> tuple[list[int], int]:
    """The types that a panel offers once some are chosen on a page of them, and the page that is next.

    `stays`: what it offers of other pages. Whoever turns the page has chosen on this one as well.
    """
    turned_to = [one for one in map(turned, chosen) if one is not None]
    here = [one for one in chosen if turned(one) is None]
    gone = {str(one.number) for one in page_of(types, page)} - set(here)
    kept = [one for one in stays if str(one) not in gone]
    return _in_order([*kept, *here]), turned_to[0] if turned_to else page


def _in_order(numbers: Sequence[int | str]) -> list[int]:
    """Each number once, where it is first."""
    if not all(str(one).isdecimal() for one in numbers):
        raise Unreadable("a type that is no number")
    return list(dict.fromkeys(int(one) for one in numbers))

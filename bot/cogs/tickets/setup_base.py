"""What several editors of tickets look at: all types, one of them, the overview."""

import asyncio

from bot.cards.look import Card
from bot.cards.tickets import setup as cards
from bot.cogs.tickets.base import TicketCog
from bot.errors import Unreadable
from bot.interaction.reply import Interaction
from bot.records.config import Setting
from bot.records.tickets import PanelRow
from bot.records.tickets_setup import Fault, TypeLine


async def lines(cog: TicketCog, interaction: Interaction) -> list[TypeLine]:
    """All types of tickets, in few words."""
    return await cog.look_all(TypeLine, "tickets.type_list", interaction)


async def line(cog: TicketCog, interaction: Interaction, number: int) -> TypeLine:
    """One type; refused as what cannot be read where there is none any more."""
    found = next((row for row in await lines(cog, interaction) if row.number == number), None)
    if found is None:
        raise Unreadable("a type that is not there any more")
    return found


async def panels(cog: TicketCog, interaction: Interaction) -> list[PanelRow]:
    """All panels."""
    return await cog.look_all(PanelRow, "tickets.panels", interaction)


async def faults(cog: TicketCog, interaction: Interaction) -> list[Fault]:
    """What is in the way; refused to who does not run the tickets."""
    return await cog.see_all(Fault, "tickets.health", interaction)


async def home(cog: TicketCog, interaction: Interaction, said: str | None = None, page: int = 1) -> Card:
    """The overview; where there is no type yet, the first steps."""
    wrong, types, shown = await asyncio.gather(
        faults(cog, interaction), lines(cog, interaction), panels(cog, interaction)
    )
    return cards.home(types, shown, wrong, said, page=page) if types else cards.first(faults=wrong)


async def editor(cog: TicketCog, interaction: Interaction, number: int, said: str | None = None) -> Card:
    """The editor of a type."""
    row, options, wrong = await asyncio.gather(
        line(cog, interaction, number),
        cog.look_all(Setting, "tickets.type_options", interaction, type=str(number)),
        faults(cog, interaction),
    )
    return cards.editor(row, options, wrong, said)

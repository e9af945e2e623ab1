"""What several editors of tickets look at: all types, one of them, the overview."""

from bot.cards.look import Card
from bot.cards.tickets import setup as cards
from bot.cogs.base import Cog
from bot.cogs.tickets.base import facts
from bot.errors import Unreadable
from bot.interaction.reply import Interaction, user_id
from bot.records.app import Setting
from bot.records.tickets import PanelRow
from bot.records.tickets_setup import Fault, TypeLine


def viewer(interaction: Interaction) -> int:
    """Who looks at what only those may see who run the tickets."""
    return user_id(interaction)


async def lines(cog: Cog, interaction: Interaction) -> list[TypeLine]:
    """All types of tickets, in few words."""
    return await cog.look_all(TypeLine, "tickets.type_list", interaction)


async def line(cog: Cog, interaction: Interaction, number: int) -> TypeLine:
    """One type; refused as what cannot be read where there is none any more."""
    found = next((row for row in await lines(cog, interaction) if row.number == number), None)
    if found is None:
        raise Unreadable("a type that is not there any more")
    return found


async def panels(cog: Cog, interaction: Interaction) -> list[PanelRow]:
    """All panels."""
    return await cog.look_all(PanelRow, "tickets.panels", interaction)


async def faults(cog: Cog, interaction: Interaction) -> list[Fault]:
    """What is in the way; refused to who does not run the tickets."""
    return await cog.look_all(
        Fault, "tickets.health", interaction, viewer_id=viewer(interaction), facts=facts(interaction)
    )


async def home(cog: Cog, interaction: Interaction, said: str | None = None) -> Card:
    """The overview; where there is no type yet, the first steps."""
    wrong = await faults(cog, interaction)
    types = await lines(cog, interaction)
    if not types:
        return cards.first(faults=wrong)
    return cards.home(types, await panels(cog, interaction), wrong, said)


async def editor(cog: Cog, interaction: Interaction, number: int, said: str | None = None) -> Card:
    """The editor of a type."""
    row = await line(cog, interaction, number)
    options = await cog.look_all(Setting, "tickets.type_options", interaction, type=str(number))
    return cards.editor(row, options, await faults(cog, interaction), said)

"""What the pages of the editor share: the menu as it is now, and what somebody typed into a form."""

import asyncio
from collections.abc import Mapping

from bot.cogs.base import Cog
from bot.interaction import form
from bot.interaction.reply import Interaction
from bot.records.choices import CountRow
from bot.records.menus import Details


class MenuCog(Cog):
    """What every page of the editor has. Each change answers with the page, which shows what became of it."""

    async def details(self, interaction: Interaction, menu: int) -> Details:
        """All there is to a menu."""
        return await self.look(Details, "menus.details", interaction, menu=menu)

    async def known(self, interaction: Interaction, menu: int) -> tuple[Details, list[CountRow]]:
        """The same, and how many hold its options and wait for them: what the cards of a menu show."""
        return await asyncio.gather(
            self.details(interaction, menu),
            self.look_all(CountRow, "choices.counts", interaction, menu=menu),
        )


def written(interaction: Interaction, *fields: str) -> dict[str, str | None]:
    """What was typed into these fields; None is left empty."""
    return {field: form.written(interaction, field) for field in fields}


def without(text: Mapping[str, str | None], fields: tuple[str, ...]) -> str | None:
    """The fields of a form that were left empty, as SQL takes them."""
    return ",".join(field for field in fields if text.get(field) is None) or None

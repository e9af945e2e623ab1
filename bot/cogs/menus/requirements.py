"""What a menu, or one of its options, asks of members."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.cards import custom_id
from bot.cards.custom_id import NONE, number
from bot.cards.look import Card
from bot.cards.menus import requirement as cards
from bot.cards.menus.parts import FORM
from bot.cogs.base import Press
from bot.cogs.menus.base import MenuCog
from bot.interaction import form
from bot.interaction.rank import manager
from bot.interaction.reply import Interaction, picked, reader
from bot.records.choices import AudienceRow
from bot.records.menus import RequirementRow


class Requirements(MenuCog):
    """The page of what is asked."""

    def presses(self) -> Mapping[str, Press]:
        """What the page has of buttons, selects and forms."""
        return {"menus.requirements": self._open, "menus.set_requirement": self._set}

    async def _open(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, option = map(number, arguments)
        await self.answer(interaction, self._page(interaction, menu, option), edit=True)

    async def _page(self, interaction: Interaction, menu: int, option: int) -> Card:
        row, audience = await asyncio.gather(
            self.details(interaction, menu),
            self.look(AudienceRow, "choices.audience", interaction, menu=menu, option=option),
        )
        return cards.requirement(row, option, audience)

    async def _set(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, option, part, *value = arguments
        menu_id, option_number = number(menu), number(option)
        if value == [FORM]:
            row, words = await self.details(interaction, menu_id), reader(interaction)
            target = custom_id.encode("menus.set_requirement", menu_id, option_number, part)
            field = cards.level_field(words, row, option_number)
            await form.ask(interaction, words("menus-level"), target, field)
            return
        asked = _asked(interaction, part, next(iter(value), None))

        async def work() -> Card:
            await self.change(
                RequirementRow,
                "menus.set_requirement",
                interaction,
                menu=menu_id,
                option=option_number,
                required_role_ids=asked.get(cards.REQUIRED),
                requires_all=asked.get(cards.ALL_REQUIRED),
                forbidden_role_ids=asked.get(cards.FORBIDDEN),
                forbids_all=asked.get(cards.ALL_FORBIDDEN),
                level=await self.amount(interaction, asked.get(cards.LEVEL)),
                without="level" if asked.get(cards.LEVEL, 0) is None else None,
                facts=manager(interaction),
            )
            return await self._page(interaction, menu_id, option_number)

        await self.answer(interaction, work(), edit=True)


def _asked(interaction: Interaction, part: str, value: str | None) -> dict[str, Any]:
    """The one part of a requirement that a press, a choice or a form changes."""
    if part in (cards.ALL_REQUIRED, cards.ALL_FORBIDDEN):
        return {part: value == "1"}
    if part == cards.LEVEL:
        return {part: form.written(interaction, cards.LEVEL)}
    return {part: [] if value == NONE else [number(one) for one in picked(interaction)]}

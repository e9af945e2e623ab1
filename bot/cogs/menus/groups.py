"""The group of a menu, and its end."""

from collections.abc import Mapping

from bot.cards.custom_id import number
from bot.cards.look import Card
from bot.cards.menus import group as cards
from bot.cards.menus.parts import AGREED
from bot.cogs.base import Press
from bot.cogs.menus.base import MenuCog
from bot.interaction.rank import manager
from bot.interaction.reply import Interaction, picked
from bot.records.menus import MenuRow

EVERY_MENU = 100
"""Menus that are looked through for those that can be linked."""


class Groups(MenuCog):
    """The page of a group, and the question before a menu is removed."""

    def presses(self) -> Mapping[str, Press]:
        """What the page has of buttons and selects."""
        return {
            "menus.group": self._open,
            "menus.link": self._link,
            "menus.unlink": self._unlink,
            "menus.remove": self._remove,
        }

    async def _open(self, interaction: Interaction, arguments: list[str]) -> None:
        (menu,) = arguments
        await self.answer(interaction, self._group(interaction, number(menu)), edit=True)

    async def _group(self, interaction: Interaction, menu: int) -> Card:
        row = await self.details(interaction, menu)
        others = await self.look_all(MenuRow, "menus.list", interaction, page_size=EVERY_MENU)
        return cards.group(row, others)

    async def _link(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, other = (number(one) for one in [*arguments, *picked(interaction)])

        async def work() -> Card:
            await self.change_value(
                "menus.link", interaction, menu=menu, other=other, facts=manager(interaction)
            )
            return await self._group(interaction, menu)

        await self.answer(interaction, work(), edit=True)

    async def _unlink(self, interaction: Interaction, arguments: list[str]) -> None:
        (menu,) = map(number, arguments)

        async def work() -> Card:
            await self.change_value("menus.unlink", interaction, menu=menu, facts=manager(interaction))
            return await self._group(interaction, menu)

        await self.answer(interaction, work(), edit=True)

    async def _remove(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, *agreed = arguments
        menu_id = number(menu)
        if agreed != [AGREED]:
            found = self.known(interaction, menu_id)
            await self.show_card(interaction, found, lambda known: cards.ask_removal(*known), edit=True)
            return
        work = self.change(MenuRow, "menus.remove", interaction, menu=menu_id, facts=manager(interaction))
        await self.show_card(interaction, work, cards.removed, edit=True)

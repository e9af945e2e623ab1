"""The editor of a menu: its words and mode, its options to be added, its place, a preview, and its health."""

from collections.abc import Mapping

from bot.cards import custom_id
from bot.cards.custom_id import number
from bot.cards.look import Card
from bot.cards.menus import editor as cards
from bot.cards.menus.editor import KIND
from bot.cards.menus.message import preview
from bot.cards.menus.overview import health
from bot.cards.menus.parts import FORM
from bot.cogs.base import Press
from bot.cogs.menus.base import MenuCog, without, written
from bot.interaction import form
from bot.interaction.rank import manager
from bot.interaction.reply import Interaction, picked, reader
from bot.records.menus import Fault, MenuRow, OptionRow, Shown

FIELDS = ("text", "fewest", "most", "duration")
"""The fields of the form that may be left empty: what they held is taken away then."""


class Editor(MenuCog):
    """The page of one menu."""

    def presses(self) -> Mapping[str, Press]:
        """What the page has of buttons, selects and forms."""
        return {
            "menus.details": self._open,
            "menus.add_options": self._add,
            "menus.set_menu": self._set_menu,
            "menus.post": self._post,
            "menus.preview": self._preview,
            "menus.health": self._check,
        }

    async def _open(self, interaction: Interaction, arguments: list[str]) -> None:
        (menu,) = [*arguments, *picked(interaction)]
        work = self.known(interaction, number(menu))
        await self.show_card(interaction, work, lambda found: cards.editor(*found), edit=True)

    async def _preview(self, interaction: Interaction, arguments: list[str]) -> None:
        (menu,) = arguments
        work = self.look(Shown, "menus.preview", interaction, menu=number(menu))
        await self.show_card(interaction, work, preview, ephemeral=True)

    async def _check(self, interaction: Interaction, arguments: list[str]) -> None:
        (menu,) = arguments
        work = self.look_all(Fault, "menus.health", interaction, menu=number(menu))
        await self.show_card(interaction, work, health, ephemeral=True)

    async def _add(self, interaction: Interaction, arguments: list[str]) -> None:
        (menu,) = arguments
        menu_id, chosen = number(menu), [number(one) for one in picked(interaction)]

        async def work() -> Card:
            await self.change_all(
                OptionRow,
                "menus.add_options",
                interaction,
                menu=menu_id,
                role_ids=chosen,
                facts=manager(interaction),
            )
            return cards.editor(*await self.known(interaction, menu_id))

        await self.answer(interaction, work(), edit=True)

    async def _set_menu(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, *what = arguments
        menu_id = number(menu)
        if what == [FORM]:
            row = (await self.details(interaction, menu_id)).menu
            words = reader(interaction)
            target = custom_id.encode("menus.set_menu", menu_id)
            await form.ask(interaction, words("menus-edit"), target, *cards.menu_fields(words, row))
            return
        is_form = form.is_form(interaction)
        text = written(interaction, "title", *FIELDS) if is_form else {}
        chosen = {} if is_form else {KIND if what == [KIND] else "mode": _one(picked(interaction))}

        async def work() -> Card:
            await self.change(
                MenuRow,
                "menus.set_menu",
                interaction,
                menu=menu_id,
                kind=chosen.get(KIND),
                mode=chosen.get("mode"),
                title=text.get("title"),
                text=text.get("text"),
                fewest=await self.amount(interaction, text.get("fewest")),
                most=await self.amount(interaction, text.get("most")),
                duration=text.get("duration"),
                without=without(text, FIELDS) if is_form else None,
                facts=manager(interaction),
            )
            return cards.editor(*await self.known(interaction, menu_id))

        await self.answer(interaction, work(), edit=True)

    async def _post(self, interaction: Interaction, arguments: list[str]) -> None:
        menu_id, channel = map(number, [*arguments, *picked(interaction)])

        async def work() -> Card:
            await self.change(
                MenuRow,
                "menus.post",
                interaction,
                menu=menu_id,
                channel_id=channel,
                facts=manager(interaction),
            )
            return cards.editor(*await self.known(interaction, menu_id), said="menus-posted")

        await self.answer(interaction, work(), edit=True)


def _one(values: list[str]) -> str:
    """The one value of a select; refuses none and several."""
    (value,) = values
    return value

"""One option of a menu: its words, its terms, its roles, its end."""

from collections.abc import Mapping

from bot.cards import custom_id
from bot.cards.custom_id import number
from bot.cards.look import Card
from bot.cards.menus import option as cards
from bot.cards.menus.editor import MORE, editor
from bot.cards.menus.option import TERMS, WORDS
from bot.cogs.base import Press
from bot.cogs.menus.base import MenuCog, without, written
from bot.errors import Unreadable
from bot.interaction import form
from bot.interaction.rank import manager
from bot.interaction.reply import Interaction, picked, reader
from bot.records.menus import OptionRow

FIELDS = {WORDS: ("emoji", "description"), TERMS: ("price", "duration", "cap")}
"""The fields of forms that may be left empty: what they held is taken away then."""


class Options(MenuCog):
    """The page of one option."""

    def presses(self) -> Mapping[str, Press]:
        """What the page has of buttons, selects and forms."""
        return {
            "menus.options": self._open,
            "menus.set_option": self._set,
            "menus.drop_option": self._drop,
        }

    async def _open(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, chosen = [*arguments, *picked(interaction)]
        if chosen.startswith(MORE):
            page = number(chosen.removeprefix(MORE))
            card = lambda found: editor(found[0], found[1], page)  # noqa: E731  (one card or the other)
        else:
            option = number(chosen)
            card = lambda found: cards.option(found[0], found[1], option)  # noqa: E731
        await self.show_card(interaction, self.known(interaction, number(menu)), card, edit=True)

    async def _set(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, option, part = arguments
        menu_id, option_number = number(menu), number(option)
        is_form = form.is_form(interaction)
        if part in FIELDS and not is_form:
            await self._ask(interaction, menu_id, option_number, part)
            return
        fields = FIELDS.get(part, ())
        text = written(interaction, "label", "place", *fields) if is_form else {}
        chosen = None if is_form else [number(one) for one in picked(interaction)]

        async def work() -> Card:
            await self.change(
                OptionRow,
                "menus.set_option",
                interaction,
                menu=menu_id,
                option=option_number,
                role_ids=chosen,
                label=text.get("label"),
                emoji=text.get("emoji"),
                description=text.get("description"),
                place=await self.amount(interaction, text.get("place")),
                price=await self.amount(interaction, text.get("price")),
                duration=text.get("duration"),
                cap=await self.amount(interaction, text.get("cap")),
                without=without(text, fields) if is_form else None,
                facts=manager(interaction),
            )
            return cards.option(*await self.known(interaction, menu_id), option_number)

        await self.answer(interaction, work(), edit=True)

    async def _ask(self, interaction: Interaction, menu: int, option: int, part: str) -> None:
        row = await self.details(interaction, menu)
        found = next((one for one in row.options if one.number == option), None)
        if found is None:
            raise Unreadable("an option that is not there any more")
        words = reader(interaction)
        target = custom_id.encode("menus.set_option", menu, option, part)
        await form.ask(interaction, words(f"menus-{part}"), target, *cards.option_fields(words, found, part))

    async def _drop(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, option = map(number, arguments)

        async def work() -> Card:
            await self.change(
                OptionRow,
                "menus.drop_option",
                interaction,
                menu=menu,
                option=option,
                facts=manager(interaction),
            )
            return editor(*await self.known(interaction, menu))

        await self.answer(interaction, work(), edit=True)

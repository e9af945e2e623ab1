"""What members do with a menu, by buttons and selects. Who may is SQL's to say."""

from collections.abc import Mapping
from decimal import Decimal

from bot.cards import choices as cards
from bot.cards.custom_id import number, optional_number
from bot.cards.look import Card
from bot.cogs.base import Cog, Press
from bot.interaction.reply import Interaction, picked, role_ids, user_id
from bot.records.choices import Offer, Outcome


class Choices(Cog):
    """Buttons, selects, and the private chooser. Reactions come in as events."""

    def presses(self) -> Mapping[str, Press]:
        """The buttons and selects of a menu's message, and of the private chooser."""
        return {
            "choices.press": self._press,
            "choices.choose": self._choose,
            "choices.chooser": self._open,
        }

    async def _press(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, option, price = arguments
        menu_id = number(menu)
        work = self.change_all(
            Outcome,
            "choices.press",
            interaction,
            member_id=user_id(interaction),
            menu=menu_id,
            option=number(option),
            role_ids=role_ids(interaction),
            price=_whole(price),
        )
        await self.show_card(interaction, work, lambda rows: cards.chosen(rows, menu_id), ephemeral=True)

    async def _choose(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, page, *of = arguments
        menu_id, page_number = number(menu), number(page)
        options = [number(one) for one in picked(interaction)]
        in_chooser = of == [cards.CHOOSER]

        async def work() -> Card:
            rows = await self.change_all(
                Outcome,
                "choices.choose",
                interaction,
                member_id=user_id(interaction),
                menu=menu_id,
                page=page_number,
                options=options,
                role_ids=role_ids(interaction),
                leaves=in_chooser,
            )
            if in_chooser:
                return cards.chooser(await self._offer(interaction, menu_id, page_number), rows)
            return cards.chosen(rows, menu_id)

        await self.answer(interaction, work(), ephemeral=True, edit=in_chooser)

    async def _open(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, page = arguments
        await self.show_card(
            interaction,
            self._offer(interaction, number(menu), number(page)),
            cards.chooser,
            ephemeral=True,
            edit=_is_private(interaction),
        )

    async def _offer(self, interaction: Interaction, menu: int, page: int) -> Offer:
        return await self.look(
            Offer,
            "choices.chooser",
            interaction,
            member_id=user_id(interaction),
            menu=menu,
            page=page,
            role_ids=role_ids(interaction),
        )


def _is_private(interaction: Interaction) -> bool:
    """Whether what was pressed is a private message: a chooser turns its pages there."""
    return interaction.message is not None and interaction.message.flags.ephemeral


def _whole(price: str) -> Decimal | None:
    given = optional_number(price)
    return None if given is None else Decimal(given)

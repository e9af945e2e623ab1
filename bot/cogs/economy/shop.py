"""/shop, /buy, /inventory, /use, /gift, /sell, and the buttons below the shop and an inventory."""

from collections.abc import Mapping
from contextlib import suppress

import nextcord

from bot import custom_id, locale
from bot.cogs.base import GUILD_ONLY, Cog, Press
from bot.errors import Refused, Unavailable
from bot.records.app import Suggestion
from bot.records.economy import InventoryRow, ItemReceipt, ItemRow
from bot.render.economy import shop as render
from bot.reply import Interaction, Reply, answer, guild_id, key, role_ids, user_id


class Shop(Cog):
    """What members do with items."""

    @nextcord.slash_command(**locale.command("shop"), **GUILD_ONLY)
    async def shop(self, interaction: Interaction, page: int = locale.option("shop.page", default=1)) -> None:
        """Show what there is to buy."""
        await answer(interaction, self._shop(interaction, page), self.metrics, ephemeral=True)

    @nextcord.slash_command(**locale.command("buy"), **GUILD_ONLY)
    async def buy(
        self,
        interaction: Interaction,
        item: str = locale.option("buy.item", autocomplete=True),
        quantity: int = locale.option("buy.quantity", default=1),
    ) -> None:
        """Buy an item for what it costs."""
        await answer(interaction, self._buy(interaction, item, quantity, None), self.metrics, ephemeral=True)

    @nextcord.slash_command(**locale.command("inventory"), **GUILD_ONLY)
    async def inventory(
        self, interaction: Interaction, page: int = locale.option("inventory.page", default=1)
    ) -> None:
        """Show what one has."""
        await answer(interaction, self._inventory(interaction, page), self.metrics, ephemeral=True)

    @nextcord.slash_command(**locale.command("use"), **GUILD_ONLY)
    async def use(
        self,
        interaction: Interaction,
        item: str = locale.option("use.item", autocomplete=True),
        quantity: int = locale.option("use.quantity", default=1),
    ) -> None:
        """Use an item."""

        async def work() -> Reply:
            receipt = await self.db.one(
                ItemReceipt,
                "shop.use",
                guild_id=guild_id(interaction),
                member_id=user_id(interaction),
                item=item,
                quantity=quantity,
                role_ids=role_ids(interaction),
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.used(receipt)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @nextcord.slash_command(**locale.command("gift"), **GUILD_ONLY)
    async def gift(
        self,
        interaction: Interaction,
        member: nextcord.User = locale.option("gift.member"),
        item: str = locale.option("gift.item", autocomplete=True),
        quantity: int = locale.option("gift.quantity", default=1),
    ) -> None:
        """Give an item away."""

        async def work() -> Reply:
            receipt = await self.db.one(
                ItemReceipt,
                "shop.gift",
                guild_id=guild_id(interaction),
                member_id=user_id(interaction),
                receiver_id=member.id,
                item=item,
                quantity=quantity,
                receiver_is_bot=member.bot,
                # Discord resolves who is in the guild to a member, and who left to a user.
                receiver_is_here=isinstance(member, nextcord.Member),
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.given(receipt, user_id(interaction))

        await answer(interaction, work(), self.metrics)

    @nextcord.slash_command(**locale.command("sell"), **GUILD_ONLY)
    async def sell(
        self,
        interaction: Interaction,
        item: str = locale.option("sell.item", autocomplete=True),
        quantity: int = locale.option("sell.quantity", default=1),
    ) -> None:
        """Sell an item back."""

        async def work() -> Reply:
            receipt = await self.db.one(
                ItemReceipt,
                "shop.sell",
                guild_id=guild_id(interaction),
                member_id=user_id(interaction),
                item=item,
                quantity=quantity,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.sold(receipt)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    def presses(self) -> Mapping[str, Press]:
        """The buttons below the shop and an inventory."""
        return {
            "shop.items": self._turn_shop,
            "shop.buy": self._press_buy,
            "shop.inventory": self._turn_inventory,
        }

    async def _turn_shop(self, interaction: Interaction, arguments: list[str]) -> None:
        (page,) = arguments
        work = self._shop(interaction, custom_id.number(page))
        await answer(interaction, work, self.metrics, edit=True, ephemeral=True)

    async def _turn_inventory(self, interaction: Interaction, arguments: list[str]) -> None:
        (page,) = arguments
        work = self._inventory(interaction, custom_id.number(page))
        await answer(interaction, work, self.metrics, edit=True, ephemeral=True)

    async def _press_buy(self, interaction: Interaction, arguments: list[str]) -> None:
        """Whoever presses buys for themselves, at the price that they saw."""
        item, price = arguments
        work = self._buy(interaction, str(custom_id.number(item)), 1, custom_id.number(price))
        await answer(interaction, work, self.metrics, ephemeral=True)

    async def _shop(self, interaction: Interaction, page: int) -> Reply:
        rows = await self.db.many(
            ItemRow,
            "shop.items",
            guild_id=guild_id(interaction),
            member_id=user_id(interaction),
            role_ids=role_ids(interaction),
            page=page,
        )
        return render.shop(rows)

    async def _inventory(self, interaction: Interaction, page: int) -> Reply:
        rows = await self.db.many(
            InventoryRow,
            "shop.inventory",
            guild_id=guild_id(interaction),
            member_id=user_id(interaction),
            page=page,
        )
        return render.inventory(rows)

    async def _buy(self, interaction: Interaction, item: str, quantity: int, price: int | None) -> Reply:
        receipt = await self.db.one(
            ItemReceipt,
            "shop.buy",
            guild_id=guild_id(interaction),
            member_id=user_id(interaction),
            item=item,
            quantity=quantity,
            price=price,
            role_ids=role_ids(interaction),
            actor_id=user_id(interaction),
            key=key(interaction),
        )
        return render.bought(receipt)

    @buy.on_autocomplete("item")
    async def _on_sale(self, interaction: Interaction, typed: str) -> None:
        await suggest_items(self, interaction, typed, only_sold=True)

    @use.on_autocomplete("item")
    async def _to_use(self, interaction: Interaction, typed: str) -> None:
        await suggest_items(self, interaction, typed, holder_id=user_id(interaction))

    @gift.on_autocomplete("item")
    async def _to_give(self, interaction: Interaction, typed: str) -> None:
        await suggest_items(self, interaction, typed, holder_id=user_id(interaction))

    @sell.on_autocomplete("item")
    async def _to_sell(self, interaction: Interaction, typed: str) -> None:
        await suggest_items(self, interaction, typed, holder_id=user_id(interaction))


async def suggest_items(
    cog: Cog, interaction: Interaction, typed: str, *, holder_id: int | None = None, only_sold: bool = False
) -> None:
    """Offer what the database suggests. Nothing can be said here, so a failure is an empty list."""
    rows: list[Suggestion] = []
    with suppress(Refused, Unavailable):
        rows = await cog.db.many(
            Suggestion,
            "shop.suggest_items",
            guild_id=guild_id(interaction),
            typed=typed,
            holder_id=holder_id,
            only_sold=only_sold,
        )
    # Sent here, since nextcord sends no empty list and Discord then shows an error.
    with suppress(nextcord.HTTPException):
        await interaction.response.send_autocomplete({row.label: row.value for row in rows})

"""/shop, /buy, /inventory, /use, /gift, /sell, their buttons, and /items: what managers put into the shop."""

from collections.abc import Mapping

import nextcord

from bot.cards import custom_id
from bot.cards import shop as cards
from bot.cards.look import Card
from bot.cogs.base import GUILD_ONLY, MANAGERS, Cog, Press
from bot.interaction import language
from bot.interaction.rank import manager
from bot.interaction.reply import Interaction, chosen_id, reader, role_ids, user_id
from bot.interaction.suggest import suggest
from bot.records.app import Suggestion
from bot.records.shop import InventoryRow, ItemReceipt, ItemRow, ItemSuggestion


class Shop(Cog):
    """What members do with items."""

    @nextcord.slash_command(**language.command("shop"), **GUILD_ONLY)
    async def shop(
        self, interaction: Interaction, page: int = language.option("shop.page", default=1)
    ) -> None:
        """Show what there is to buy."""
        await self.answer(interaction, self._shop(interaction, page), ephemeral=True)

    @nextcord.slash_command(**language.command("buy"), **GUILD_ONLY)
    async def buy(
        self,
        interaction: Interaction,
        item: str = language.option("buy.item", autocomplete=True),
        quantity: int = language.option("buy.quantity", default=1),
    ) -> None:
        """Buy an item for what it costs."""
        await self.answer(interaction, self._buy(interaction, item, quantity, None), ephemeral=True)

    @nextcord.slash_command(**language.command("inventory"), **GUILD_ONLY)
    async def inventory(
        self, interaction: Interaction, page: int = language.option("inventory.page", default=1)
    ) -> None:
        """Show what one has."""
        await self.answer(interaction, self._inventory(interaction, page), ephemeral=True)

    @nextcord.slash_command(**language.command("use"), **GUILD_ONLY)
    async def use(
        self,
        interaction: Interaction,
        item: str = language.option("use.item", autocomplete=True),
        quantity: int = language.option("use.quantity", default=1),
    ) -> None:
        """Use an item."""
        await self.show_card(
            interaction,
            self.change(
                ItemReceipt,
                "shop.use",
                interaction,
                member_id=user_id(interaction),
                item=item,
                quantity=quantity,
                role_ids=role_ids(interaction),
            ),
            cards.used,
            ephemeral=True,
        )

    @nextcord.slash_command(**language.command("gift"), **GUILD_ONLY)
    async def gift(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("gift.member"),
        item: str = language.option("gift.item", autocomplete=True),
        quantity: int = language.option("gift.quantity", default=1),
    ) -> None:
        """Give an item away."""
        await self.show_card(
            interaction,
            self.change(
                ItemReceipt,
                "shop.gift",
                interaction,
                member_id=user_id(interaction),
                receiver_id=member.id,
                item=item,
                quantity=quantity,
                receiver_is_bot=member.bot,
                # Discord resolves who is in the guild to a member, and who left to a user.
                receiver_is_here=isinstance(member, nextcord.Member),
            ),
            lambda receipt: cards.given(receipt, user_id(interaction)),
        )

    @nextcord.slash_command(**language.command("sell"), **GUILD_ONLY)
    async def sell(
        self,
        interaction: Interaction,
        item: str = language.option("sell.item", autocomplete=True),
        quantity: int = language.option("sell.quantity", default=1),
    ) -> None:
        """Sell an item back."""
        await self.show_card(
            interaction,
            self.change(
                ItemReceipt,
                "shop.sell",
                interaction,
                member_id=user_id(interaction),
                item=item,
                quantity=quantity,
            ),
            cards.sold,
            ephemeral=True,
        )

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
        await self.answer(interaction, work, edit=True, ephemeral=True)

    async def _turn_inventory(self, interaction: Interaction, arguments: list[str]) -> None:
        (page,) = arguments
        work = self._inventory(interaction, custom_id.number(page))
        await self.answer(interaction, work, edit=True, ephemeral=True)

    async def _press_buy(self, interaction: Interaction, arguments: list[str]) -> None:
        """Whoever presses buys for themselves, at the price that they saw."""
        item, price = arguments
        work = self._buy(interaction, str(custom_id.number(item)), 1, custom_id.number(price))
        await self.answer(interaction, work, ephemeral=True)

    async def _shop(self, interaction: Interaction, page: int) -> Card:
        rows = await self.look_all(
            ItemRow,
            "shop.items",
            interaction,
            member_id=user_id(interaction),
            role_ids=role_ids(interaction),
            page=page,
        )
        return cards.shop(rows)

    async def _inventory(self, interaction: Interaction, page: int) -> Card:
        rows = await self.look_all(
            InventoryRow, "shop.inventory", interaction, member_id=user_id(interaction), page=page
        )
        return cards.inventory(rows)

    async def _buy(self, interaction: Interaction, item: str, quantity: int, price: int | None) -> Card:
        receipt = await self.change(
            ItemReceipt,
            "shop.buy",
            interaction,
            member_id=user_id(interaction),
            item=item,
            quantity=quantity,
            price=price,
            role_ids=role_ids(interaction),
        )
        return cards.bought(receipt)

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
    """Offer items: all, those that a member holds, or those that are on sale."""

    async def asked() -> list[Suggestion]:
        rows = await cog.look_all(
            ItemSuggestion,
            "shop.suggest_items",
            interaction,
            typed=typed,
            holder_id=holder_id,
            only_sold=only_sold,
        )
        return [cards.choice(reader(interaction), row) for row in rows]

    await suggest(interaction, asked())


KINDS = ("collectible", "role", "temporary_role", "xp")
FIELDS = ("stock", "limit", "description", "emoji", "required_role", "required_level")


class Items(Cog):
    """Add, edit, remove and list. What an item of which kind needs is the database's business."""

    @nextcord.slash_command(**language.command("items"), **MANAGERS)
    async def items(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @items.subcommand(**language.command("items list"))
    async def list_(
        self, interaction: Interaction, page: int = language.option("items list.page", default=1)
    ) -> None:
        """Show all items, also those that are not on sale."""
        await self._list(interaction, page)

    def presses(self) -> Mapping[str, Press]:
        """The buttons that turn the pages of all items."""
        return {"shop.all_items": self._turn_list}

    async def _turn_list(self, interaction: Interaction, arguments: list[str]) -> None:
        (page,) = arguments
        await self._list(interaction, custom_id.number(page), edit=True)

    async def _list(self, interaction: Interaction, page: int, *, edit: bool = False) -> None:
        await self.show_card(
            interaction,
            self.look_all(ItemRow, "shop.items", interaction, page=page),
            cards.items,
            ephemeral=True,
            edit=edit,
        )

    @items.subcommand(**language.command("items add"))
    async def add(
        self,
        interaction: Interaction,
        *,
        name: str = language.option("items add.name"),
        price: int = language.option("items add.price"),
        kind: str = language.option("items add.kind", choices=KINDS),
        description: str | None = language.option("items add.description", required=False),
        emoji: str | None = language.option("items add.emoji", required=False),
        stock: int | None = language.option("items add.stock", required=False),
        limit: int | None = language.option("items add.limit", required=False),
        role: nextcord.Role | None = language.option("items add.role", required=False),
        duration: str | None = language.option("items add.duration", required=False),
        xp: int | None = language.option("items add.xp", required=False),
        required_role: nextcord.Role | None = language.option("items add.required_role", required=False),
        required_level: int | None = language.option("items add.required_level", required=False),
        at_once: bool | None = language.option("items add.at_once", required=False),
    ) -> None:
        """Put a new item into the shop."""
        await self.show_card(
            interaction,
            self.change(
                ItemRow,
                "shop.set_item",
                interaction,
                name=name,
                kind=kind,
                price=price,
                description=description,
                emoji=emoji,
                stock=stock,
                per_member_limit=limit,
                role_id=chosen_id(interaction, "role"),
                duration=duration,
                xp=xp,
                required_role_id=chosen_id(interaction, "required_role"),
                required_level=required_level,
                uses_at_once=at_once,
                facts=manager(interaction),
            ),
            cards.added,
            ephemeral=True,
        )

    @items.subcommand(**language.command("items edit"))
    async def edit(
        self,
        interaction: Interaction,
        *,
        item: str = language.option("items edit.item", autocomplete=True),
        name: str | None = language.option("items edit.name", required=False),
        price: int | None = language.option("items edit.price", required=False),
        description: str | None = language.option("items edit.description", required=False),
        emoji: str | None = language.option("items edit.emoji", required=False),
        stock: int | None = language.option("items edit.stock", required=False),
        limit: int | None = language.option("items edit.limit", required=False),
        role: nextcord.Role | None = language.option("items edit.role", required=False),
        duration: str | None = language.option("items edit.duration", required=False),
        xp: int | None = language.option("items edit.xp", required=False),
        required_role: nextcord.Role | None = language.option("items edit.required_role", required=False),
        required_level: int | None = language.option("items edit.required_level", required=False),
        at_once: bool | None = language.option("items edit.at_once", required=False),
        on_sale: bool | None = language.option("items edit.on_sale", required=False),
        without: str | None = language.option("items edit.without", required=False, choices=FIELDS),
    ) -> None:
        """Change an item; what is left out stays."""
        await self.show_card(
            interaction,
            self.change(
                ItemRow,
                "shop.set_item",
                interaction,
                item=item,
                name=name,
                price=price,
                description=description,
                emoji=emoji,
                stock=stock,
                per_member_limit=limit,
                role_id=chosen_id(interaction, "role"),
                duration=duration,
                xp=xp,
                required_role_id=chosen_id(interaction, "required_role"),
                required_level=required_level,
                uses_at_once=at_once,
                on_sale=on_sale,
                without=without,
                facts=manager(interaction),
            ),
            cards.changed,
            ephemeral=True,
        )

    @items.subcommand(**language.command("items remove"))
    async def remove(
        self, interaction: Interaction, item: str = language.option("items remove.item", autocomplete=True)
    ) -> None:
        """Take an item out of the shop for good."""
        await self.show_card(
            interaction,
            self.change(ItemRow, "shop.remove_item", interaction, item=item),
            cards.removed,
            ephemeral=True,
        )

    @edit.on_autocomplete("item")
    async def _to_edit(self, interaction: Interaction, typed: str) -> None:
        await suggest_items(self, interaction, typed)

    @remove.on_autocomplete("item")
    async def _to_remove(self, interaction: Interaction, typed: str) -> None:
        await suggest_items(self, interaction, typed)

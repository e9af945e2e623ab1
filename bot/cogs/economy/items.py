"""/items: what managers put into the shop."""

import nextcord

from bot import locale
from bot.cogs.base import MANAGERS, Cog
from bot.cogs.economy.shop import suggest_items
from bot.records.economy import ItemRow
from bot.render.economy import shop as render
from bot.reply import Interaction, Reply, answer, chosen_id, guild_id, key, user_id

KINDS = ("collectible", "role", "temporary_role", "xp")
FIELDS = ("stock", "limit", "description", "emoji", "required_role", "required_level")
MOST = 100


class Items(Cog):
    """Add, edit, remove and list. What an item of which kind needs is the database's business."""

    @nextcord.slash_command(**locale.command("items"), **MANAGERS)
    async def items(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @items.subcommand(**locale.command("items list"))
    async def list_(self, interaction: Interaction) -> None:
        """Show all items, also those that are not on sale."""

        async def work() -> Reply:
            rows = await self.db.many(
                ItemRow, "shop.items", guild_id=guild_id(interaction), page_size=MOST
            )
            return render.items(rows)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @items.subcommand(**locale.command("items add"))
    async def add(
        self,
        interaction: Interaction,
        *,
        name: str = locale.option("items add.name"),
        price: int = locale.option("items add.price"),
        kind: str = locale.option("items add.kind", choices=KINDS),
        description: str | None = locale.option("items add.description", required=False),
        emoji: str | None = locale.option("items add.emoji", required=False),
        stock: int | None = locale.option("items add.stock", required=False),
        limit: int | None = locale.option("items add.limit", required=False),
        role: nextcord.Role | None = locale.option("items add.role", required=False),
        duration: str | None = locale.option("items add.duration", required=False),
        xp: int | None = locale.option("items add.xp", required=False),
        required_role: nextcord.Role | None = locale.option("items add.required_role", required=False),
        required_level: int | None = locale.option("items add.required_level", required=False),
        at_once: bool | None = locale.option("items add.at_once", required=False),
    ) -> None:
        """Put a new item into the shop."""

        async def work() -> Reply:
            row = await self.db.one(
                ItemRow,
                "shop.set_item",
                guild_id=guild_id(interaction),
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
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.item(row, "Added")

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @items.subcommand(**locale.command("items edit"))
    async def edit(
        self,
        interaction: Interaction,
        *,
        item: str = locale.option("items edit.item", autocomplete=True),
        name: str | None = locale.option("items edit.name", required=False),
        price: int | None = locale.option("items edit.price", required=False),
        description: str | None = locale.option("items edit.description", required=False),
        emoji: str | None = locale.option("items edit.emoji", required=False),
        stock: int | None = locale.option("items edit.stock", required=False),
        limit: int | None = locale.option("items edit.limit", required=False),
        role: nextcord.Role | None = locale.option("items edit.role", required=False),
        duration: str | None = locale.option("items edit.duration", required=False),
        xp: int | None = locale.option("items edit.xp", required=False),
        required_role: nextcord.Role | None = locale.option("items edit.required_role", required=False),
        required_level: int | None = locale.option("items edit.required_level", required=False),
        at_once: bool | None = locale.option("items edit.at_once", required=False),
        on_sale: bool | None = locale.option("items edit.on_sale", required=False),
        without: str | None = locale.option("items edit.without", required=False, choices=FIELDS),
    ) -> None:
        """Change an item; what is left out stays."""

        async def work() -> Reply:
            row = await self.db.one(
                ItemRow,
                "shop.set_item",
                guild_id=guild_id(interaction),
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
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.item(row, "Changed")

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @items.subcommand(**locale.command("items remove"))
    async def remove(
        self, interaction: Interaction, item: str = locale.option("items remove.item", autocomplete=True)
    ) -> None:
        """Take an item out of the shop for good."""

        async def work() -> Reply:
            row = await self.db.one(
                ItemRow,
                "shop.remove_item",
                guild_id=guild_id(interaction),
                item=item,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.item(row, "Removed")

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @edit.on_autocomplete("item")
    async def _to_edit(self, interaction: Interaction, typed: str) -> None:
        await suggest_items(self, interaction, typed)

    @remove.on_autocomplete("item")
    async def _to_remove(self, interaction: Interaction, typed: str) -> None:
        await suggest_items(self, interaction, typed)

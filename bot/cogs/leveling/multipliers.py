"""/multipliers: more, less or no XP in a channel or with a role."""

import nextcord

from bot.cards import leveling as render
from bot.cogs.base import MANAGERS, Cog
from bot.interaction import language
from bot.interaction.reply import Interaction, Reply, answer, chosen_id, guild_id, key, user_id
from bot.records.leveling import MultiplierRow


class Multipliers(Cog):
    """List and set."""

    @nextcord.slash_command(**language.command("multipliers"), **MANAGERS)
    async def multipliers(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @multipliers.subcommand(**language.command("multipliers list"))
    async def list_(self, interaction: Interaction) -> None:
        """Show the factors."""

        async def work() -> Reply:
            rows = await self.db.many(MultiplierRow, "leveling.multipliers", guild_id=guild_id(interaction))
            return render.multipliers(rows)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @multipliers.subcommand(**language.command("multipliers set"))
    async def set(
        self,
        interaction: Interaction,
        factor: float = language.option("multipliers set.factor"),
        channel: nextcord.abc.GuildChannel | None = language.option(
            "multipliers set.channel", required=False
        ),
        role: nextcord.Role | None = language.option("multipliers set.role", required=False),
    ) -> None:
        """Set the factor of a channel or a role; that it is one of the two is the database's business."""

        async def work() -> Reply:
            row = await self.db.one(
                MultiplierRow,
                "leveling.set_multiplier",
                guild_id=guild_id(interaction),
                channel_id=chosen_id(interaction, "channel"),
                role_id=chosen_id(interaction, "role"),
                factor=factor,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.multiplier_set(row)

        await answer(interaction, work(), self.metrics, ephemeral=True)

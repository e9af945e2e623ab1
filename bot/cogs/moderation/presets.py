"""/presets: the reasons that moderators choose from."""

import nextcord

from bot.cards.moderation import ladder as render
from bot.cogs.base import MANAGERS, Cog
from bot.interaction import language
from bot.interaction.reply import Interaction, Reply, answer, guild_id, key, user_id
from bot.records.moderation import PresetRow


class Presets(Cog):
    """List, set and remove."""

    @nextcord.slash_command(**language.command("presets"), **MANAGERS)
    async def presets(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @presets.subcommand(**language.command("presets list"))
    async def list_(self, interaction: Interaction) -> None:
        """Show the presets."""

        async def work() -> Reply:
            rows = await self.db.many(PresetRow, "moderation.presets", guild_id=guild_id(interaction))
            return render.presets(rows)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @presets.subcommand(**language.command("presets set"))
    async def set(
        self,
        interaction: Interaction,
        name: str = language.option("presets set.name"),
        reason: str = language.option("presets set.reason"),
    ) -> None:
        """Add a preset, or change its reason."""

        async def work() -> Reply:
            row = await self.db.one(
                PresetRow,
                "moderation.set_preset",
                guild_id=guild_id(interaction),
                name=name,
                reason=reason,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.preset(row, "Set")

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @presets.subcommand(**language.command("presets remove"))
    async def remove(
        self, interaction: Interaction, name: str = language.option("presets remove.name")
    ) -> None:
        """Remove a preset."""

        async def work() -> Reply:
            row = await self.db.one(
                PresetRow,
                "moderation.remove_preset",
                guild_id=guild_id(interaction),
                name=name,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.preset(row, "Removed")

        await answer(interaction, work(), self.metrics, ephemeral=True)

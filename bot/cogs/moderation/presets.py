"""/presets: the reasons that moderators choose from."""

import nextcord

from bot.cards.moderation import ladder as cards
from bot.cogs.base import MANAGERS, Cog
from bot.interaction import language
from bot.interaction.reply import Interaction
from bot.records.moderation import PresetRow


class Presets(Cog):
    """List, set and remove."""

    @nextcord.slash_command(**language.command("presets"), **MANAGERS)
    async def presets(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @presets.subcommand(**language.command("presets list"))
    async def list_(self, interaction: Interaction) -> None:
        """Show the presets."""
        await self.show_card(
            interaction,
            self.look_all(PresetRow, "moderation.presets", interaction),
            cards.presets,
            ephemeral=True,
        )

    @presets.subcommand(**language.command("presets set"))
    async def set(
        self,
        interaction: Interaction,
        name: str = language.option("presets set.name"),
        reason: str = language.option("presets set.reason"),
    ) -> None:
        """Add a preset, or change its reason."""
        await self.show_card(
            interaction,
            self.change(PresetRow, "moderation.set_preset", interaction, name=name, reason=reason),
            cards.preset_set,
            ephemeral=True,
        )

    @presets.subcommand(**language.command("presets remove"))
    async def remove(
        self, interaction: Interaction, name: str = language.option("presets remove.name")
    ) -> None:
        """Remove a preset."""
        await self.show_card(
            interaction,
            self.change(PresetRow, "moderation.remove_preset", interaction, name=name),
            cards.preset_removed,
            ephemeral=True,
        )

"""/privacy: what is known of oneself."""

from collections.abc import Mapping

import nextcord

from bot.cards.look import Card
from bot.cards.stats import privacy as cards
from bot.cogs.base import GUILD_ONLY, Cog, Press
from bot.interaction import language
from bot.interaction.reply import Interaction, user_id


class Privacy(Cog):
    """Whether one is named, and what is known of oneself."""

    @nextcord.slash_command(**language.command("privacy"), **GUILD_ONLY)
    async def privacy(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @privacy.subcommand(**language.command("privacy hide"))
    async def hide(self, interaction: Interaction) -> None:
        """Be named nowhere."""
        await self.show_card(
            interaction,
            self.change_value("stats.hide", interaction, member_id=user_id(interaction)),
            cards.hidden,
            ephemeral=True,
        )

    @privacy.subcommand(**language.command("privacy show"))
    async def show(self, interaction: Interaction) -> None:
        """Be named again."""
        await self.show_card(
            interaction,
            self.change_value("stats.show", interaction, member_id=user_id(interaction)),
            cards.hidden,
            ephemeral=True,
        )

    @privacy.subcommand(**language.command("privacy forget"))
    async def forget(self, interaction: Interaction) -> None:
        """Ask first: what is forgotten does not come back."""

        async def ask() -> Card:
            return cards.forget()

        await self.answer(interaction, ask(), ephemeral=True)

    def presses(self) -> Mapping[str, Press]:
        """The answer to that question."""
        return {"stats.forget": self._forget}

    async def _forget(self, interaction: Interaction, _arguments: list[str]) -> None:
        await self.show_card(
            interaction,
            self.change_value("stats.forget", interaction, member_id=user_id(interaction)),
            cards.forgotten,
            ephemeral=True,
            edit=True,
        )

"""/config: made from the database's own list of settings, so a new column needs no change here."""

import nextcord

from bot.cards import app as cards
from bot.cogs.base import MANAGERS, Cog
from bot.interaction import language
from bot.interaction.reply import Interaction, Reply
from bot.interaction.suggest import suggest
from bot.records.app import Setting, Suggestion


class Config(Cog):
    """Show and set."""

    @nextcord.slash_command(**language.command("config"), **MANAGERS)
    async def config(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @config.subcommand(**language.command("config show"))
    async def show(
        self,
        interaction: Interaction,
        setting: str | None = language.option("config show.setting", required=False, autocomplete=True),
    ) -> None:
        """Show all settings, or one in full."""

        def card(rows: list[Setting]) -> Reply:
            if setting is None:
                return cards.config(rows)
            return cards.setting(next((row for row in rows if row.key == setting), None), changed=False)

        await self.show_card(
            interaction, self.look_all(Setting, "app.config", interaction), card, ephemeral=True
        )

    @config.subcommand(**language.command("config set"))
    async def set(
        self,
        interaction: Interaction,
        setting: str = language.option("config set.setting", autocomplete=True),
        value: str | None = language.option("config set.value", required=False, autocomplete=True),
    ) -> None:
        """Change a setting; without a value it goes back to its default."""
        await self.show_card(
            interaction,
            self.change(Setting, "app.configure", interaction, key=setting, value=value),
            lambda row: cards.setting(row, changed=True),
            ephemeral=True,
        )

    @show.on_autocomplete("setting")
    async def _names_to_show(self, interaction: Interaction, typed: str) -> None:
        await self._suggest(interaction, None, typed)

    @set.on_autocomplete("setting")
    async def _names_to_set(self, interaction: Interaction, typed: str) -> None:
        await self._suggest(interaction, None, typed)

    @set.on_autocomplete("value")
    async def _values(self, interaction: Interaction, typed: str, setting: str | None) -> None:
        await self._suggest(interaction, setting, typed)

    async def _suggest(self, interaction: Interaction, setting: str | None, typed: str) -> None:
        asked = self.look_all(Suggestion, "app.suggest", interaction, key=setting, typed=typed)
        await suggest(interaction, asked)

"""/config: made from the database's own list of settings, so a new column needs no change here."""

from contextlib import suppress

import nextcord

from bot import locale
from bot.cogs.base import MANAGERS, Cog
from bot.errors import Refused, Unavailable
from bot.records.app import Setting, Suggestion
from bot.render import config as render
from bot.reply import Interaction, Reply, answer, guild_id, user_id


class Config(Cog):
    """Show and set."""

    @nextcord.slash_command(**locale.command("config"), **MANAGERS)
    async def config(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @config.subcommand(**locale.command("config show"))
    async def show(
        self,
        interaction: Interaction,
        setting: str | None = locale.option("config show.setting", required=False, autocomplete=True),
    ) -> None:
        """Show all settings, or one in full."""

        async def work() -> Reply:
            rows = await self.db.many(Setting, "app.config", guild_id=guild_id(interaction))
            if setting is None:
                return render.settings(rows)
            return render.setting(next((row for row in rows if row.key == setting), None), changed=False)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @config.subcommand(**locale.command("config set"))
    async def set(
        self,
        interaction: Interaction,
        setting: str = locale.option("config set.setting", autocomplete=True),
        value: str | None = locale.option("config set.value", required=False, autocomplete=True),
    ) -> None:
        """Change a setting; without a value it goes back to its default."""

        async def work() -> Reply:
            row = await self.db.one(
                Setting,
                "app.configure",
                guild_id=guild_id(interaction),
                key=setting,
                value=value,
                actor_id=user_id(interaction),
            )
            return render.setting(row, changed=True)

        await answer(interaction, work(), self.metrics, ephemeral=True)

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
        """Offer what the database suggests. Nothing can be said here, so a failure is an empty list."""
        rows: list[Suggestion] = []
        with suppress(Refused, Unavailable):
            rows = await self.db.many(
                Suggestion, "app.suggest", guild_id=guild_id(interaction), key=setting, typed=typed
            )
        # Sent here, since nextcord sends no empty list and Discord then shows an error.
        with suppress(nextcord.HTTPException):
            await interaction.response.send_autocomplete({row.label: row.value for row in rows})

"""/config. Settings are the database's own list, so a new column needs no change here."""

from collections.abc import Mapping

import nextcord

from bot.cards import config as cards
from bot.cards import custom_id, setting
from bot.cogs.base import MANAGERS, Cog, Press
from bot.errors import Refused
from bot.interaction import form, language
from bot.interaction.reply import Interaction, picked, reader
from bot.interaction.suggest import suggest
from bot.records.app import Suggestion
from bot.records.config import Setting
from bot.words.settings import meant

VALUE = "value"
"""The field of a form."""


class Config(Cog):
    """Look at settings and change them, by pages of menus or at once."""

    @nextcord.slash_command(**language.command("config"), **MANAGERS)
    async def config(
        self,
        interaction: Interaction,
        setting: str | None = language.option("config.setting", required=False, autocomplete=True),
        value: str | None = language.option("config.value", required=False, autocomplete=True),
    ) -> None:
        """Show all settings or one; with a value, set it."""
        if setting is not None and value is not None:
            await self._configure(interaction, setting, value)
        else:
            await self._show(interaction, None, setting)

    def presses(self) -> Mapping[str, Press]:
        """The menus and buttons of its pages."""
        return {"config.show": self._turn, "config.set": self._set}

    async def _turn(self, interaction: Interaction, arguments: list[str]) -> None:
        group, key, what, *_ = *arguments, *picked(interaction), None, None, None
        if what == cards.FORM and key is not None:
            await self._ask(interaction, key)
        else:
            await self._show(interaction, group, key, edit=True)

    async def _set(self, interaction: Interaction, arguments: list[str]) -> None:
        given: list[str | None] = [*arguments, *picked(interaction)]
        if form.is_form(interaction):
            given.append(form.written(interaction, VALUE))
        key, value, agreed, *_ = [*given, None, None]
        await self._configure(
            interaction,
            str(key),
            None if value == custom_id.NONE else value,
            agreed=agreed == cards.AGREED,
            edit=True,
        )

    async def _show(
        self, interaction: Interaction, group: str | None, key: str | None, *, edit: bool = False
    ) -> None:
        await self.show_card(
            interaction,
            self.look_all(Setting, "config.show", interaction),
            lambda rows: cards.overview(rows, group, key),
            ephemeral=True,
            edit=edit,
        )

    async def _configure(
        self,
        interaction: Interaction,
        key: str,
        value: str | None,
        *,
        agreed: bool = False,
        edit: bool = False,
    ) -> None:
        await self.show_card(
            interaction,
            self._change(interaction, key, value, agreed=agreed),
            cards.asked,
            ephemeral=True,
            edit=edit,
        )

    async def _change(
        self, interaction: Interaction, key: str, value: str | None, *, agreed: bool
    ) -> Setting:
        """Set what the database reads; what it does not read may be what the reader's card calls a choice."""
        try:
            return await self.change(Setting, "config.set", interaction, key=key, value=value, agreed=agreed)
        except Refused as refused:
            choice = meant(reader(interaction), key, value, refused.detail)
            if choice is None:
                raise
        return await self.change(Setting, "config.set", interaction, key=key, value=choice, agreed=agreed)

    @config.on_autocomplete("setting")
    async def _settings(self, interaction: Interaction, typed: str) -> None:
        async def found() -> list[Suggestion]:
            rows = await self.look_all(Setting, "config.show", interaction)
            return cards.suggested(reader(interaction), rows, typed)

        await suggest(interaction, found())

    @config.on_autocomplete("value")
    async def _values(self, interaction: Interaction, typed: str, setting: str | None) -> None:
        async def found() -> list[Suggestion]:
            row = await self.find(Setting, "config.show", interaction, key=setting or "")
            if row is None or row.kind in cards.LISTED:
                return await self.look_all(
                    Suggestion, "config.suggest", interaction, key=setting, typed=typed
                )
            return cards.values(reader(interaction), row, typed)

        await suggest(interaction, found())

    async def _ask(self, interaction: Interaction, key: str) -> None:
        words = reader(interaction)
        (row,) = await self.look_all(Setting, "config.show", interaction, key=key)
        field = form.Field(VALUE, words("config-value"), setting.typed(row), long=row.kind == "text")
        target = custom_id.encode("config.set", key)
        await form.ask(interaction, setting.title(words, key), target, field)

"""/config, /setup and /help. Settings are the database's own list, so a new column needs no change here."""

from collections.abc import Iterator, Mapping
from typing import Any

import nextcord

from bot.cards import app as cards
from bot.cards import custom_id, setting
from bot.cards import help as help_cards
from bot.cards.look import Card
from bot.cogs.base import GUILD_ONLY, MANAGERS, Cog, Press
from bot.interaction import form, language
from bot.interaction.reply import Interaction, picked, reader
from bot.interaction.suggest import suggest
from bot.records.app import Checked, Setting, Suggestion

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
        return {"app.config": self._turn, "app.configure": self._set}

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
            self.look_all(Setting, "app.config", interaction),
            lambda rows: cards.config(rows, group, key),
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
            self.change(Setting, "app.configure", interaction, key=key, value=value, agreed=agreed),
            lambda row: cards.asked(row, value),
            ephemeral=True,
            edit=edit,
        )

    @config.on_autocomplete("setting")
    async def _settings(self, interaction: Interaction, typed: str) -> None:
        async def found() -> list[Suggestion]:
            rows = await self.look_all(Setting, "app.config", interaction)
            return cards.suggested(reader(interaction), rows, typed)

        await suggest(interaction, found())

    @config.on_autocomplete("value")
    async def _values(self, interaction: Interaction, typed: str, setting: str | None) -> None:
        asked = self.look_all(Suggestion, "app.suggest", interaction, key=setting, typed=typed)
        await suggest(interaction, asked)

    async def _ask(self, interaction: Interaction, key: str) -> None:
        words = reader(interaction)
        (row,) = await self.look_all(Setting, "app.config", interaction, key=key)
        field = form.Field(VALUE, words("config-value"), setting.typed(row), long=row.kind == "text")
        target = custom_id.encode("app.configure", key)
        await form.ask(interaction, setting.title(words, key), target, field)


class Setup(Cog):
    """The first steps of a server; also below the greeting, where anybody may press and SQL says who may."""

    @nextcord.slash_command(**language.command("setup"), **MANAGERS)
    async def setup(self, interaction: Interaction) -> None:
        """Open the first steps."""
        await self._open(interaction, [])

    def presses(self) -> Mapping[str, Press]:
        """The button below the greeting."""
        return {"app.checkup": self._open}

    async def _open(self, interaction: Interaction, _arguments: list[str]) -> None:
        await self.show_card(
            interaction,
            self.look_all(Checked, "app.checkup", interaction, permissions=interaction.permissions.value),
            cards.checkup,
            ephemeral=True,
        )


class Help(Cog):
    """What somebody may use here: by Discord's defaults for each command, which a server may change."""

    @nextcord.slash_command(**language.command("help"), **GUILD_ONLY)
    async def help(
        self,
        interaction: Interaction,
        command: str | None = language.option("help.command", required=False, autocomplete=True),
    ) -> None:
        """Show all commands, or one."""
        found = commands_for(interaction)
        card = help_cards.overview(found) if command is None else help_cards.one(found, command)
        await self.answer(interaction, _drawn(card), ephemeral=True)

    @help.on_autocomplete("command")
    async def _commands(self, interaction: Interaction, typed: str) -> None:
        async def found() -> list[Suggestion]:
            return help_cards.suggested(reader(interaction), commands_for(interaction), typed)

        await suggest(interaction, found())

    def presses(self) -> Mapping[str, Press]:
        """The menu of areas."""
        return {"app.help": self._turn}

    async def _turn(self, interaction: Interaction, arguments: list[str]) -> None:
        area, *_ = *arguments, *picked(interaction), None
        await self.answer(
            interaction, _drawn(help_cards.overview(commands_for(interaction), area)), edit=True
        )


async def _drawn(card: Card) -> Card:
    return card


def commands_for(interaction: Interaction) -> list[help_cards.Command]:
    """The commands whose default permissions who asks has, in the order of their areas."""
    found = [
        entry
        for command in interaction.client.get_all_application_commands()
        if _is_open(command, interaction.permissions)
        for entry in _entries(command)
    ]
    return sorted(found, key=lambda entry: (entry.area, entry.mention is None, entry.path))


def _is_open(command: Any, permissions: nextcord.Permissions) -> bool:
    needed = command.get_default_member_permissions_value()
    return needed is None or permissions.administrator or permissions.value & needed == needed


def _entries(command: Any) -> Iterator[help_cards.Command]:
    children = getattr(command, "children", None) or {}
    if children:
        for child in children.values():
            yield from _entries(child)
        return
    area = command.callback.__module__.split(".")[2]
    is_slash = isinstance(command, (nextcord.SlashApplicationCommand, nextcord.SlashApplicationSubcommand))
    options = (
        tuple((option.name, bool(option.required)) for option in command.options.values()) if is_slash else ()
    )
    path = command.qualified_name if is_slash else command.name
    yield help_cards.Command(area, path, command.get_mention() if is_slash else None, options)

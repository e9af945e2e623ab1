"""/setup and /help."""

from collections.abc import Iterator, Mapping
from typing import Any

import nextcord

from bot.cards import app as cards
from bot.cards import help as help_cards
from bot.cards.look import Card
from bot.cogs.base import GUILD_ONLY, MANAGERS, Cog, Press
from bot.interaction import language
from bot.interaction.reply import Interaction, picked, reader
from bot.interaction.suggest import suggest
from bot.records.app import Checked, Suggestion


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

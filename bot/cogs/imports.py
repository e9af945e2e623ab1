"""/import: what another bot knew of levels, money and cases. That only owners may is decided in SQL."""

import asyncio
from collections.abc import Mapping

import nextcord

from bot.cards import imports as cards
from bot.cards.custom_id import number as read_number
from bot.cards.look import Card
from bot.cogs.base import GUILD_ONLY, Cog, Press
from bot.interaction import language
from bot.interaction.attachment import download
from bot.interaction.reply import Interaction, user_id
from bot.interaction.rows import NoRowsError, read
from bot.records.imports import Outlook, Staged

MOST = 4 * 1024**2
"""Bytes of a file: more than the lines that SQL takes need. A larger one is for script/import."""
# Whom Discord offers the command; the server may change it in its own settings.
OWNERS = GUILD_ONLY | {"default_member_permissions": nextcord.Permissions(administrator=True)}


class Imports(Cog):
    """An import is staged and looked at, then committed or dropped."""

    @nextcord.slash_command(**language.command("import"), **OWNERS)
    async def bring(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @bring.subcommand(**language.command("import levels"))
    async def levels(
        self, interaction: Interaction, file: nextcord.Attachment = language.option("import levels.file")
    ) -> None:
        """Stage levels."""
        await self.answer(interaction, self._stage(interaction, "levels", file), ephemeral=True)

    @bring.subcommand(**language.command("import money"))
    async def money(
        self, interaction: Interaction, file: nextcord.Attachment = language.option("import money.file")
    ) -> None:
        """Stage money."""
        await self.answer(interaction, self._stage(interaction, "money", file), ephemeral=True)

    @bring.subcommand(**language.command("import cases"))
    async def cases(
        self, interaction: Interaction, file: nextcord.Attachment = language.option("import cases.file")
    ) -> None:
        """Stage cases."""
        await self.answer(interaction, self._stage(interaction, "cases", file), ephemeral=True)

    @bring.subcommand(**language.command("import show"))
    async def show(
        self,
        interaction: Interaction,
        number: int | None = language.option("import show.number", required=False),
    ) -> None:
        """Look at an import again, the last one where none is named."""
        await self.show_card(interaction, self._overview(interaction, number), cards.outlook, ephemeral=True)

    async def _stage(self, interaction: Interaction, kind: str, file: nextcord.Attachment) -> Card:
        raw = await download(file, MOST, self._hosts())
        try:
            # Beside the loop: a large file takes a while.
            lines = None if raw is None else await asyncio.to_thread(read, file.filename, raw)
        except NoRowsError:
            lines = None
        if lines is None:
            return cards.unreadable(MOST)
        staged = await self.change(Staged, "imports.stage", interaction, kind=kind, lines=lines)
        return cards.outlook(await self._overview(interaction, staged.number))

    def _hosts(self) -> tuple[str, ...]:
        """Where files of commands lie: Discord's CDN, or what stands in for it."""
        return (nextcord.Asset.BASE,) if self.painter is None else (nextcord.Asset.BASE, self.painter.cdn)

    async def _overview(self, interaction: Interaction, number: int | None, keep: str = "level") -> Outlook:
        return await self.look(
            Outlook, "imports.overview", interaction, number=number, keep=keep, viewer_id=user_id(interaction)
        )

    def presses(self) -> Mapping[str, Press]:
        """The buttons below what an import would do."""
        return {
            "imports.overview": self._look,
            "imports.commit": self._commit,
            "imports.drop": self._drop,
        }

    async def _look(self, interaction: Interaction, arguments: list[str]) -> None:
        number, keep = arguments
        await self.show_card(
            interaction,
            self._overview(interaction, read_number(number), keep),
            cards.outlook,
            ephemeral=True,
            edit=True,
        )

    async def _commit(self, interaction: Interaction, arguments: list[str]) -> None:
        number, keep = arguments
        await self.show_card(
            interaction,
            self.change(Outlook, "imports.commit", interaction, number=read_number(number), keep=keep),
            cards.outlook,
            ephemeral=True,
            edit=True,
        )

    async def _drop(self, interaction: Interaction, arguments: list[str]) -> None:
        (number,) = map(read_number, arguments)
        await self.show_card(
            interaction,
            self.change_value("imports.drop", interaction, number=number),
            lambda _is_dropped: cards.dropped(number),
            ephemeral=True,
            edit=True,
        )

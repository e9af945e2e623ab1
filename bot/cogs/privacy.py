"""/privacy: whether one is named, what is kept of oneself, and that it is forgotten."""

import asyncio
import gzip
from collections.abc import AsyncIterator, Mapping

import nextcord
import orjson

from bot.cards import privacy as cards
from bot.cards.look import Card
from bot.cogs.base import GUILD_ONLY, Cog, Press
from bot.interaction import language
from bot.interaction.files import UPLOAD_BYTES, Sending, send
from bot.interaction.reply import Interaction, reader, user_id
from bot.records.privacy import ExportLine


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

    @privacy.subcommand(**language.command("privacy export"))
    async def export(self, interaction: Interaction) -> None:
        """Send what is kept of who asks, to them alone."""
        await send(interaction, self._copy(interaction), self.metrics)

    async def _copy(self, interaction: Interaction) -> AsyncIterator[Sending]:
        """A file of JSON: the rows of each table, by its name. Packed where it is too large else."""
        lines = await self.look_all(ExportLine, "privacy.export", interaction, member_id=user_id(interaction))
        tables: dict[str, list[object]] = {}
        for line in lines:
            tables.setdefault(line.kept_in, []).append(line.line)
        name, raw = "privacy.json", await asyncio.to_thread(orjson.dumps, tables, option=orjson.OPT_INDENT_2)
        if len(raw) > UPLOAD_BYTES:
            name, raw = f"{name}.gz", await asyncio.to_thread(gzip.compress, raw)
        words = reader(interaction)
        if len(raw) > UPLOAD_BYTES:
            yield Sending(cards.too_large(words))
        else:
            yield Sending(cards.exported(words), ((name, raw),))

    def presses(self) -> Mapping[str, Press]:
        """The answer to that question."""
        return {"privacy.forget": self._forget}

    async def _forget(self, interaction: Interaction, _arguments: list[str]) -> None:
        await self.show_card(
            interaction,
            self.change_value("privacy.forget", interaction, member_id=user_id(interaction)),
            cards.forgotten,
            ephemeral=True,
            edit=True,
        )

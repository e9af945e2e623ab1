"""/ladder: what points lead to."""

from datetime import timedelta

import nextcord

from bot.cards.look import Card
from bot.cards.moderation import ladder as cards
from bot.cogs.base import MANAGERS, Cog
from bot.cogs.moderation.base import suggest_durations
from bot.interaction import language
from bot.interaction.reply import Interaction
from bot.records.config import Setting
from bot.records.moderation import Rehearsal, RungRow

ACTIONS = ("timeout", "kick", "softban", "ban")
LADDERS = ("gentle", "strict", "custom", "off")
REHEARSED = ("gentle", "strict")
PERIODS = {"a week": timedelta(days=7), "a month": timedelta(days=30), "a quarter": timedelta(days=90)}


class Ladder(Cog):
    """Show, set, remove, choose, and rehearse before it is in force."""

    @nextcord.slash_command(**language.command("ladder"), **MANAGERS)
    async def ladder(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @ladder.subcommand(**language.command("ladder show"))
    async def show(self, interaction: Interaction) -> None:
        """Show the rungs that are in force."""
        await self.answer(interaction, self._rungs(interaction), ephemeral=True)

    @ladder.subcommand(**language.command("ladder set"))
    async def set(
        self,
        interaction: Interaction,
        points: int = language.option("ladder set.points"),
        action: str = language.option("ladder set.action", choices=ACTIONS),
        duration: str | None = language.option("ladder set.duration", required=False, autocomplete=True),
        period: str | None = language.option("ladder set.period", required=False, autocomplete=True),
    ) -> None:
        """Set a rung; the ladder is the server's own then."""
        await self.show_card(
            interaction,
            self.change(
                RungRow,
                "moderation.set_rung",
                interaction,
                points=points,
                action=action,
                duration=duration,
                within=period,
            ),
            cards.rung_set,
            ephemeral=True,
        )

    @ladder.subcommand(**language.command("ladder remove"))
    async def remove(
        self, interaction: Interaction, points: int = language.option("ladder remove.points")
    ) -> None:
        """Remove a rung; the ladder is the server's own then."""
        await self.show_card(
            interaction,
            self.change(RungRow, "moderation.remove_rung", interaction, points=points),
            cards.rung_removed,
            ephemeral=True,
        )

    @ladder.subcommand(**language.command("ladder preset"))
    async def preset(
        self, interaction: Interaction, ladder: str = language.option("ladder preset.ladder", choices=LADDERS)
    ) -> None:
        """Choose a ladder: the setting moderation.ladder."""

        async def work() -> Card:
            await self.change(Setting, "config.set", interaction, key="moderation.ladder", value=ladder)
            return await self._rungs(interaction)

        await self.answer(interaction, work(), ephemeral=True)

    @ladder.subcommand(**language.command("ladder rehearse"))
    async def rehearse(
        self,
        interaction: Interaction,
        ladder: str | None = language.option("ladder rehearse.ladder", required=False, choices=REHEARSED),
        period: str = language.option("ladder rehearse.period", default="a month", choices=tuple(PERIODS)),
    ) -> None:
        """Show whom a ladder would have met, without changing anything."""
        await self.show_card(
            interaction,
            self.look_all(
                Rehearsal,
                "moderation.rehearse_ladder",
                interaction,
                preset=ladder,
                since=interaction.created_at - PERIODS[period],
            ),
            lambda rows: cards.rehearsed(rows, period),
            ephemeral=True,
        )

    async def _rungs(self, interaction: Interaction) -> Card:
        return cards.ladder(await self.look_all(RungRow, "moderation.ladder", interaction))

    @set.on_autocomplete("duration")
    @set.on_autocomplete("period")
    async def _durations(self, interaction: Interaction, typed: str) -> None:
        await suggest_durations(self, interaction, typed)

"""/ladder: what points lead to."""

from datetime import timedelta

import nextcord

from bot.cards.moderation import ladder as render
from bot.cogs.base import MANAGERS, Cog
from bot.cogs.moderation.base import suggest_durations
from bot.interaction import language
from bot.interaction.reply import Interaction, Reply, answer, guild_id, key, user_id
from bot.records.app import Setting
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
        await answer(interaction, self._rungs(interaction), self.metrics, ephemeral=True)

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

        async def work() -> Reply:
            rung = await self.db.one(
                RungRow,
                "moderation.set_rung",
                guild_id=guild_id(interaction),
                points=points,
                action=action,
                duration=duration,
                within=period,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.changed(rung, "Set")

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @ladder.subcommand(**language.command("ladder remove"))
    async def remove(
        self, interaction: Interaction, points: int = language.option("ladder remove.points")
    ) -> None:
        """Remove a rung; the ladder is the server's own then."""

        async def work() -> Reply:
            rung = await self.db.one(
                RungRow,
                "moderation.remove_rung",
                guild_id=guild_id(interaction),
                points=points,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.changed(rung, "Removed")

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @ladder.subcommand(**language.command("ladder preset"))
    async def preset(
        self, interaction: Interaction, ladder: str = language.option("ladder preset.ladder", choices=LADDERS)
    ) -> None:
        """Choose a ladder: the setting moderation.ladder."""

        async def work() -> Reply:
            await self.db.one(
                Setting,
                "app.configure",
                guild_id=guild_id(interaction),
                key="moderation.ladder",
                value=ladder,
                actor_id=user_id(interaction),
            )
            return await self._rungs(interaction)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @ladder.subcommand(**language.command("ladder rehearse"))
    async def rehearse(
        self,
        interaction: Interaction,
        ladder: str | None = language.option("ladder rehearse.ladder", required=False, choices=REHEARSED),
        period: str = language.option("ladder rehearse.period", default="a month", choices=tuple(PERIODS)),
    ) -> None:
        """Show whom a ladder would have met, without changing anything."""

        async def work() -> Reply:
            rows = await self.db.many(
                Rehearsal,
                "moderation.rehearse_ladder",
                guild_id=guild_id(interaction),
                preset=ladder,
                since=interaction.created_at - PERIODS[period],
            )
            return render.rehearsed(rows, period)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    async def _rungs(self, interaction: Interaction) -> Reply:
        return render.ladder(await self.db.many(RungRow, "moderation.ladder", guild_id=guild_id(interaction)))

    @set.on_autocomplete("duration")
    @set.on_autocomplete("period")
    async def _durations(self, interaction: Interaction, typed: str) -> None:
        await suggest_durations(self, interaction, typed)

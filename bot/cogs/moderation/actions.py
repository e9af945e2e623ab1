"""/timeout, /untimeout and /kick."""

import nextcord

from bot import locale
from bot.cogs.base import Cog
from bot.cogs.moderation.base import KICKERS, MODERATORS, decided, facts, suggest_durations, suggest_reasons
from bot.records.moderation import CaseRow
from bot.reply import Interaction, Reply, answer, guild_id, key, user_id


class Actions(Cog):
    """What is done to members of the server. Who may is decided in SQL."""

    @nextcord.slash_command(**locale.command("timeout"), **MODERATORS)
    async def timeout(
        self,
        interaction: Interaction,
        *,
        member: nextcord.User = locale.option("timeout.member"),
        duration: str = locale.option("timeout.duration", autocomplete=True),
        reason: str | None = locale.option("timeout.reason", required=False, autocomplete=True),
        points: int | None = locale.option("timeout.points", required=False),
        evidence: str | None = locale.option("timeout.evidence", required=False),
    ) -> None:
        """Time a member out, also for longer than Discord's own 28 days."""

        async def work() -> Reply:
            filed = await self.db.one(
                CaseRow,
                "moderation.timeout",
                guild_id=guild_id(interaction),
                member_id=member.id,
                duration=duration,
                reason=reason,
                points=points,
                evidence=evidence,
                actor_id=user_id(interaction),
                key=key(interaction),
                facts=facts(interaction, member),
            )
            return await decided(self, interaction, filed)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @nextcord.slash_command(**locale.command("untimeout"), **MODERATORS)
    async def untimeout(
        self,
        interaction: Interaction,
        member: nextcord.User = locale.option("untimeout.member"),
        reason: str | None = locale.option("untimeout.reason", required=False, autocomplete=True),
        evidence: str | None = locale.option("untimeout.evidence", required=False),
    ) -> None:
        """Lift a timeout."""

        async def work() -> Reply:
            filed = await self.db.one(
                CaseRow,
                "moderation.untimeout",
                guild_id=guild_id(interaction),
                member_id=member.id,
                reason=reason,
                evidence=evidence,
                actor_id=user_id(interaction),
                key=key(interaction),
                facts=facts(interaction, member),
            )
            return await decided(self, interaction, filed)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @nextcord.slash_command(**locale.command("kick"), **KICKERS)
    async def kick(
        self,
        interaction: Interaction,
        member: nextcord.User = locale.option("kick.member"),
        reason: str | None = locale.option("kick.reason", required=False, autocomplete=True),
        points: int | None = locale.option("kick.points", required=False),
        evidence: str | None = locale.option("kick.evidence", required=False),
    ) -> None:
        """Kick a member."""

        async def work() -> Reply:
            filed = await self.db.one(
                CaseRow,
                "moderation.kick",
                guild_id=guild_id(interaction),
                member_id=member.id,
                reason=reason,
                points=points,
                evidence=evidence,
                actor_id=user_id(interaction),
                key=key(interaction),
                facts=facts(interaction, member),
            )
            return await decided(self, interaction, filed)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @timeout.on_autocomplete("reason")
    @untimeout.on_autocomplete("reason")
    @kick.on_autocomplete("reason")
    async def _reasons(self, interaction: Interaction, typed: str) -> None:
        await suggest_reasons(self, interaction, typed)

    @timeout.on_autocomplete("duration")
    async def _durations(self, interaction: Interaction, typed: str) -> None:
        await suggest_durations(self, interaction, typed)

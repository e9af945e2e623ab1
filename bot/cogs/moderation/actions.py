"""/timeout, /untimeout and /kick."""

import nextcord

from bot.cogs.base import MODERATORS, Cog
from bot.cogs.moderation.base import KICKERS, decided, facts, suggest_durations, suggest_reasons
from bot.interaction import language
from bot.interaction.reply import Interaction
from bot.records.moderation import CaseRow


class Actions(Cog):
    """What is done to members of the server. Who may is decided in SQL."""

    @nextcord.slash_command(**language.command("timeout"), **MODERATORS)
    async def timeout(
        self,
        interaction: Interaction,
        *,
        member: nextcord.User = language.option("timeout.member"),
        duration: str = language.option("timeout.duration", autocomplete=True),
        reason: str | None = language.option("timeout.reason", required=False, autocomplete=True),
        points: int | None = language.option("timeout.points", required=False),
        evidence: str | None = language.option("timeout.evidence", required=False),
    ) -> None:
        """Time a member out, also for longer than Discord's own 28 days."""
        filing = self.change(
            CaseRow,
            "moderation.timeout",
            interaction,
            member_id=member.id,
            duration=duration,
            reason=reason,
            points=points,
            evidence=evidence,
            facts=facts(interaction, member),
        )
        await self.answer(interaction, decided(self, interaction, filing), ephemeral=True)

    @nextcord.slash_command(**language.command("untimeout"), **MODERATORS)
    async def untimeout(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("untimeout.member"),
        reason: str | None = language.option("untimeout.reason", required=False, autocomplete=True),
        evidence: str | None = language.option("untimeout.evidence", required=False),
    ) -> None:
        """Lift a timeout."""
        filing = self.change(
            CaseRow,
            "moderation.untimeout",
            interaction,
            member_id=member.id,
            reason=reason,
            evidence=evidence,
            facts=facts(interaction, member),
        )
        await self.answer(interaction, decided(self, interaction, filing), ephemeral=True)

    @nextcord.slash_command(**language.command("kick"), **KICKERS)
    async def kick(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("kick.member"),
        reason: str | None = language.option("kick.reason", required=False, autocomplete=True),
        points: int | None = language.option("kick.points", required=False),
        evidence: str | None = language.option("kick.evidence", required=False),
    ) -> None:
        """Kick a member."""
        filing = self.change(
            CaseRow,
            "moderation.kick",
            interaction,
            member_id=member.id,
            reason=reason,
            points=points,
            evidence=evidence,
            facts=facts(interaction, member),
        )
        await self.answer(interaction, decided(self, interaction, filing), ephemeral=True)

    @timeout.on_autocomplete("reason")
    @untimeout.on_autocomplete("reason")
    @kick.on_autocomplete("reason")
    async def _reasons(self, interaction: Interaction, typed: str) -> None:
        await suggest_reasons(self, interaction, typed)

    @timeout.on_autocomplete("duration")
    async def _durations(self, interaction: Interaction, typed: str) -> None:
        await suggest_durations(self, interaction, typed)

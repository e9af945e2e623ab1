"""/ban, /softban and /unban."""

import nextcord

from bot.cogs.base import Cog
from bot.cogs.moderation.base import BANNERS, decided, facts, suggest_durations, suggest_reasons
from bot.interaction import language
from bot.interaction.reply import Interaction
from bot.records.moderation import CaseRow


class Bans(Cog):
    """Bans, also of who is not in the server. Who may is decided in SQL."""

    @nextcord.slash_command(**language.command("ban"), **BANNERS)
    async def ban(
        self,
        interaction: Interaction,
        *,
        member: nextcord.User = language.option("ban.member"),
        reason: str | None = language.option("ban.reason", required=False, autocomplete=True),
        duration: str | None = language.option("ban.duration", required=False, autocomplete=True),
        delete_messages: str | None = language.option(
            "ban.delete_messages", required=False, autocomplete=True
        ),
        points: int | None = language.option("ban.points", required=False),
        evidence: str | None = language.option("ban.evidence", required=False),
    ) -> None:
        """Ban somebody, whether or not they are here."""
        filing = self.change(
            CaseRow,
            "moderation.ban",
            interaction,
            member_id=member.id,
            reason=reason,
            duration=duration,
            delete_messages=delete_messages,
            points=points,
            evidence=evidence,
            facts=facts(interaction, member),
        )
        await self.answer(interaction, decided(self, interaction, filing), ephemeral=True)

    @nextcord.slash_command(**language.command("softban"), **BANNERS)
    async def softban(
        self,
        interaction: Interaction,
        *,
        member: nextcord.User = language.option("softban.member"),
        reason: str | None = language.option("softban.reason", required=False, autocomplete=True),
        delete_messages: str | None = language.option(
            "softban.delete_messages", required=False, autocomplete=True
        ),
        points: int | None = language.option("softban.points", required=False),
        evidence: str | None = language.option("softban.evidence", required=False),
    ) -> None:
        """Ban a member and lift it at once, for the sake of the messages it deletes."""
        filing = self.change(
            CaseRow,
            "moderation.softban",
            interaction,
            member_id=member.id,
            reason=reason,
            delete_messages=delete_messages,
            points=points,
            evidence=evidence,
            facts=facts(interaction, member),
        )
        await self.answer(interaction, decided(self, interaction, filing), ephemeral=True)

    @nextcord.slash_command(**language.command("unban"), **BANNERS)
    async def unban(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("unban.member"),
        reason: str | None = language.option("unban.reason", required=False, autocomplete=True),
        evidence: str | None = language.option("unban.evidence", required=False),
    ) -> None:
        """Lift a ban."""
        filing = self.change(
            CaseRow,
            "moderation.unban",
            interaction,
            member_id=member.id,
            reason=reason,
            evidence=evidence,
            facts=facts(interaction, member),
        )
        await self.answer(interaction, decided(self, interaction, filing), ephemeral=True)

    @ban.on_autocomplete("reason")
    @softban.on_autocomplete("reason")
    @unban.on_autocomplete("reason")
    async def _reasons(self, interaction: Interaction, typed: str) -> None:
        await suggest_reasons(self, interaction, typed)

    @ban.on_autocomplete("duration")
    @ban.on_autocomplete("delete_messages")
    @softban.on_autocomplete("delete_messages")
    async def _durations(self, interaction: Interaction, typed: str) -> None:
        await suggest_durations(self, interaction, typed)

"""/note, /warn, and Apps → Warn on a member or a message: what has no consequences in Discord by itself."""

from collections.abc import Mapping

import nextcord

from bot.cards import custom_id
from bot.cards.look import Card
from bot.cards.moderation import cases as cards
from bot.cards.text import plain
from bot.cogs.base import MODERATORS, Cog, Press
from bot.cogs.moderation.base import (
    REASON,
    Person,
    ask_reason,
    decided,
    facts,
    facts_about,
    suggest_reasons,
)
from bot.interaction import form, language
from bot.interaction.reply import Interaction, guild_id, reader
from bot.records.moderation import CaseRow, Facts


class Remarks(Cog):
    """Note and warn. Who may is decided in SQL."""

    @nextcord.slash_command(**language.command("note"), **MODERATORS)
    async def note(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("note.member"),
        reason: str = language.option("note.reason", autocomplete=True),
        evidence: str | None = language.option("note.evidence", required=False),
    ) -> None:
        """Write something down for other moderators."""
        await self.show_card(
            interaction,
            self.change(
                CaseRow,
                "moderation.note",
                interaction,
                member_id=member.id,
                reason=reason,
                evidence=evidence,
                facts=facts(interaction, member),
            ),
            cards.case,
            ephemeral=True,
        )

    @nextcord.slash_command(**language.command("warn"), **MODERATORS)
    async def warn(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("warn.member"),
        reason: str | None = language.option("warn.reason", required=False, autocomplete=True),
        points: int | None = language.option("warn.points", required=False),
        evidence: str | None = language.option("warn.evidence", required=False),
    ) -> None:
        """Warn a member."""
        work = self._warn(
            interaction,
            member_id=member.id,
            known=facts(interaction, member),
            reason=reason,
            points=points,
            evidence=evidence,
        )
        await self.answer(interaction, work, ephemeral=True)

    @nextcord.user_command(**language.command("Warn"), **MODERATORS)
    async def warn_member(self, interaction: Interaction, member: nextcord.User) -> None:
        """The same from a member's menu; a form asks for the reason."""
        await _ask(interaction, member, None, None)

    @nextcord.message_command(**language.command("Warn"), **MODERATORS)
    async def warn_author(self, interaction: Interaction, message: nextcord.Message) -> None:
        """The same from a message, which becomes the evidence."""
        is_webhook = message.webhook_id is not None
        await _ask(interaction, message.author, message.channel.id, message.id, is_webhook=is_webhook)

    def presses(self) -> Mapping[str, Press]:
        """The form."""
        return {"moderation.warn": self._submitted}

    async def _submitted(self, interaction: Interaction, arguments: list[str]) -> None:
        member, channel, message, *webhook = arguments  # forms of an earlier version know nothing of webhooks
        member_id = custom_id.number(member)
        channel_id, message_id = custom_id.optional_number(channel), custom_id.optional_number(message)
        is_webhook = webhook == ["1"]
        link = f"https://discord.com/channels/{guild_id(interaction)}/{channel_id}/{message_id}"

        async def work() -> Card:
            return await self._warn(
                interaction,
                member_id=member_id,
                known=(await facts_about(interaction, member_id))._replace(target_is_webhook=is_webhook),
                reason=form.written(interaction, REASON),
                points=None,
                evidence=link if message_id else None,
            )

        await self.answer(interaction, work(), ephemeral=True)

    async def _warn(
        self,
        interaction: Interaction,
        *,
        member_id: int,
        known: Facts,
        reason: str | None,
        points: int | None,
        evidence: str | None,
    ) -> Card:
        filing = self.change(
            CaseRow,
            "moderation.warn",
            interaction,
            member_id=member_id,
            reason=reason,
            points=points,
            evidence=evidence,
            facts=known,
        )
        return await decided(self, interaction, filing)

    @note.on_autocomplete("reason")
    @warn.on_autocomplete("reason")
    async def _reasons(self, interaction: Interaction, typed: str) -> None:
        await suggest_reasons(self, interaction, typed)


async def _ask(
    interaction: Interaction,
    member: Person,
    channel_id: int | None,
    message_id: int | None,
    *,
    is_webhook: bool = False,
) -> None:
    form = custom_id.encode("moderation.warn", member.id, channel_id, message_id, int(is_webhook))
    title = reader(interaction)("moderation-warn-form", member=plain(member.display_name))
    await ask_reason(interaction, title, form)

"""/case, and Pardon below a case."""

from collections.abc import Mapping

import nextcord

from bot.cards import custom_id
from bot.cards.look import Card
from bot.cards.moderation import cases as cards
from bot.cogs.base import MODERATORS, Cog, Press
from bot.cogs.moderation.base import (
    REASON,
    ask_reason,
    facts_about,
    look_up,
    suggest_reasons,
    viewer,
)
from bot.interaction import form, language
from bot.interaction.reply import Interaction, reader, user_id
from bot.records.moderation import CaseRow, EditRow, Facts

KINDS = ("note", "warn", "timeout", "untimeout", "kick", "ban", "softban", "unban")


class Cases(Cog):
    """Look up and change what was decided."""

    @nextcord.slash_command(**language.command("case"), **MODERATORS)
    async def case(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @case.subcommand(**language.command("case show"))
    async def show(self, interaction: Interaction, number: int = language.option("case show.number")) -> None:
        """Show a case, and its earlier reasons."""

        async def work() -> Card:
            found = await look_up(self, interaction, number)
            edits = await self.look_all(
                EditRow,
                "moderation.edits",
                interaction,
                number=number,
                viewer_id=user_id(interaction),
                facts=viewer(interaction),
            )
            return cards.case(found, edits=edits)

        await self.answer(interaction, work(), ephemeral=True)

    @case.subcommand(**language.command("case reason"))
    async def reason(
        self,
        interaction: Interaction,
        number: int = language.option("case reason.number"),
        reason: str = language.option("case reason.reason", autocomplete=True),
    ) -> None:
        """Give a case another reason."""

        async def work() -> Card:
            changed = await self.change(
                CaseRow,
                "moderation.edit_reason",
                interaction,
                number=number,
                reason=reason,
                facts=await self._facts(interaction, number),
            )
            return cards.case(changed)

        await self.answer(interaction, work(), ephemeral=True)

    @case.subcommand(**language.command("case pardon"))
    async def pardon(
        self,
        interaction: Interaction,
        number: int = language.option("case pardon.number"),
        reason: str | None = language.option("case pardon.reason", required=False, autocomplete=True),
    ) -> None:
        """Withdraw a case and what came of it."""
        await self.answer(interaction, self._pardon(interaction, number, reason), ephemeral=True)

    @case.subcommand(**language.command("case search"))
    async def search(
        self,
        interaction: Interaction,
        *,
        text: str | None = language.option("case search.text", required=False),
        member: nextcord.User | None = language.option("case search.member", required=False),
        moderator: nextcord.User | None = language.option("case search.moderator", required=False),
        kind: str | None = language.option("case search.kind", required=False, choices=KINDS),
        before: int | None = language.option("case search.before", required=False),
    ) -> None:
        """Find cases by what is known of them."""
        await self.show_card(
            interaction,
            self.look_all(
                CaseRow,
                "moderation.search",
                interaction,
                text=text,
                member_id=member.id if member else None,
                moderator_id=moderator.id if moderator else None,
                kind=kind,
                before=before,
                page_size=cards.PAGE + 1,
                viewer_id=user_id(interaction),
                facts=viewer(interaction),
            ),
            cards.found,
            ephemeral=True,
        )

    def presses(self) -> Mapping[str, Press]:
        """Pardon below a case, and the form that it opens."""
        return {"moderation.pardon": self._press_pardon}

    async def _press_pardon(self, interaction: Interaction, arguments: list[str]) -> None:
        (text,) = arguments
        number = custom_id.number(text)
        if not form.is_form(interaction):
            target = custom_id.encode("moderation.pardon", number)
            title = reader(interaction)("moderation-pardon-form", number=str(number))
            await ask_reason(interaction, title, target)
            return
        work = self._pardon(interaction, number, form.written(interaction, REASON))
        await self.answer(interaction, work, ephemeral=True)

    async def _pardon(self, interaction: Interaction, number: int, reason: str | None) -> Card:
        pardoned = await self.change(
            CaseRow,
            "moderation.pardon",
            interaction,
            number=number,
            reason=reason,
            facts=await self._facts(interaction, number),
        )
        return cards.case(pardoned)

    async def _facts(self, interaction: Interaction, number: int) -> Facts:
        """The facts about whom a case is about."""
        found = await look_up(self, interaction, number)
        return await facts_about(interaction, found.member_id)

    @reason.on_autocomplete("reason")
    @pardon.on_autocomplete("reason")
    async def _reasons(self, interaction: Interaction, typed: str) -> None:
        await suggest_reasons(self, interaction, typed)

"""/role and Apps → Why these roles?: who wears a role, who must not, why, and who did."""

from collections.abc import Mapping
from datetime import UTC, datetime

import nextcord

from bot.cards import custom_id
from bot.cards.look import Card
from bot.cards.roles import members as cards
from bot.cogs.base import MODERATORS, ROLE_MANAGERS, Cog, Press
from bot.cogs.moderation.base import suggest_durations
from bot.interaction import language
from bot.interaction.rank import manager
from bot.interaction.reply import Interaction, chosen_id
from bot.records.roles import DenialRow, DenialsRow, GivenRow, HistoryRow, WearersRow, WhyRow


class Roles(Cog):
    """What moderators do with the roles of members, and what they can know."""

    @nextcord.slash_command(**language.command("role"), **ROLE_MANAGERS)
    async def role(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @role.subcommand(**language.command("role give"))
    async def give(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("role give.member"),
        role: nextcord.Role = language.option("role give.role"),
        duration: str | None = language.option("role give.duration", required=False, autocomplete=True),
        reason: str | None = language.option("role give.reason", required=False),
    ) -> None:
        """Give a role, for good or for a time."""
        await self.show_card(
            interaction,
            self.change(
                GivenRow,
                "roles.give",
                interaction,
                member_id=member.id,
                role_id=chosen_id(interaction, "role"),
                duration=duration,
                reason=reason,
                facts=manager(interaction),
            ),
            lambda row: cards.given(row, member.id),
            ephemeral=True,
        )

    @role.subcommand(**language.command("role take"))
    async def take(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("role take.member"),
        role: nextcord.Role = language.option("role take.role"),
        reason: str | None = language.option("role take.reason", required=False),
    ) -> None:
        """Take a role, whatever it is worn for."""
        role_id = chosen_id(interaction, "role")
        await self.show_card(
            interaction,
            self.change_value(
                "roles.take",
                interaction,
                member_id=member.id,
                role_id=role_id,
                reason=reason,
                facts=manager(interaction),
            ),
            lambda reasons: cards.taken(reasons, member.id, role_id),
            ephemeral=True,
        )

    @role.subcommand(**language.command("role deny"))
    async def deny(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("role deny.member"),
        role: nextcord.Role = language.option("role deny.role"),
        duration: str | None = language.option("role deny.duration", required=False, autocomplete=True),
        reason: str | None = language.option("role deny.reason", required=False),
    ) -> None:
        """Never this role again, or not for a time."""
        await self.show_card(
            interaction,
            self.change(
                DenialRow,
                "roles.deny",
                interaction,
                member_id=member.id,
                role_id=chosen_id(interaction, "role"),
                duration=duration,
                reason=reason,
                facts=manager(interaction),
            ),
            cards.denied,
            ephemeral=True,
        )

    @role.subcommand(**language.command("role allow"))
    async def allow(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("role allow.member"),
        role: nextcord.Role = language.option("role allow.role"),
    ) -> None:
        """Lift a denial."""
        await self.show_card(
            interaction,
            self.change(
                DenialRow,
                "roles.allow",
                interaction,
                member_id=member.id,
                role_id=chosen_id(interaction, "role"),
                facts=manager(interaction),
            ),
            cards.allowed,
            ephemeral=True,
        )

    @role.subcommand(**language.command("role denials"))
    async def denials(
        self,
        interaction: Interaction,
        role: nextcord.Role | None = language.option("role denials.role", required=False),
    ) -> None:
        """Show which roles are denied to whom."""
        work = self._denials(interaction, chosen_id(interaction, "role"), 1)
        await self.answer(interaction, work, ephemeral=True)

    @role.subcommand(**language.command("role why"))
    async def why(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("role why.member"),
        role: nextcord.Role | None = language.option("role why.role", required=False),
    ) -> None:
        """Show every reason for a role of a member, or for all of them."""
        work = self._why(interaction, member.id, chosen_id(interaction, "role"))
        await self.answer(interaction, work, ephemeral=True)

    @nextcord.user_command(**language.command("Why these roles?"), **MODERATORS)
    async def why_these(self, interaction: Interaction, member: nextcord.User) -> None:
        """The same from a member's menu."""
        await self.answer(interaction, self._why(interaction, member.id, None), ephemeral=True)

    @role.subcommand(**language.command("role history"))
    async def history(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("role history.member"),
        role: nextcord.Role | None = language.option("role history.role", required=False),
    ) -> None:
        """Show what a member wore, and when."""
        work = self._history(interaction, member.id, chosen_id(interaction, "role"), 1)
        await self.answer(interaction, work, ephemeral=True)

    @role.subcommand(**language.command("role wearers"))
    async def wearers(
        self,
        interaction: Interaction,
        role: nextcord.Role = language.option("role wearers.role"),
        ago: str | None = language.option("role wearers.ago", required=False, autocomplete=True),
    ) -> None:
        """Show who wears a role, or wore it some time ago."""
        role_id = chosen_id(interaction, "role")
        work = self._wearers(interaction, role_id, datetime.now(UTC), 1, ago)
        await self.answer(interaction, work, ephemeral=True)

    @give.on_autocomplete("duration")
    @deny.on_autocomplete("duration")
    @wearers.on_autocomplete("ago")
    async def _durations(self, interaction: Interaction, typed: str) -> None:
        await suggest_durations(self, interaction, typed)

    def presses(self) -> Mapping[str, Press]:
        """The buttons that turn pages."""
        return {
            "roles.denials": self._turn_denials,
            "roles.history": self._turn_history,
            "roles.wearers": self._turn_wearers,
        }

    async def _turn_denials(self, interaction: Interaction, arguments: list[str]) -> None:
        role, page = arguments
        work = self._denials(interaction, custom_id.optional_number(role), custom_id.number(page))
        await self.answer(interaction, work, edit=True, ephemeral=True)

    async def _turn_history(self, interaction: Interaction, arguments: list[str]) -> None:
        member, role, page = arguments
        work = self._history(
            interaction,
            custom_id.number(member),
            custom_id.optional_number(role),
            custom_id.number(page),
        )
        await self.answer(interaction, work, edit=True, ephemeral=True)

    async def _turn_wearers(self, interaction: Interaction, arguments: list[str]) -> None:
        role, second, page = arguments
        at = cards.moment_of(custom_id.number(second))
        work = self._wearers(interaction, custom_id.number(role), at, custom_id.number(page), None)
        await self.answer(interaction, work, edit=True, ephemeral=True)

    async def _denials(self, interaction: Interaction, role_id: int | None, page: int) -> Card:
        rows = await self.look_all(DenialsRow, "roles.denials", interaction, role_id=role_id, page=page)
        return cards.denials(rows, role_id)

    async def _why(self, interaction: Interaction, member_id: int, role_id: int | None) -> Card:
        rows = await self.look_all(WhyRow, "roles.why", interaction, member_id=member_id, role_id=role_id)
        return cards.why(rows, member_id)

    async def _history(
        self, interaction: Interaction, member_id: int, role_id: int | None, page: int
    ) -> Card:
        rows = await self.look_all(
            HistoryRow, "roles.history", interaction, member_id=member_id, role_id=role_id, page=page
        )
        return cards.history(rows, member_id, role_id)

    async def _wearers(
        self, interaction: Interaction, role_id: int | None, at: datetime, page: int, ago: str | None
    ) -> Card:
        rows = await self.look_all(
            WearersRow, "roles.wearers", interaction, role_id=role_id, at=at, page=page, ago=ago
        )
        return cards.wearers(rows, role_id)

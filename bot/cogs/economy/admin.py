"""/economy: what moderators do to money."""

from datetime import timedelta
from typing import Any

import nextcord

from bot.cards import economy as cards
from bot.cards.look import Card
from bot.cogs.base import MANAGERS, Cog
from bot.interaction import language
from bot.interaction.amount import amount as read_amount
from bot.interaction.amount import suggest_parts
from bot.interaction.reply import Interaction, chosen_id, guild_id
from bot.records.economy import Outcome, Receipt, StatementLine, SupplyRow

ACCOUNTS = ("wallet", "bank")
STEPS = {"days": timedelta(days=1), "weeks": timedelta(days=7), "months": timedelta(days=30)}
MEMBERS_PAGE = 1_000
"""Discord's limit for one page of a guild's members."""


class Economy(Cog):
    """Give, take, set, reset, take back, look. The database says what is allowed, not Discord."""

    @nextcord.slash_command(**language.command("economy"), **MANAGERS)
    async def economy(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @economy.subcommand(**language.command("economy give"))
    async def give(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("economy give.member"),
        amount: str = language.option("economy give.amount"),
        account: str = language.option("economy give.account", default=ACCOUNTS[0], choices=ACCOUNTS),
        reason: str | None = language.option("economy give.reason", required=False),
    ) -> None:
        """Give a member money."""
        await self.show_card(
            interaction,
            self.change(
                Receipt,
                "economy.give",
                interaction,
                member_id=member.id,
                typed=read_amount(amount),
                reason=reason,
                account=account,
                member_is_bot=member.bot,
                member_is_here=isinstance(member, nextcord.Member),
            ),
            cards.changed,
            ephemeral=True,
        )

    @economy.subcommand(**language.command("economy take"))
    async def take(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("economy take.member"),
        amount: str | None = language.option("economy take.amount", required=False, autocomplete=True),
        account: str = language.option("economy take.account", default=ACCOUNTS[0], choices=ACCOUNTS),
        reason: str | None = language.option("economy take.reason", required=False),
    ) -> None:
        """Take money from a member."""
        await self.show_card(
            interaction,
            self.change(
                Receipt,
                "economy.take",
                interaction,
                member_id=member.id,
                typed=read_amount(amount) if amount else None,
                reason=reason,
                account=account,
            ),
            cards.changed,
            ephemeral=True,
        )

    @economy.subcommand(**language.command("economy set"))
    async def set(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("economy set.member"),
        amount: str = language.option("economy set.amount"),
        account: str = language.option("economy set.account", default=ACCOUNTS[0], choices=ACCOUNTS),
        reason: str | None = language.option("economy set.reason", required=False),
    ) -> None:
        """Set what a member has."""
        await self.show_card(
            interaction,
            self.change(
                Receipt,
                "economy.set",
                interaction,
                member_id=member.id,
                typed=read_amount(amount),
                reason=reason,
                account=account,
                member_is_bot=member.bot,
                member_is_here=isinstance(member, nextcord.Member),
            ),
            cards.changed,
            ephemeral=True,
        )

    @economy.subcommand(**language.command("economy give-role"))
    async def give_role(
        self,
        interaction: Interaction,
        role: nextcord.Role = language.option("economy give-role.role"),
        amount: str = language.option("economy give-role.amount"),
        reason: str | None = language.option("economy give-role.reason", required=False),
    ) -> None:
        """Give all who have a role money."""

        async def work() -> Card:
            people = await _people_with(interaction, chosen_id(interaction, "role"))
            if people is None:
                return cards.not_allowed()
            outcome = await self.change(
                Outcome,
                "economy.give_all",
                interaction,
                member_ids=people,
                typed=read_amount(amount),
                reason=reason,
            )
            return cards.given_to_many(outcome)

        await self.answer(interaction, work(), ephemeral=True)

    @economy.subcommand(**language.command("economy take-role"))
    async def take_role(
        self,
        interaction: Interaction,
        role: nextcord.Role = language.option("economy take-role.role"),
        amount: str | None = language.option("economy take-role.amount", required=False, autocomplete=True),
        reason: str | None = language.option("economy take-role.reason", required=False),
    ) -> None:
        """Take money from all who have a role."""

        async def work() -> Card:
            people = await _people_with(interaction, chosen_id(interaction, "role"))
            if people is None:
                return cards.not_allowed()
            outcome = await self.change(
                Outcome,
                "economy.take_all",
                interaction,
                member_ids=people,
                typed=read_amount(amount) if amount else None,
                reason=reason,
            )
            return cards.taken_from_many(outcome)

        await self.answer(interaction, work(), ephemeral=True)

    @economy.subcommand(**language.command("economy reset"))
    async def reset(
        self,
        interaction: Interaction,
        member: nextcord.User | None = language.option("economy reset.member", required=False),
        confirm: str | None = language.option("economy reset.confirm", required=False),
        reason: str | None = language.option("economy reset.reason", required=False),
    ) -> None:
        """Take everything from a member, or from the whole guild if it is confirmed."""
        await self.show_card(
            interaction,
            self.change(
                Outcome,
                "economy.reset",
                interaction,
                member_id=member.id if member else None,
                confirm=confirm,
                reason=reason,
            ),
            cards.taken_from_many,
            ephemeral=True,
        )

    @economy.subcommand(**language.command("economy reverse"))
    async def reverse(
        self,
        interaction: Interaction,
        transaction: int = language.option("economy reverse.transaction"),
        reason: str | None = language.option("economy reverse.reason", required=False),
    ) -> None:
        """Take a transaction back."""
        await self.show_card(
            interaction,
            self.change(Outcome, "economy.reverse", interaction, transaction_id=transaction, reason=reason),
            cards.reversed_for_many,
            ephemeral=True,
        )

    @economy.subcommand(**language.command("economy statement"))
    async def statement(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("economy statement.member"),
        page: int = language.option("economy statement.page", default=1),
    ) -> None:
        """Show a member's history. Members have /statement for their own."""
        await self.show_card(
            interaction,
            self.look_all(StatementLine, "economy.statement", interaction, member_id=member.id, page=page),
            lambda rows: cards.statement(rows, member.id, for_moderators=True),
            ephemeral=True,
        )

    @economy.subcommand(**language.command("economy supply"))
    async def supply(
        self,
        interaction: Interaction,
        step: str = language.option("economy supply.step", default="days", choices=tuple(STEPS)),
    ) -> None:
        """Show how much money there is, and where it came from and went."""
        await self.show_card(
            interaction,
            self.look_all(SupplyRow, "economy.supply", interaction, step=STEPS[step]),
            cards.supply,
            ephemeral=True,
        )

    @take.on_autocomplete("amount")
    async def _to_take(self, interaction: Interaction, typed: str) -> None:
        await suggest_parts(interaction, typed)

    @take_role.on_autocomplete("amount")
    async def _to_take_from_all(self, interaction: Interaction, typed: str) -> None:
        await suggest_parts(interaction, typed)


async def _people_with(interaction: Interaction, role_id: int | None) -> list[int] | None:
    """The people who have a role; None where Discord does not show the bot who they are.

    Asked of Discord each time: the bot keeps no list of members. It lists them for an application that may
    have the intent GUILD_MEMBERS, whether or not it listens to those events.
    """
    people: list[int] = []
    after = 0
    while True:
        try:
            page: list[Any] = await interaction.client.http.get_members(
                guild_id(interaction), MEMBERS_PAGE, after
            )
        except nextcord.Forbidden:
            return None
        people += [
            int(one["user"]["id"])
            for one in page
            if str(role_id) in one["roles"] and not one["user"].get("bot", False)
        ]
        if len(page) < MEMBERS_PAGE:
            return people
        after = int(page[-1]["user"]["id"])

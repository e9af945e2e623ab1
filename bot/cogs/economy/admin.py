"""/economy: what moderators do to money."""

from datetime import timedelta
from typing import Any

import nextcord

from bot import locale
from bot.cogs.base import MANAGERS, Cog
from bot.records.economy import Outcome, Receipt, StatementLine, SupplyRow
from bot.render.economy import admin as render
from bot.render.economy import wallet
from bot.reply import Interaction, Reply, answer, chosen_id, guild_id, key, user_id

ACCOUNTS = ("wallet", "bank")
STEPS = {"days": timedelta(days=1), "weeks": timedelta(days=7), "months": timedelta(days=30)}
MEMBERS_PAGE = 1_000
"""Discord's limit for one page of a guild's members."""


class Economy(Cog):
    """Give, take, set, reset, take back, look. The database says what is allowed, not Discord."""

    @nextcord.slash_command(**locale.command("economy"), **MANAGERS)
    async def economy(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @economy.subcommand(**locale.command("economy give"))
    async def give(
        self,
        interaction: Interaction,
        member: nextcord.User = locale.option("economy give.member"),
        amount: int = locale.option("economy give.amount"),
        account: str = locale.option("economy give.account", default=ACCOUNTS[0], choices=ACCOUNTS),
        reason: str | None = locale.option("economy give.reason", required=False),
    ) -> None:
        """Give a member money."""

        async def work() -> Reply:
            receipt = await self.db.one(
                Receipt,
                "economy.give",
                guild_id=guild_id(interaction),
                member_id=member.id,
                amount=amount,
                reason=reason,
                account=account,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.changed(receipt)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @economy.subcommand(**locale.command("economy take"))
    async def take(
        self,
        interaction: Interaction,
        member: nextcord.User = locale.option("economy take.member"),
        amount: int | None = locale.option("economy take.amount", required=False),
        account: str = locale.option("economy take.account", default=ACCOUNTS[0], choices=ACCOUNTS),
        reason: str | None = locale.option("economy take.reason", required=False),
    ) -> None:
        """Take money from a member."""

        async def work() -> Reply:
            receipt = await self.db.one(
                Receipt,
                "economy.take",
                guild_id=guild_id(interaction),
                member_id=member.id,
                amount=amount,
                reason=reason,
                account=account,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.changed(receipt)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @economy.subcommand(**locale.command("economy set"))
    async def set(
        self,
        interaction: Interaction,
        member: nextcord.User = locale.option("economy set.member"),
        amount: int = locale.option("economy set.amount"),
        account: str = locale.option("economy set.account", default=ACCOUNTS[0], choices=ACCOUNTS),
        reason: str | None = locale.option("economy set.reason", required=False),
    ) -> None:
        """Set what a member has."""

        async def work() -> Reply:
            receipt = await self.db.one(
                Receipt,
                "economy.set",
                guild_id=guild_id(interaction),
                member_id=member.id,
                amount=amount,
                reason=reason,
                account=account,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.changed(receipt)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @economy.subcommand(**locale.command("economy give-role"))
    async def give_role(
        self,
        interaction: Interaction,
        role: nextcord.Role = locale.option("economy give-role.role"),
        amount: int = locale.option("economy give-role.amount"),
        reason: str | None = locale.option("economy give-role.reason", required=False),
    ) -> None:
        """Give all who have a role money."""

        async def work() -> Reply:
            people = await _people_with(interaction, chosen_id(interaction, "role"))
            if people is None:
                return render.not_allowed()
            outcome = await self.db.one(
                Outcome,
                "economy.give_all",
                guild_id=guild_id(interaction),
                member_ids=people,
                amount=amount,
                reason=reason,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.many(outcome, "Given to")

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @economy.subcommand(**locale.command("economy take-role"))
    async def take_role(
        self,
        interaction: Interaction,
        role: nextcord.Role = locale.option("economy take-role.role"),
        amount: int | None = locale.option("economy take-role.amount", required=False),
        reason: str | None = locale.option("economy take-role.reason", required=False),
    ) -> None:
        """Take money from all who have a role."""

        async def work() -> Reply:
            people = await _people_with(interaction, chosen_id(interaction, "role"))
            if people is None:
                return render.not_allowed()
            outcome = await self.db.one(
                Outcome,
                "economy.take_all",
                guild_id=guild_id(interaction),
                member_ids=people,
                amount=amount,
                reason=reason,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.many(outcome, "Taken from")

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @economy.subcommand(**locale.command("economy reset"))
    async def reset(
        self,
        interaction: Interaction,
        member: nextcord.User | None = locale.option("economy reset.member", required=False),
        confirm: str | None = locale.option("economy reset.confirm", required=False),
        reason: str | None = locale.option("economy reset.reason", required=False),
    ) -> None:
        """Take everything from a member, or from the whole guild if it is confirmed."""

        async def work() -> Reply:
            outcome = await self.db.one(
                Outcome,
                "economy.reset",
                guild_id=guild_id(interaction),
                member_id=member.id if member else None,
                confirm=confirm,
                reason=reason,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.many(outcome, "Taken from")

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @economy.subcommand(**locale.command("economy reverse"))
    async def reverse(
        self,
        interaction: Interaction,
        transaction: int = locale.option("economy reverse.transaction"),
        reason: str | None = locale.option("economy reverse.reason", required=False),
    ) -> None:
        """Take a transaction back."""

        async def work() -> Reply:
            outcome = await self.db.one(
                Outcome,
                "economy.reverse",
                guild_id=guild_id(interaction),
                transaction_id=transaction,
                reason=reason,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.many(outcome, "Taken back for")

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @economy.subcommand(**locale.command("economy statement"))
    async def statement(
        self,
        interaction: Interaction,
        member: nextcord.User = locale.option("economy statement.member"),
        page: int = locale.option("economy statement.page", default=1),
    ) -> None:
        """Show a member's history. Members have /statement for their own."""

        async def work() -> Reply:
            rows = await self.db.many(
                StatementLine,
                "economy.statement",
                guild_id=guild_id(interaction),
                member_id=member.id,
                page=page,
            )
            return wallet.statement(rows, member.id, turns=False)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @economy.subcommand(**locale.command("economy supply"))
    async def supply(
        self,
        interaction: Interaction,
        step: str = locale.option("economy supply.step", default="days", choices=tuple(STEPS)),
    ) -> None:
        """Show how much money there is, and where it came from and went."""

        async def work() -> Reply:
            rows = await self.db.many(
                SupplyRow, "economy.supply", guild_id=guild_id(interaction), step=STEPS[step]
            )
            return render.supply(rows)

        await answer(interaction, work(), self.metrics, ephemeral=True)


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

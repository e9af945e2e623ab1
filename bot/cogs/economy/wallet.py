"""/balance, /pay, /deposit, /withdraw, /statement, /richest, and their buttons."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

import nextcord

from bot.cards import custom_id
from bot.cards import economy as cards
from bot.cards.look import Card
from bot.cards.text import plain
from bot.cogs.base import GUILD_ONLY, Cog, Press
from bot.interaction import language
from bot.interaction.amount import amount as read_amount
from bot.interaction.amount import suggest_parts
from bot.interaction.reply import Interaction, key, user_id
from bot.records.economy import FortuneRow, Holdings, Payment, Receipt, StatementLine

BOARDS = ("net worth", "wallet", "bank")


class Wallet(Cog):
    """What members do with their money. Amounts have no bounds here: the database says what is allowed."""

    @nextcord.slash_command(**language.command("balance"), **GUILD_ONLY)
    async def balance(
        self,
        interaction: Interaction,
        member: nextcord.User | None = language.option("balance.member", required=False),
    ) -> None:
        """Show what a member has."""
        shown = member or interaction.user

        async def work() -> Card:
            member_id = shown.id if shown else user_id(interaction)
            holdings = await self.look(Holdings, "economy.balance", interaction, member_id=member_id)
            avatar = getattr(shown, "display_avatar", None)
            name = getattr(shown, "display_name", str(member_id))
            return cards.balance(holdings, plain(name), avatar.url if avatar else None)

        await self.answer(interaction, work())

    @nextcord.slash_command(**language.command("pay"), **GUILD_ONLY)
    async def pay(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("pay.member"),
        amount: str = language.option("pay.amount", autocomplete=True),
        reason: str | None = language.option("pay.reason", required=False),
    ) -> None:
        """Pay another member; a large amount is asked about first."""
        await self.show_card(
            interaction,
            self.change(
                Payment,
                "economy.pay",
                interaction,
                sender_id=user_id(interaction),
                receiver_id=member.id,
                typed=read_amount(amount),
                reason=reason,
                receiver_is_bot=member.bot,
                # Discord resolves who is in the guild to a member, and who left to a user.
                receiver_is_here=isinstance(member, nextcord.Member),
            ),
            lambda paid: cards.payment(paid, key(interaction), reason),
        )

    @nextcord.slash_command(**language.command("deposit"), **GUILD_ONLY)
    async def deposit(
        self,
        interaction: Interaction,
        amount: str | None = language.option("deposit.amount", required=False, autocomplete=True),
    ) -> None:
        """Put money into the bank."""
        await self.show_card(
            interaction,
            self.change(
                Receipt,
                "economy.deposit",
                interaction,
                member_id=user_id(interaction),
                typed=read_amount(amount) if amount else None,
            ),
            cards.moved,
            ephemeral=True,
        )

    @nextcord.slash_command(**language.command("withdraw"), **GUILD_ONLY)
    async def withdraw(
        self,
        interaction: Interaction,
        amount: str | None = language.option("withdraw.amount", required=False, autocomplete=True),
    ) -> None:
        """Take money out of the bank."""
        await self.show_card(
            interaction,
            self.change(
                Receipt,
                "economy.withdraw",
                interaction,
                member_id=user_id(interaction),
                typed=read_amount(amount) if amount else None,
            ),
            cards.moved,
            ephemeral=True,
        )

    @nextcord.slash_command(**language.command("statement"), **GUILD_ONLY)
    async def statement(
        self, interaction: Interaction, page: int = language.option("statement.page", default=1)
    ) -> None:
        """Show one's own history."""
        work = self._statement(interaction, user_id(interaction), page)
        await self.answer(interaction, work, ephemeral=True)

    @nextcord.slash_command(**language.command("richest"), **GUILD_ONLY)
    async def richest(
        self,
        interaction: Interaction,
        board: str = language.option("richest.board", default=BOARDS[0], choices=BOARDS),
        page: int = language.option("richest.page", default=1),
    ) -> None:
        """Open a board."""
        await self.answer(interaction, self._board(interaction, user_id(interaction), board, page))

    @pay.on_autocomplete("amount")
    async def _to_pay(self, interaction: Interaction, typed: str) -> None:
        await suggest_parts(interaction, typed)

    @deposit.on_autocomplete("amount")
    async def _to_deposit(self, interaction: Interaction, typed: str) -> None:
        await suggest_parts(interaction, typed)

    @withdraw.on_autocomplete("amount")
    async def _to_withdraw(self, interaction: Interaction, typed: str) -> None:
        await suggest_parts(interaction, typed)

    def presses(self) -> Mapping[str, Press]:
        """The buttons below a question, a statement and a board."""
        return {
            "economy.pay": self._agree,
            "economy.cancel": self._cancel,
            "economy.statement": self._turn_statement,
            "economy.richest": self._turn_board,
        }

    async def _agree(self, interaction: Interaction, arguments: list[str]) -> None:
        sender, receiver, amount, first_key, rate = arguments
        sender_id, receiver_id = custom_id.number(sender), custom_id.number(receiver)
        agreed_rate, paid_amount = _rate(rate), custom_id.number(amount)
        reason = cards.asked_reason(interaction.message)

        async def work() -> Card:
            absent = await self.presence.absent(interaction.guild, [receiver_id])
            paid = await self.change(
                Payment,
                "economy.pay",
                interaction,
                sender_id=sender_id,
                receiver_id=receiver_id,
                amount=paid_amount,
                reason=reason,
                agreed_rate=agreed_rate,
                receiver_is_here=receiver_id not in absent,
                key=first_key,
            )
            return cards.payment(paid, first_key, reason)

        await self.answer(interaction, work(), edit=True, aloud=True)

    async def _cancel(self, interaction: Interaction, _arguments: list[str]) -> None:
        async def work() -> Card:
            return cards.not_paid()

        await self.answer(interaction, work(), edit=True, ephemeral=True)

    async def _turn_statement(self, interaction: Interaction, arguments: list[str]) -> None:
        member, page = arguments
        work = self._statement(interaction, custom_id.number(member), custom_id.number(page))
        await self.answer(interaction, work, edit=True)

    async def _turn_board(self, interaction: Interaction, arguments: list[str]) -> None:
        opener, board, page = arguments
        work = self._board(interaction, custom_id.number(opener), board, custom_id.optional_number(page))
        await self.answer(interaction, work, edit=True)

    async def _statement(self, interaction: Interaction, member_id: int, page: int) -> Card:
        rows = await self.look_all(
            StatementLine,
            "economy.statement",
            interaction,
            member_id=member_id,
            page=page,
            viewer_id=user_id(interaction),
        )
        return cards.statement(rows, member_id, for_moderators=False)

    async def _board(self, interaction: Interaction, opener_id: int, board: str, page: int | None) -> Card:
        rows = await self.look_all(
            FortuneRow,
            "economy.richest",
            interaction,
            board=board,
            page=page,
            viewer_id=user_id(interaction),
            opener_id=opener_id,
        )
        absent = await self.presence.absent(interaction.guild, [row.member_id for row in rows])
        return cards.board(rows, board, opener_id, absent)


def _rate(text: str) -> Decimal:
    """The percentage of a button; raises ValueError for what only a forged one holds."""
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise ValueError("not a percentage") from error

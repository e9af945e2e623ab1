"""What members do with their tickets: /ticket, and the buttons of rooms and of direct messages."""

from collections.abc import Mapping

import nextcord

from bot.cards import custom_id
from bot.cards.custom_id import number as read_number
from bot.cards.look import Card
from bot.cards.tickets import desk as cards
from bot.cards.tickets import farewell
from bot.cogs.base import GUILD_ONLY, Press
from bot.cogs.tickets.base import facts, facts_in, flag
from bot.cogs.tickets.calls import Calls
from bot.interaction import form, language
from bot.interaction.reply import Interaction, is_ephemeral, key, reader, user_id
from bot.records.tickets import OverviewRow, RequestRow, TicketRow
from bot.words import Words

VIEWS = ("open", "mine", "waiting", "own", "closed")
REASON, WITHIN, PRAISE = "reason", "within", "praise"
MOST_REASON = 400
MOST_PRAISE = 1_000


class Members(Calls):
    """What may be done about one's own ticket, and is not of the staff alone."""

    # Opening, Staff and Transcripts have their part of it, by `@Members.ticket.subcommand(…)`.
    @nextcord.slash_command(**language.command("ticket"), **GUILD_ONLY)
    async def ticket(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @ticket.subcommand(**language.command("ticket close"))
    async def close(
        self,
        interaction: Interaction,
        reason: str | None = language.option("ticket close.reason", required=False),
        number: int | None = language.option("ticket close.number", required=False),
    ) -> None:
        """Close a ticket."""
        await self.show_done(
            interaction,
            self.do(TicketRow, "tickets.close", interaction, number, reason=reason),
            "tickets-did-close",
        )

    @ticket.subcommand(**language.command("ticket request"))
    async def request(
        self,
        interaction: Interaction,
        reason: str | None = language.option("ticket request.reason", required=False),
        within: str | None = language.option("ticket request.within", required=False),
        number: int | None = language.option("ticket request.number", required=False),
    ) -> None:
        """Ask the other side whether a ticket can be closed."""
        work = self.do(RequestRow, "tickets.request_close", interaction, number, reason=reason, within=within)
        await self.show_card(
            interaction, work, lambda row: cards.done(row, "tickets-did-request"), ephemeral=True
        )

    @ticket.subcommand(**language.command("ticket reopen"))
    async def reopen(
        self,
        interaction: Interaction,
        number: int | None = language.option("ticket reopen.number", required=False),
    ) -> None:
        """Open a ticket again."""
        work = self.do(TicketRow, "tickets.reopen", interaction, number)
        await self.show_done(interaction, work, "tickets-did-reopen")

    @ticket.subcommand(**language.command("ticket rate"))
    async def rate(
        self,
        interaction: Interaction,
        number: int = language.option("ticket rate.number"),
        stars: int = language.option("ticket rate.stars"),
        praise: str | None = language.option("ticket rate.words", required=False),
    ) -> None:
        """Say how a ticket was."""
        work = self.change(TicketRow, "tickets.rate", interaction, number=number, stars=stars, praise=praise)
        await self.show_done(interaction, work, "tickets-did-rate")

    @ticket.subcommand(**language.command("ticket add"))
    async def add(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("ticket add.member"),
        number: int | None = language.option("ticket add.number", required=False),
    ) -> None:
        """Let somebody into a ticket."""
        about = facts(interaction, member)
        work = self.do(TicketRow, "tickets.add_member", interaction, number, member_id=member.id, facts=about)
        await self.show_done(interaction, work, "tickets-did-add", member=member.mention)

    @ticket.subcommand(**language.command("ticket remove"))
    async def remove(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("ticket remove.member"),
        number: int | None = language.option("ticket remove.number", required=False),
    ) -> None:
        """Take somebody out of a ticket, or leave it."""
        about = facts(interaction, member)
        work = self.do(
            TicketRow, "tickets.remove_member", interaction, number, member_id=member.id, facts=about
        )
        await self.show_done(interaction, work, "tickets-did-remove", member=member.mention)

    @ticket.subcommand(**language.command("ticket list"))
    async def list_(
        self,
        interaction: Interaction,
        view: str = language.option("ticket list.view", default=VIEWS[0], choices=VIEWS),
        type: str | None = language.option("ticket list.type", required=False, autocomplete=True),
        member: nextcord.User | None = language.option("ticket list.member", required=False),
        page: int = language.option("ticket list.page", default=1),
    ) -> None:
        """Show the tickets that one may see."""
        await self._list(interaction, view, type, member.id if member else None, page)

    @ticket.subcommand(**language.command("ticket details"))
    async def details(
        self,
        interaction: Interaction,
        number: int | None = language.option("ticket details.number", required=False),
    ) -> None:
        """Show all there is to a ticket, and what can be done with it."""
        await self.show_card(interaction, self.details_of(interaction, number), cards.desk, ephemeral=True)

    @list_.on_autocomplete("type")
    async def _types(self, interaction: Interaction, typed: str) -> None:
        await self.suggest_types(interaction, typed)

    # ------------------------------------------------------------------ buttons and forms

    def presses(self) -> Mapping[str, Press]:
        """What rooms, lists and direct messages have of buttons and forms."""
        return {
            "tickets.close": self._press_close,
            "tickets.request_close": self._press_request,
            "tickets.answer_request": self._press_answer,
            "tickets.reopen": self._press_reopen,
            "tickets.rate": self._press_rate,
            "tickets.overview": self._press_list,
            "tickets.details": self._press_details,
        }

    async def _press_close(self, interaction: Interaction, arguments: list[str]) -> None:
        number = read_number(*arguments)
        if not form.is_form(interaction):
            words = reader(interaction)
            title = words("tickets-form-close", number=str(number))
            await form.ask(interaction, title, custom_id.encode("tickets.close", number), _reason(words))
            return
        work = self.do(
            TicketRow, "tickets.close", interaction, number, reason=form.written(interaction, REASON)
        )
        await self.show_done(interaction, work, "tickets-did-close")

    async def _press_request(self, interaction: Interaction, arguments: list[str]) -> None:
        number = read_number(*arguments)
        if not form.is_form(interaction):
            row = await self.details_of(interaction, number)
            words = reader(interaction)
            title = words("tickets-form-request", number=str(number))
            within = form.Field(WITHIN, words("tickets-field-within"), hint=words("tickets-hint-within"))
            target = custom_id.encode("tickets.request_close", number)
            await form.ask(interaction, title, target, _reason(words), *[within] * row.is_for_staff)
            return
        work = self.do(
            RequestRow,
            "tickets.request_close",
            interaction,
            number,
            reason=form.written(interaction, REASON),
            within=form.written(interaction, WITHIN),
        )
        await self.show_card(
            interaction, work, lambda row: cards.done(row, "tickets-did-request"), ephemeral=True
        )

    async def _press_answer(self, interaction: Interaction, arguments: list[str]) -> None:
        number, agrees = arguments
        is_agreed = flag(agrees)
        work = self.do(
            TicketRow, "tickets.answer_request", interaction, read_number(number), agrees=is_agreed
        )
        said = "tickets-did-close" if is_agreed else "tickets-did-keep"
        await self.show_done(interaction, work, said)

    async def _press_reopen(self, interaction: Interaction, arguments: list[str]) -> None:
        guild, number = map(read_number, arguments)
        work = self.db.row(
            TicketRow,
            "tickets.reopen",
            guild_id=guild,
            number=number,
            actor_id=user_id(interaction),
            key=key(interaction),
            facts=facts_in(interaction, guild),
        )
        await self.show_done(interaction, work, "tickets-did-reopen")

    async def _press_rate(self, interaction: Interaction, arguments: list[str]) -> None:
        """The stars count at once; then words are asked for, which may be left out."""
        guild, number, stars = map(read_number, arguments)
        is_form = form.is_form(interaction)
        work = self._rate(
            interaction, guild, number, stars, (form.written(interaction, PRAISE) or "") if is_form else None
        )
        if is_form:
            await self.show_card(interaction, work, farewell, edit=True)
            return
        row = await work
        words = reader(interaction)
        field = form.Field(*(PRAISE, words("tickets-field-praise"), row.praise), long=True, most=MOST_PRAISE)
        target = custom_id.encode("tickets.rate", guild, number, stars)
        await form.ask(interaction, words("tickets-form-rate", number=str(number)), target, field)

    async def _press_list(self, interaction: Interaction, arguments: list[str]) -> None:
        view, of_type, member, page = arguments
        if view not in VIEWS:
            raise ValueError("no such view")
        kind = custom_id.optional_number(of_type)
        await self._list(
            interaction,
            view,
            str(kind) if kind is not None else None,
            custom_id.optional_number(member),
            read_number(page),
            edit=True,
        )

    async def _press_details(self, interaction: Interaction, arguments: list[str]) -> None:
        work = self.details_of(interaction, read_number(*arguments))
        await self.show_card(interaction, work, cards.desk, ephemeral=True, edit=is_ephemeral(interaction))

    async def _rate(
        self, interaction: Interaction, guild: int, number: int, stars: int, praise: str | None
    ) -> TicketRow:
        return await self.db.row(
            TicketRow,
            "tickets.rate",
            guild_id=guild,
            number=number,
            stars=stars,
            praise=praise,
            actor_id=user_id(interaction),
            key=key(interaction),
        )

    async def _list(
        self,
        interaction: Interaction,
        view: str,
        of_type: str | None,
        member: int | None,
        page: int,
        *,
        edit: bool = False,
    ) -> None:
        me = user_id(interaction)
        work = self.see_all(
            OverviewRow,
            "tickets.overview",
            interaction,
            state="closed" if view == "closed" else None,
            type=of_type,
            member_id=me if view == "own" else member,
            claimed_by=me if view == "mine" else None,
            waits_for="staff" if view == "waiting" else None,
            page=page,
        )

        def card(rows: list[OverviewRow]) -> Card:
            kind = rows[0].type_number if rows and of_type else None  # a name may not fit into a custom_id
            return cards.listed(rows, view, kind, member)

        await self.show_card(interaction, work, card, ephemeral=True, edit=edit)


def _reason(words: Words) -> form.Field:
    return form.Field(REASON, words("tickets-reason"), long=True, most=MOST_REASON)

"""What staff do in a ticket by command: their part of /ticket."""

import nextcord

from bot.cards.tickets import desk as cards
from bot.cards.tickets.look import LEVELS
from bot.cogs.tickets.base import facts
from bot.cogs.tickets.calls import Calls
from bot.cogs.tickets.members import Members
from bot.interaction import language
from bot.interaction.reply import Interaction
from bot.interaction.suggest import suggest
from bot.records.app import Suggestion
from bot.records.tickets import NoteRow, TicketRow


class Staff(Calls):
    """Working on tickets."""

    @Members.ticket.subcommand(**language.command("ticket claim"))
    async def claim(
        self,
        interaction: Interaction,
        number: int | None = language.option("ticket claim.number", required=False),
    ) -> None:
        """Take care of a ticket."""
        await self.show_done(
            interaction, self.do(TicketRow, "tickets.claim", interaction, number), "tickets-did-claim"
        )

    @Members.ticket.subcommand(**language.command("ticket release"))
    async def release(
        self,
        interaction: Interaction,
        number: int | None = language.option("ticket release.number", required=False),
    ) -> None:
        """Let go of a ticket."""
        await self.show_done(
            interaction, self.do(TicketRow, "tickets.release", interaction, number), "tickets-did-release"
        )

    @Members.ticket.subcommand(**language.command("ticket hand-over"))
    async def hand_over(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("ticket hand-over.member"),
        note: str | None = language.option("ticket hand-over.note", required=False),
        number: int | None = language.option("ticket hand-over.number", required=False),
    ) -> None:
        """Give a ticket to somebody else of the staff."""
        work = self.do(
            TicketRow,
            "tickets.hand_over",
            interaction,
            number,
            member_id=member.id,
            note=note,
            facts=facts(interaction, member),
        )
        await self.show_done(interaction, work, "tickets-did-hand_over", member=member.mention)

    @Members.ticket.subcommand(**language.command("ticket move"))
    async def move(
        self,
        interaction: Interaction,
        type: str = language.option("ticket move.type", autocomplete=True),
        number: int | None = language.option("ticket move.number", required=False),
    ) -> None:
        """Move a ticket to another type."""
        await self.show_done(
            interaction,
            self.do(TicketRow, "tickets.move", interaction, number, type=type),
            "tickets-did-move",
        )

    @Members.ticket.subcommand(**language.command("ticket priority"))
    async def priority(
        self,
        interaction: Interaction,
        level: str = language.option("ticket priority.level", choices=LEVELS),
        number: int | None = language.option("ticket priority.number", required=False),
    ) -> None:
        """Say how urgent a ticket is."""
        work = self.do(TicketRow, "tickets.prioritise", interaction, number, priority=level)
        await self.show_done(interaction, work, "tickets-did-prioritise")

    @Members.ticket.subcommand(**language.command("ticket topic"))
    async def topic(
        self,
        interaction: Interaction,
        topic: str | None = language.option("ticket topic.topic", required=False),
        number: int | None = language.option("ticket topic.number", required=False),
    ) -> None:
        """Say what a ticket is about."""
        await self.show_done(
            interaction,
            self.do(TicketRow, "tickets.set_topic", interaction, number, topic=topic),
            "tickets-did-topic",
        )

    @Members.ticket.subcommand(**language.command("ticket rename"))
    async def rename(
        self,
        interaction: Interaction,
        name: str | None = language.option("ticket rename.name", required=False),
        number: int | None = language.option("ticket rename.number", required=False),
    ) -> None:
        """Give the room of a ticket another name."""
        await self.show_done(
            interaction,
            self.do(TicketRow, "tickets.rename", interaction, number, name=name),
            "tickets-did-rename",
        )

    @Members.ticket.subcommand(**language.command("ticket hold"))
    async def hold(
        self,
        interaction: Interaction,
        held: bool = language.option("ticket hold.held", default=True),
        number: int | None = language.option("ticket hold.number", required=False),
    ) -> None:
        """Stop the clocks of a ticket, or let them run."""
        said = "tickets-did-hold" if held else "tickets-did-resume"
        await self.show_done(
            interaction, self.do(TicketRow, "tickets.hold", interaction, number, is_held=held), said
        )

    @Members.ticket.subcommand(**language.command("ticket note"))
    async def note(
        self,
        interaction: Interaction,
        text: str = language.option("ticket note.text"),
        number: int | None = language.option("ticket note.number", required=False),
    ) -> None:
        """Write something down for the staff."""
        work = self.do(NoteRow, "tickets.note", interaction, number, text=text)
        await self.show_card(
            interaction, work, lambda row: cards.done(row, "tickets-did-note"), ephemeral=True
        )

    @Members.ticket.subcommand(**language.command("ticket notes"))
    async def notes(
        self,
        interaction: Interaction,
        number: int | None = language.option("ticket notes.number", required=False),
    ) -> None:
        """Show what staff wrote down about a ticket."""
        await self.show_notes(interaction, number)

    @Members.ticket.subcommand(**language.command("ticket reply"))
    async def reply(
        self,
        interaction: Interaction,
        name: str | None = language.option("ticket reply.saved", required=False, autocomplete=True),
        text: str | None = language.option("ticket reply.text", required=False),
        anonymous: bool | None = language.option("ticket reply.anonymous", required=False),
        number: int | None = language.option("ticket reply.number", required=False),
    ) -> None:
        """Answer in a ticket through the bot: a saved reply or a text, with or without a name."""
        work = self.do(
            TicketRow, "tickets.reply", interaction, number, name=name, text=text, is_anonymous=anonymous
        )
        await self.show_done(interaction, work, "tickets-did-reply")

    @Members.ticket.subcommand(**language.command("ticket delete"))
    async def delete(
        self,
        interaction: Interaction,
        number: int | None = language.option("ticket delete.number", required=False),
    ) -> None:
        """Ask whether the room of a closed ticket is to be deleted now."""
        await self.show_card(interaction, self.here(interaction, number), cards.ask_deletion, ephemeral=True)

    @Members.ticket.subcommand(**language.command("ticket timeline"))
    async def timeline(
        self,
        interaction: Interaction,
        number: int | None = language.option("ticket timeline.number", required=False),
    ) -> None:
        """Show what happened in a ticket."""
        await self.show_timeline(interaction, number)

    @Members.ticket.subcommand(**language.command("ticket accept"))
    async def accept(
        self,
        interaction: Interaction,
        reason: str | None = language.option("ticket accept.reason", required=False),
        number: int | None = language.option("ticket accept.number", required=False),
    ) -> None:
        """Accept an appeal: its case is pardoned."""
        await self.show_done(
            interaction, self.accept_appeal(interaction, number, reason), "tickets-did-accept"
        )

    @move.on_autocomplete("type")
    async def _types(self, interaction: Interaction, typed: str) -> None:
        await self.suggest_types(interaction, typed)

    @reply.on_autocomplete("name")
    async def _replies(self, interaction: Interaction, typed: str) -> None:
        asked = self.look_all(Suggestion, "desk.suggest_reply", interaction, typed=str(typed or ""))
        await suggest(interaction, asked)

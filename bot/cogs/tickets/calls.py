"""What commands and buttons of tickets do alike, where it takes more than a call of SQL."""

from bot.cards.look import Card
from bot.cards.tickets import desk as cards
from bot.cogs.moderation.base import facts_about
from bot.cogs.tickets.base import TicketCog
from bot.interaction.reply import Interaction
from bot.records.tickets import NoteRow, StepRow, TicketRow


class Calls(TicketCog):
    """A ticket is meant by its number; None: the one in whose room it is said."""

    async def details_of(self, interaction: Interaction, number: int | None) -> TicketRow:
        """A ticket as it is."""
        ticket = await self.here(interaction, number)
        return await self.see(TicketRow, "tickets.details", interaction, number=ticket)

    async def show_notes(self, interaction: Interaction, number: int | None) -> None:
        """Answer with what staff wrote down about it."""

        async def work() -> Card:
            ticket = await self.here(interaction, number)
            return cards.notes(
                await self.see_all(NoteRow, "tickets.notes", interaction, number=ticket), ticket
            )

        await self.answer(interaction, work(), ephemeral=True)

    async def show_timeline(self, interaction: Interaction, number: int | None) -> None:
        """Answer with what happened in it."""

        async def work() -> Card:
            ticket = await self.here(interaction, number)
            return cards.timeline(
                await self.see_all(StepRow, "tickets.timeline", interaction, number=ticket), ticket
            )

        await self.answer(interaction, work(), ephemeral=True)

    async def accept_appeal(
        self, interaction: Interaction, number: int | None, reason: str | None
    ) -> TicketRow:
        """Accept an appeal: moderation decides about the pardon, by what it knows of both."""
        row = await self.details_of(interaction, number)
        moderator = await facts_about(interaction, row.member_id)
        return await self.do(
            TicketRow, "tickets.accept", interaction, row.number, reason=reason, moderator=moderator
        )

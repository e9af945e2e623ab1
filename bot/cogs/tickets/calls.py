"""What can be done to a ticket, each one call of SQL: by commands, by buttons and by forms alike."""

from bot.cards.look import Card
from bot.cards.tickets import desk as cards
from bot.cogs.moderation.base import facts_about
from bot.cogs.tickets.base import TicketCog, facts
from bot.interaction.reply import Interaction, user_id
from bot.records.tickets import Facts, NoteRow, RequestRow, StepRow, TicketRow


class Calls(TicketCog):
    """A ticket is meant by its number; None: the one in whose room it is said."""

    async def call_details(self, interaction: Interaction, number: int | None) -> TicketRow:
        """A ticket as it is."""
        return await self.look(
            TicketRow,
            "tickets.details",
            interaction,
            number=await self.here(interaction, number),
            viewer_id=user_id(interaction),
            facts=facts(interaction),
        )

    async def call_claim(self, interaction: Interaction, number: int | None) -> TicketRow:
        """Take care of it."""
        return await self.change(
            TicketRow,
            "tickets.claim",
            interaction,
            number=await self.here(interaction, number),
            facts=facts(interaction),
        )

    async def call_release(self, interaction: Interaction, number: int | None) -> TicketRow:
        """Let go of it."""
        return await self.change(
            TicketRow,
            "tickets.release",
            interaction,
            number=await self.here(interaction, number),
            facts=facts(interaction),
        )

    async def call_hand_over(
        self, interaction: Interaction, number: int | None, member_id: int, note: str | None, about: Facts
    ) -> TicketRow:
        """Give it to somebody else of the staff."""
        return await self.change(
            TicketRow,
            "tickets.hand_over",
            interaction,
            number=await self.here(interaction, number),
            member_id=member_id,
            note=note,
            facts=about,
        )

    async def call_move(self, interaction: Interaction, number: int | None, of_type: str | None) -> TicketRow:
        """Make it one of another type."""
        return await self.change(
            TicketRow,
            "tickets.move",
            interaction,
            number=await self.here(interaction, number),
            type=of_type,
            facts=facts(interaction),
        )

    async def call_prioritise(
        self, interaction: Interaction, number: int | None, level: str | None
    ) -> TicketRow:
        """Say how urgent it is."""
        return await self.change(
            TicketRow,
            "tickets.prioritise",
            interaction,
            number=await self.here(interaction, number),
            priority=level,
            facts=facts(interaction),
        )

    async def call_set_topic(
        self, interaction: Interaction, number: int | None, topic: str | None
    ) -> TicketRow:
        """Say what it is about."""
        return await self.change(
            TicketRow,
            "tickets.set_topic",
            interaction,
            number=await self.here(interaction, number),
            topic=topic,
            facts=facts(interaction),
        )

    async def call_rename(self, interaction: Interaction, number: int | None, name: str | None) -> TicketRow:
        """Give its room another name."""
        return await self.change(
            TicketRow,
            "tickets.rename",
            interaction,
            number=await self.here(interaction, number),
            name=name,
            facts=facts(interaction),
        )

    async def call_add(
        self, interaction: Interaction, number: int | None, member_id: int, about: Facts
    ) -> TicketRow:
        """Let somebody in."""
        return await self.change(
            TicketRow,
            "tickets.add_member",
            interaction,
            number=await self.here(interaction, number),
            member_id=member_id,
            facts=about,
        )

    async def call_remove(
        self, interaction: Interaction, number: int | None, member_id: int, about: Facts
    ) -> TicketRow:
        """Take somebody out."""
        return await self.change(
            TicketRow,
            "tickets.remove_member",
            interaction,
            number=await self.here(interaction, number),
            member_id=member_id,
            facts=about,
        )

    async def call_hold(self, interaction: Interaction, number: int | None, *, is_held: bool) -> TicketRow:
        """Stop its clocks, or let them run."""
        return await self.change(
            TicketRow,
            "tickets.hold",
            interaction,
            number=await self.here(interaction, number),
            is_held=is_held,
            facts=facts(interaction),
        )

    async def call_note(self, interaction: Interaction, number: int | None, text: str | None) -> NoteRow:
        """Write something down for the staff."""
        return await self.change(
            NoteRow,
            "tickets.note",
            interaction,
            number=await self.here(interaction, number),
            text=text,
            facts=facts(interaction),
        )

    async def call_reply(
        self,
        interaction: Interaction,
        number: int | None,
        name: str | None,
        text: str | None,
        *,
        is_anonymous: bool | None = None,
    ) -> TicketRow:
        """Answer through the bot."""
        return await self.change(
            TicketRow,
            "tickets.reply",
            interaction,
            number=await self.here(interaction, number),
            name=name,
            text=text,
            is_anonymous=is_anonymous,
            facts=facts(interaction),
        )

    async def call_request(
        self, interaction: Interaction, number: int | None, reason: str | None, within: str | None
    ) -> RequestRow:
        """Ask the other side whether it can be closed."""
        return await self.change(
            RequestRow,
            "tickets.request_close",
            interaction,
            number=await self.here(interaction, number),
            reason=reason,
            within=within,
            facts=facts(interaction),
        )

    async def call_close(self, interaction: Interaction, number: int | None, reason: str | None) -> TicketRow:
        """Close it."""
        return await self.change(
            TicketRow,
            "tickets.close",
            interaction,
            number=await self.here(interaction, number),
            reason=reason,
            facts=facts(interaction),
        )

    async def show_notes(self, interaction: Interaction, number: int | None) -> None:
        """Answer with what staff wrote down about it."""

        async def work() -> Card:
            ticket = await self.here(interaction, number)
            rows = await self.look_all(
                NoteRow,
                "tickets.notes",
                interaction,
                number=ticket,
                viewer_id=user_id(interaction),
                facts=facts(interaction),
            )
            return cards.notes(rows, ticket)

        await self.answer(interaction, work(), ephemeral=True)

    async def show_timeline(self, interaction: Interaction, number: int | None) -> None:
        """Answer with what happened in it."""

        async def work() -> Card:
            ticket = await self.here(interaction, number)
            rows = await self.look_all(
                StepRow,
                "tickets.timeline",
                interaction,
                number=ticket,
                viewer_id=user_id(interaction),
                facts=facts(interaction),
            )
            return cards.timeline(rows, ticket)

        await self.answer(interaction, work(), ephemeral=True)

    async def call_accept(
        self, interaction: Interaction, number: int | None, reason: str | None
    ) -> TicketRow:
        """Accept an appeal: moderation decides about the pardon, by what it knows of both."""
        row = await self.call_details(interaction, number)
        return await self.change(
            TicketRow,
            "tickets.accept",
            interaction,
            number=row.number,
            reason=reason,
            facts=facts(interaction),
            moderator=await facts_about(interaction, row.member_id),
        )

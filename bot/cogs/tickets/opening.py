"""Asking for help: panels, /ticket open, Apps → Open ticket, and appeals from direct messages."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import nextcord

from bot.cards import custom_id
from bot.cards.buttons import turned
from bot.cards.custom_id import number, optional_number
from bot.cards.look import Card
from bot.cards.tickets import opening as cards
from bot.cogs.base import GUILD_ONLY, Press
from bot.cogs.tickets.base import TicketCog, facts_in
from bot.cogs.tickets.members import Members
from bot.interaction import form, language
from bot.interaction.reply import Interaction, guild_id, is_ephemeral, key, picked, reader, user_id
from bot.records.desk import OfferRow, QuestionRow
from bot.records.tickets import TicketRow

PAUSES = (0.1, 0.2, 0.3, 0.5, 0.8, 1.1, 2.0)
"""Seconds between looks at a ticket whose room is being made: five in all, then the answer is given."""
PLACES = range(1, 6)
MOST_ANSWER = 1_000
MOST_FILES = 5
FILE = {"name": "filename", "size": "size", "kind": "content_type", "url": "url"}
"""What is kept of a file, by Discord's word for it."""

type Files = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Asking:
    """What is known of a ticket before its type is: where, what it is about, for whom else."""

    guild_id: int
    follows: int | None = None
    channel_id: int | None = None
    message_id: int | None = None
    member_id: int | None = None

    def target(self) -> tuple[Any, ...]:
        """The function, and all arguments but the type, of the buttons and forms that go on from here."""
        if self.follows is not None:
            return ("tickets.appeal", self.guild_id, self.follows)
        return ("tickets.open", self.channel_id, self.message_id, self.member_id)


class Opening(TicketCog):
    """From the wish to the room."""

    @Members.ticket.subcommand(**language.command("ticket open"))
    async def open(
        self,
        interaction: Interaction,
        type: str | None = language.option("ticket open.type", required=False, autocomplete=True),
        member: nextcord.User | None = language.option("ticket open.member", required=False),
    ) -> None:
        """Ask for help, or open a ticket for somebody."""
        asking = Asking(guild_id(interaction), member_id=member.id if member else None)
        await self._begin(interaction, asking, type)

    @nextcord.message_command(**language.command("Open ticket"), **GUILD_ONLY)
    async def about(self, interaction: Interaction, message: nextcord.Message) -> None:
        """Ask for help with a message."""
        asking = Asking(guild_id(interaction), channel_id=message.channel.id, message_id=message.id)
        await self._begin(interaction, asking, None)

    @open.on_autocomplete("type")
    async def _types(self, interaction: Interaction, typed: str) -> None:
        await self.suggest_types(interaction, typed)

    def presses(self) -> Mapping[str, Press]:
        """Panels, the choice of a type, the form; the button below what a member is told of a case."""
        return {"tickets.open": self._press, "tickets.appeal": self._appeal}

    async def _press(self, interaction: Interaction, arguments: list[str]) -> None:
        channel, message, member, *chosen = [*arguments, *picked(interaction)]
        asking = Asking(
            guild_id(interaction),
            channel_id=optional_number(channel),
            message_id=optional_number(message),
            member_id=optional_number(member),
        )
        await self._go_on(interaction, asking, chosen)

    async def _appeal(self, interaction: Interaction, arguments: list[str]) -> None:
        guild, case, *chosen = [*arguments, *picked(interaction)]
        await self._go_on(interaction, Asking(number(guild), follows=number(case)), chosen)

    async def _go_on(self, interaction: Interaction, asking: Asking, chosen: list[str]) -> None:
        for page in filter(None, map(turned, chosen)):
            await self.answer(interaction, _choose(asking, await self._offers(asking), page), edit=True)
            return
        of_type = next((str(number(one)) for one in chosen), None)
        if of_type is not None and form.is_form(interaction):
            work = self._open(interaction, asking, of_type, _answers(interaction), _files(interaction))
            await self.answer(interaction, work, ephemeral=True, beside=_is_menu(interaction))
            return
        await self._begin(interaction, asking, of_type)

    async def _begin(self, interaction: Interaction, asking: Asking, of_type: str | None) -> None:
        """Ask what it is about, unless that is known; then what the type asks; then open it."""
        if of_type is None:
            offers = await self._offers(asking)
            if len(offers) != 1:
                await self.answer(interaction, _choose(asking, offers), ephemeral=True)
                return
            of_type = str(offers[0].number)
        questions = await self._questions(asking, of_type)
        if questions:
            # As a number, which a custom_id has place for, whatever was typed.
            target = custom_id.encode(*asking.target(), questions[0].type_number)
            title = reader(interaction)("tickets-form")
            await form.ask(interaction, title, target, *map(_field, questions))
            return
        work = self._open(interaction, asking, of_type, [])
        await self.answer(interaction, work, ephemeral=True, beside=_is_menu(interaction))

    async def _offers(self, asking: Asking) -> list[OfferRow]:
        return await self.db.many(
            OfferRow, "desk.offers", guild_id=asking.guild_id, is_appeal=asking.follows is not None
        )

    async def _questions(self, asking: Asking, of_type: str) -> list[QuestionRow]:
        """What the type asks; nothing of who opens a ticket for somebody else."""
        if asking.member_id is not None:
            return []
        return await self.db.many(QuestionRow, "desk.questions", guild_id=asking.guild_id, type=of_type)

    async def _open(
        self,
        interaction: Interaction,
        asking: Asking,
        of_type: str,
        answers: list[str | None],
        files: Files | None = None,
    ) -> Card:
        row = await self.db.row(
            TicketRow,
            "tickets.open",
            guild_id=asking.guild_id,
            type=of_type,
            member_id=asking.member_id or user_id(interaction),
            answers=answers,
            files=files,
            follows=asking.follows,
            origin_channel_id=asking.channel_id,
            origin_message_id=asking.message_id,
            actor_id=user_id(interaction),
            key=key(interaction),
            facts=facts_in(interaction, asking.guild_id),
        )
        return cards.opened(await self._with_room(interaction, row))

    async def _with_room(self, interaction: Interaction, row: TicketRow) -> TicketRow:
        """The ticket once its room is made, or after some seconds."""
        for pause in PAUSES:
            if row.state != "opening":
                break
            await asyncio.sleep(pause)
            row = await self.db.row(
                TicketRow,
                "tickets.details",
                guild_id=row.guild_id,
                number=row.number,
                viewer_id=user_id(interaction),
                facts=facts_in(interaction, row.guild_id),
            )
        return row


async def _choose(asking: Asking, offers: Sequence[OfferRow], page: int = 1) -> Card:
    if not offers and asking.follows is not None:
        return cards.no_appeals()
    return cards.chooser(offers, *asking.target(), page=page)


def _field(question: QuestionRow) -> form.Asked:
    """A question of a form; its place is its name."""
    name, label, is_required = str(question.place), question.label, question.is_required
    if question.kind == "choice":
        options = [nextcord.SelectOption(label=one) for one in question.choices]
        return form.Choice(name, label, options, question.placeholder, is_required)
    if question.kind == "file":
        return form.Files(name, label, is_required, MOST_FILES)
    return form.Field(
        *(name, label),
        hint=question.placeholder,
        required=is_required,
        long=question.kind == "paragraph",
        most=question.longest,
        least=question.shortest or None,
    )


def _answers(interaction: Interaction) -> list[str | None]:
    """By the places of the questions, whatever has become of them since they were asked."""
    return [_answer(interaction, str(place)) for place in PLACES]


def _answer(interaction: Interaction, name: str) -> str | None:
    files = [(str(one["filename"]), str(one["url"])) for one in form.attached(interaction, name)]
    if files:
        return cards.answer_of(files, MOST_ANSWER)
    return form.written(interaction, name) or form.chosen(interaction, name)


def _files(interaction: Interaction) -> Files | None:
    """What was answered with files, by the places of the questions: what the database keeps of each."""
    found = {
        str(place): [
            {key: one.get(of) for key, of in FILE.items()} for one in form.attached(interaction, str(place))
        ]
        for place in PLACES
    }
    return {place: files for place, files in found.items() if files} or None


def _is_menu(interaction: Interaction) -> bool:
    """Whether it was chosen from a menu that all see: it is to show nothing chosen again."""
    if interaction.message is None or is_ephemeral(interaction):
        return False
    parts = (part for row in interaction.message.components for part in getattr(row, "children", ()))
    return any(part.type is nextcord.ComponentType.select for part in parts)

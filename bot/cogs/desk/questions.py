"""The editor of what a type of tickets asks."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace

from bot.cards import custom_id
from bot.cards.custom_id import number, optional_number
from bot.cards.desk import questions as cards
from bot.cards.look import Card
from bot.cogs.base import Press
from bot.cogs.desk.base import line
from bot.cogs.tickets.base import TicketCog, facts
from bot.errors import Unreadable
from bot.interaction import form
from bot.interaction.reply import Interaction, guild_id, picked, reader
from bot.records.desk import QuestionRow

LONGEST = 1_000
"""What an answer may have of characters, unless it is said."""


class Questions(TicketCog):
    """Questions are added, changed and taken away."""

    def presses(self) -> Mapping[str, Press]:
        """The list of questions, and the page of one."""
        return {
            "tickets.questions": self._open,
            "tickets.set_question": self._set,
            "tickets.remove_question": self._remove,
        }

    async def _open(self, interaction: Interaction, arguments: list[str]) -> None:
        kind, *chosen = [*arguments, *picked(interaction)]
        type_number, place = number(kind), number(*chosen) if chosen else None
        work = (
            self._list(interaction, type_number)
            if place is None
            else self._question(interaction, type_number, place)
        )
        await self.answer(interaction, work, edit=True)

    async def _list(self, interaction: Interaction, kind: int) -> Card:
        row, rows = await asyncio.gather(line(self, interaction, kind), self._rows(interaction, kind))
        return cards.questions(row, rows)

    async def _question(self, interaction: Interaction, kind: int, place: int) -> Card:
        return cards.question(await self._row(interaction, kind, place))

    async def _rows(self, interaction: Interaction, kind: int) -> list[QuestionRow]:
        return await self.look_all(QuestionRow, "desk.questions", interaction, type=str(kind))

    async def _row(self, interaction: Interaction, kind: int, place: int) -> QuestionRow:
        found = next((row for row in await self._rows(interaction, kind) if row.place == place), None)
        if found is None:
            raise Unreadable("a question that is not there any more")
        return found

    async def _set(self, interaction: Interaction, arguments: list[str]) -> None:
        kind, place, what = [*arguments, *picked(interaction)]
        type_number, known = number(kind), optional_number(place)
        if what == cards.REQUIRED and known is not None:
            await self.answer(interaction, self._turn(interaction, type_number, known), edit=True)
        elif form.is_form(interaction) and what in cards.KINDS:
            await self.answer(interaction, self._write(interaction, type_number, known, what), edit=True)
        else:
            await self._ask(interaction, type_number, known, what)

    async def _ask(self, interaction: Interaction, kind: int, place: int | None, what: str) -> None:
        row = await self._row(interaction, kind, place) if place is not None else None
        sort, words = row.kind if row else what, reader(interaction)
        if sort not in cards.KINDS:
            raise Unreadable("a kind of question that there is not")
        target = custom_id.encode("tickets.set_question", kind, place, sort)
        title = f"{words('desk-field-label')} · {words(f'desk-question-{sort}')}"
        await form.ask(interaction, title, target, *cards.fields(words, sort, row))

    async def _write(self, interaction: Interaction, kind: int, place: int | None, sort: str) -> Card:
        row = await self._row(interaction, kind, place) if place is not None else None
        shortest = await self.amount(interaction, form.written(interaction, "shortest"))
        longest = await self.amount(interaction, form.written(interaction, "longest"))
        choices = (form.written(interaction, "choices") or "").splitlines()
        new = QuestionRow(
            guild_id(interaction),
            kind,
            row.place if row else 0,
            form.written(interaction, "label") or "",
            sort,
            form.written(interaction, "placeholder"),
            row.is_required if row else True,
            0 if shortest is None else int(shortest),
            LONGEST if longest is None else int(longest),
            [choice.strip() for choice in choices if choice.strip()],
        )
        return await self._store(interaction, new)

    async def _turn(self, interaction: Interaction, kind: int, place: int) -> Card:
        row = await self._row(interaction, kind, place)
        return await self._store(interaction, replace(row, is_required=not row.is_required))

    async def _store(self, interaction: Interaction, row: QuestionRow) -> Card:
        """Add a question, which has place 0 until then, or change one."""
        stored = await self.change(
            QuestionRow,
            "desk.set_question",
            interaction,
            type=str(row.type_number),
            place=row.place or None,
            label=row.label,
            kind=row.kind,
            placeholder=row.placeholder,
            is_required=row.is_required,
            shortest=row.shortest,
            longest=row.longest,
            choices=row.choices,
            facts=facts(interaction),
        )
        return cards.question(stored)

    async def _remove(self, interaction: Interaction, arguments: list[str]) -> None:
        kind, place = map(number, arguments)

        async def work() -> Card:
            await self.change(
                QuestionRow,
                "desk.remove_question",
                interaction,
                type=str(kind),
                place=place,
                facts=facts(interaction),
            )
            return await self._list(interaction, kind)

        await self.answer(interaction, work(), edit=True)

"""The editors of working hours, holidays and targets."""

import asyncio
from collections.abc import Mapping
from datetime import date

from bot.cards import custom_id
from bot.cards.buttons import turned
from bot.cards.custom_id import number
from bot.cards.desk import clocks as cards
from bot.cards.look import Card
from bot.cards.tickets.look import LEVELS
from bot.cards.tickets.look import priority as priority_name
from bot.cogs.base import Press
from bot.cogs.desk.base import lines
from bot.cogs.tickets.base import TicketCog, facts
from bot.errors import Unreadable
from bot.interaction import form
from bot.interaction.day import iso
from bot.interaction.reply import Interaction, guild_id, picked, reader
from bot.records.desk import HolidayRow, HoursRow, TargetRow


async def hours(
    cog: TicketCog, interaction: Interaction, kind: int, *, page: int = 1, days_page: int = 1
) -> Card:
    """When staff are there, of all types (0) or of one."""
    rows, holidays, types, zone = await asyncio.gather(
        cog.look_all(HoursRow, "desk.hours", interaction),
        cog.look_all(HolidayRow, "desk.holidays", interaction),
        lines(cog, interaction),
        cog.db.value("app.zone_of", guild_id=guild_id(interaction)),
    )
    return cards.hours(kind, rows, holidays, types, zone=zone, page=page, days_page=days_page)


async def targets(cog: TicketCog, interaction: Interaction, kind: int, page: int = 1) -> Card:
    """How soon staff should answer, of all types (0) or of one."""
    rows, types = await asyncio.gather(
        cog.look_all(TargetRow, "desk.targets", interaction), lines(cog, interaction)
    )
    return cards.targets(kind, rows, types, page)


class Clocks(TicketCog):
    """Hours, holidays and targets are set."""

    def presses(self) -> Mapping[str, Press]:
        """Their pages."""
        return {
            "tickets.hours": self._open_hours,
            "tickets.set_hours": self._set_hours,
            "tickets.set_holiday": self._set_holiday,
            "tickets.remove_holiday": self._remove_holiday,
            "tickets.targets": self._open_targets,
            "tickets.set_target": self._set_target,
        }

    async def _open_hours(self, interaction: Interaction, arguments: list[str]) -> None:
        kind, page = _scope(arguments, picked(interaction))
        await self.answer(interaction, hours(self, interaction, kind, page=page), edit=True)

    async def _set_hours(self, interaction: Interaction, arguments: list[str]) -> None:
        kind, *chosen = arguments
        type_number, weekdays = number(kind), [number(one) for one in chosen]
        if not form.is_form(interaction):
            days = sorted(number(one) for one in picked(interaction))
            if not days or not set(days) <= set(cards.WEEK):
                raise Unreadable("a day that there is not")
            rows, words = await self.look_all(HoursRow, "desk.hours", interaction), reader(interaction)
            target = custom_id.encode("tickets.set_hours", type_number, *days)
            title = words.all(words.weekday(day) for day in days)
            await form.ask(interaction, title, target, cards.hours_field(words, rows, type_number, days[0]))
            return

        async def work() -> Card:
            await self.change_all(
                HoursRow,
                "desk.set_hours",
                interaction,
                weekdays=weekdays,
                hours=form.written(interaction, "hours"),
                type=_type(type_number),
                facts=facts(interaction),
            )
            return await hours(self, interaction, type_number)

        await self.answer(interaction, work(), edit=True)

    async def _set_holiday(self, interaction: Interaction, arguments: list[str]) -> None:
        kind, *_ = arguments
        type_number, words = number(kind), reader(interaction)
        if not form.is_form(interaction):
            target = custom_id.encode("tickets.set_holiday", type_number)
            await form.ask(interaction, words("desk-add-holiday"), target, *cards.holiday_fields(words))
            return

        async def work() -> Card:
            await self.change(
                HolidayRow,
                "desk.set_holiday",
                interaction,
                day=iso(form.written(interaction, "day") or "", words.locale),
                name=form.written(interaction, "name"),
                facts=facts(interaction),
            )
            return await hours(self, interaction, type_number)

        await self.answer(interaction, work(), edit=True)

    async def _remove_holiday(self, interaction: Interaction, arguments: list[str]) -> None:
        kind, chosen = [*arguments, *picked(interaction)]
        type_number, page = number(kind), turned(chosen)
        if page is not None:
            await self.answer(interaction, hours(self, interaction, type_number, days_page=page), edit=True)
            return
        day = date.fromisoformat(chosen)

        async def work() -> Card:
            await self.change(
                HolidayRow, "desk.remove_holiday", interaction, day=day, facts=facts(interaction)
            )
            return await hours(self, interaction, type_number)

        await self.answer(interaction, work(), edit=True)

    async def _open_targets(self, interaction: Interaction, arguments: list[str]) -> None:
        kind, page = _scope(arguments, picked(interaction))
        await self.answer(interaction, targets(self, interaction, kind, page), edit=True)

    async def _set_target(self, interaction: Interaction, arguments: list[str]) -> None:
        kind, priority = [*arguments, *picked(interaction)]
        type_number = number(kind)
        if priority not in LEVELS:
            raise Unreadable("a priority that there is not")
        if not form.is_form(interaction):
            await self._ask_target(interaction, type_number, priority)
            return

        async def work() -> Card:
            await self.change(
                TargetRow,
                "desk.set_target",
                interaction,
                priority=priority,
                first_reply=form.written(interaction, "first_reply"),
                next_reply=form.written(interaction, "next_reply"),
                solution=form.written(interaction, "solution"),
                type=_type(type_number),
                facts=facts(interaction),
            )
            return await targets(self, interaction, type_number)

        await self.answer(interaction, work(), edit=True)

    async def _ask_target(self, interaction: Interaction, kind: int, priority: str) -> None:
        rows = await self.look_all(TargetRow, "desk.targets", interaction)
        now = next((row for row in rows if (row.type_number, row.priority) == (kind, priority)), None)
        words = reader(interaction)
        target = custom_id.encode("tickets.set_target", kind, priority)
        await form.ask(interaction, priority_name(words, priority), target, *cards.target_fields(words, now))


def _scope(arguments: list[str], chosen: list[str]) -> tuple[int, int]:
    """What is shown, all types (0) or one, and the page of the list of types: as they were, or as chosen."""
    for one in chosen:
        page = turned(one)
        if page is not None:
            return number(*arguments), page
        return number(one), 1
    return number(*arguments), 1


def _type(kind: int) -> str | None:
    """A type as SQL takes it; none for what holds for all."""
    return None if kind == cards.ALL else str(kind)

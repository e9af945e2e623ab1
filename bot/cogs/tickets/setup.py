"""/tickets: what those who run the tickets set up and look at. Its editor is made of buttons and forms.

Everything that is changed here answers with what it became. Who may is SQL's to say.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

import nextcord

from bot.cards import custom_id
from bot.cards.custom_id import NONE, number, optional_number
from bot.cards.look import Card
from bot.cards.tickets import setup as cards
from bot.cards.tickets import setup_desk as desk_cards
from bot.cogs.base import MODERATORS, Press
from bot.cogs.tickets import setup_clocks as clocks
from bot.cogs.tickets import setup_desk as desk
from bot.cogs.tickets.base import TicketCog, facts
from bot.cogs.tickets.setup_base import editor, faults, home, line
from bot.errors import Unreadable
from bot.interaction import form, language
from bot.interaction.reply import Interaction, picked, reader
from bot.records.config import Setting
from bot.records.tickets_setup import (
    BacklogRow,
    BarredRow,
    BlockRow,
    PerformanceRow,
    TypeLine,
)

PERIODS = {"week": 7, "month": 30, "quarter": 91, "year": 365}
"""Days of the figures."""
SPLITS = ("all", "type", "priority", "staff")
DAYS = ("7", "14", "30")
VALUE = "value"
"""The field of an option's form."""
ROLES, CHANNELS = 6, 8
"""Discord's component types of what chooses roles and channels."""


class Setup(TicketCog):
    """The commands, and the editor of types."""

    # Who sees it by default; the server may change it in its own settings.
    @nextcord.slash_command(**language.command("tickets"), **MODERATORS)
    async def tickets(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @tickets.subcommand(**language.command("tickets setup"))
    async def setup(self, interaction: Interaction) -> None:
        """Open the editor of types and panels; where there are none, the first steps."""
        await self.answer(interaction, home(self, interaction), ephemeral=True)

    @tickets.subcommand(**language.command("tickets hours"))
    async def hours(self, interaction: Interaction) -> None:
        """Show when staff are there, and change it."""
        await self.answer(interaction, clocks.hours(self, interaction, 0), ephemeral=True)

    @tickets.subcommand(**language.command("tickets replies"))
    async def replies(self, interaction: Interaction) -> None:
        """Show what staff say often, and change it."""
        await self.answer(interaction, desk.replies(self, interaction), ephemeral=True)

    @tickets.subcommand(**language.command("tickets block"))
    async def block(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("tickets block.member"),
        duration: str | None = language.option("tickets block.duration", required=False),
        reason: str | None = language.option("tickets block.reason", required=False),
    ) -> None:
        """Keep a member from opening tickets."""
        work = self.change(
            BarredRow,
            "tickets.block",
            interaction,
            member_id=member.id,
            duration=duration,
            reason=reason,
            facts=facts(interaction),
        )
        await self.show_card(interaction, work, desk_cards.blocked, ephemeral=True)

    @tickets.subcommand(**language.command("tickets unblock"))
    async def unblock(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("tickets unblock.member"),
    ) -> None:
        """Let a member open tickets again."""
        work = self.change(
            BarredRow, "tickets.unblock", interaction, member_id=member.id, facts=facts(interaction)
        )
        await self.show_card(interaction, work, desk_cards.unblocked, ephemeral=True)

    @tickets.subcommand(**language.command("tickets blocks"))
    async def blocks(
        self, interaction: Interaction, page: int = language.option("tickets blocks.page", default=1)
    ) -> None:
        """Show who cannot open tickets."""
        await self._blocks(interaction, page)

    @tickets.subcommand(**language.command("tickets performance"))
    async def performance(
        self,
        interaction: Interaction,
        period: str = language.option("tickets performance.period", default="month", choices=tuple(PERIODS)),
        by: str = language.option("tickets performance.by", default="all", choices=SPLITS),
    ) -> None:
        """Show how well tickets were dealt with."""
        work = self.see_all(
            PerformanceRow,
            "tickets.performance",
            interaction,
            since=interaction.created_at - timedelta(days=PERIODS[period]),
            split=by,
        )
        await self.show_card(
            interaction, work, lambda rows: desk_cards.performance(rows, by, period), ephemeral=True
        )

    @tickets.subcommand(**language.command("tickets backlog"))
    async def backlog(
        self,
        interaction: Interaction,
        days: str = language.option("tickets backlog.days", default="14", choices=DAYS),
    ) -> None:
        """Show how many tickets were open, day by day."""
        work = self.see_all(BacklogRow, "tickets.backlog", interaction, days=int(days))
        await self.show_card(interaction, work, desk_cards.backlog, ephemeral=True)

    # ------------------------------------------------------------------ the editor

    def presses(self) -> Mapping[str, Press]:
        """What the first steps, the overview, and the editor of a type have of buttons, lists and forms."""
        return {
            "tickets.set_up": self._set_up,
            "tickets.health": self._home,
            "tickets.type_options": self._open,
            "tickets.set_type": self._set_type,
            "tickets.set_option": self._set_option,
            "tickets.remove_type": self._remove,
            "tickets.blocks": self._turn_blocks,
        }

    async def _home(self, interaction: Interaction, arguments: list[str]) -> None:
        page = number(*arguments) if arguments else 1
        await self.answer(interaction, home(self, interaction, page=page), edit=True)

    async def _set_up(self, interaction: Interaction, arguments: list[str]) -> None:
        *chosen, what = arguments
        parts = dict(zip((cards.ROLE, cards.PLACE, cards.CHANNEL), map(optional_number, chosen), strict=True))
        if what in parts:
            (value,) = picked(interaction)
            parts[what] = number(value)
        if what == cards.MAKE:
            await self.answer(interaction, self._make(interaction, parts), edit=True)
            return

        async def work() -> Card:
            return cards.first(*parts.values(), faults=await faults(self, interaction))

        await self.answer(interaction, work(), edit=True)

    async def _make(self, interaction: Interaction, parts: Mapping[str, int | None]) -> Card:
        """The first type and its panel, in the words of the guild, as everybody reads them."""
        words = await self._guilds_words(interaction)
        await self.change(
            TypeLine,
            "tickets.set_up",
            interaction,
            staff_role_ids=[parts[cards.ROLE]],
            place_id=parts[cards.PLACE],
            channel_id=parts[cards.CHANNEL],
            name=words("tickets-setup-first-name"),
            question=words("tickets-setup-first-question"),
            title=words("tickets-setup-first-title"),
            facts=facts(interaction),
        )
        return await home(self, interaction, "tickets-setup-made")

    async def _open(self, interaction: Interaction, arguments: list[str]) -> None:
        kind, *more = [*arguments, *picked(interaction)]
        type_number = number(kind)
        match [one for one in more if not one.startswith(cards.OF)]:
            case []:
                await self.answer(interaction, editor(self, interaction, type_number), edit=True)
            case [option]:
                work = self._option(interaction, type_number, option)
                await self.show_card(interaction, work, lambda row: cards.option(type_number, row), edit=True)
            case [option, cards.FORM]:
                row, words = await self._option(interaction, type_number, option), reader(interaction)
                target = custom_id.encode("tickets.set_option", type_number, option)
                field = cards.option_field(words, row, VALUE)
                await form.ask(interaction, field.label, target, field)
            case _:
                raise Unreadable("an option with too much behind it")

    async def _option(self, interaction: Interaction, kind: int, option: str) -> Setting:
        rows = await self.look_all(Setting, "tickets.type_options", interaction, type=str(kind))
        found = next((row for row in rows if row.key == f"{cards.OPTION}{option}"), None)
        if found is None:
            raise Unreadable("an option that there is not")
        return found

    async def _set_type(self, interaction: Interaction, _arguments: list[str]) -> None:
        words = reader(interaction)
        if not form.is_form(interaction):
            fields = cards.type_fields(words)
            await form.ask(interaction, words("tickets-setup-new-type"), "tickets.set_type", *fields)
            return
        written = {one: form.written(interaction, one) for one in ("name", "emoji", "description")}

        async def work() -> Card:
            row = await self.change(
                TypeLine, "tickets.set_type", interaction, options=written, facts=facts(interaction)
            )
            return await editor(self, interaction, row.number, "tickets-setup-type-made")

        await self.answer(interaction, work(), edit=True)

    async def _set_option(self, interaction: Interaction, arguments: list[str]) -> None:
        kind, option, *rest = arguments
        type_number = number(kind)
        work = self.change(
            Setting,
            "tickets.set_option",
            interaction,
            type=str(type_number),
            option=option,
            value=_value(interaction, rest),
            agreed=rest[1:] == [cards.AGREED],
            facts=facts(interaction),
        )
        await self.show_card(interaction, work, lambda row: cards.option(type_number, row), edit=True)

    async def _remove(self, interaction: Interaction, arguments: list[str]) -> None:
        kind, *agreed = arguments
        type_number = number(kind)

        async def work() -> Card:
            if agreed != [cards.AGREED]:
                return cards.ask_removal(await line(self, interaction, type_number))
            await self.change(
                TypeLine, "tickets.remove_type", interaction, type=str(type_number), facts=facts(interaction)
            )
            return await home(self, interaction, "tickets-setup-type-removed")

        await self.answer(interaction, work(), edit=True)

    async def _turn_blocks(self, interaction: Interaction, arguments: list[str]) -> None:
        (page,) = arguments
        await self._blocks(interaction, number(page), edit=True)

    async def _blocks(self, interaction: Interaction, page: int, *, edit: bool = False) -> None:
        work = self.see_all(BlockRow, "tickets.blocks", interaction, page=page)
        await self.show_card(interaction, work, desk_cards.blocks, ephemeral=True, edit=edit)


def _value(interaction: Interaction, rest: Sequence[str]) -> Any:
    """What an option is to be: of a button, a form, or a list; None is the default again."""
    data: Any = interaction.data
    if form.is_form(interaction):
        return form.written(interaction, VALUE)
    if rest:
        return None if rest[0] == NONE else rest[0]
    chosen = picked(interaction)
    if data.get("component_type") == ROLES:
        return [number(one) for one in chosen]
    (value,) = chosen
    return number(value) if data.get("component_type") == CHANNELS else value

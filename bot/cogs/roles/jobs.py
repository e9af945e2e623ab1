"""/rolejob: one role for many members, rehearsed first."""

from collections.abc import Mapping
from typing import Any

import nextcord

from bot.cards import custom_id
from bot.cards.roles import jobs as cards
from bot.cogs.base import ROLE_MANAGERS, Cog, Press
from bot.cogs.moderation.base import suggest_durations
from bot.cogs.roles.joins import AUDIENCES
from bot.interaction import language
from bot.interaction.rank import manager
from bot.interaction.reply import Interaction, chosen_id, picked
from bot.records.roles import DraftRow, JobRow

ACTIONS = ("give", "take")
TOLD: dict[str, Any] = {"card": cards.shown, "ephemeral": True}
"""How a command answers: to who gave it."""
PRESSED: dict[str, Any] = {"card": cards.job, "edit": True}
"""How a button does: in the message above it, which everybody sees."""


class Jobs(Cog):
    """Bulk jobs: what starts, changes and shows them. The buttons of a job stand below its message."""

    @nextcord.slash_command(**language.command("rolejob"), **ROLE_MANAGERS)
    async def rolejob(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @rolejob.subcommand(**language.command("rolejob start"))
    async def start(
        self,
        interaction: Interaction,
        *,
        action: str = language.option("rolejob start.action", choices=ACTIONS),
        role: nextcord.Role = language.option("rolejob start.role"),
        has: nextcord.Role | None = language.option("rolejob start.has", required=False),
        lacks: nextcord.Role | None = language.option("rolejob start.lacks", required=False),
        who: str = language.option("rolejob start.who", default=AUDIENCES[2], choices=AUDIENCES),
        member_for: str | None = language.option(
            "rolejob start.member-for", required=False, autocomplete=True
        ),
        member_up_to: str | None = language.option(
            "rolejob start.member-up-to", required=False, autocomplete=True
        ),
        level: int | None = language.option("rolejob start.level", required=False),
        active: str | None = language.option("rolejob start.active", required=False, autocomplete=True),
        reason: str | None = language.option("rolejob start.reason", required=False),
    ) -> None:
        """Rehearse a job; a button starts it."""
        await self.show_card(
            interaction,
            self.change(
                DraftRow,
                "leveling.draft_role_job",
                interaction,
                action=action,
                role_id=chosen_id(interaction, "role"),
                has=chosen_id(interaction, "has"),
                lacks=chosen_id(interaction, "lacks"),
                audience=who,
                member_for=member_for,
                member_up_to=member_up_to,
                level=level,
                active_within=active,
                reason=reason,
                facts=manager(interaction),
            ),
            lambda row: cards.rehearsed(row, _members(interaction)),
            ephemeral=True,
        )

    @start.on_autocomplete("member_for")
    @start.on_autocomplete("member_up_to")
    @start.on_autocomplete("active")
    async def _durations(self, interaction: Interaction, typed: str) -> None:
        await suggest_durations(self, interaction, typed)

    @rolejob.subcommand(**language.command("rolejob pause"))
    async def pause(
        self,
        interaction: Interaction,
        number: int | None = language.option("rolejob pause.number", required=False),
    ) -> None:
        """Let a job wait."""
        await self._pause(interaction, number, TOLD)

    @rolejob.subcommand(**language.command("rolejob resume"))
    async def resume(
        self,
        interaction: Interaction,
        number: int | None = language.option("rolejob resume.number", required=False),
    ) -> None:
        """Let it go on."""
        await self._resume(interaction, number, TOLD)

    @rolejob.subcommand(**language.command("rolejob cancel"))
    async def cancel(
        self,
        interaction: Interaction,
        number: int | None = language.option("rolejob cancel.number", required=False),
    ) -> None:
        """End it where it is."""
        await self._cancel(interaction, number, TOLD)

    @rolejob.subcommand(**language.command("rolejob undo"))
    async def undo(
        self,
        interaction: Interaction,
        number: int | None = language.option("rolejob undo.number", required=False),
    ) -> None:
        """Take back what it did."""
        await self._undo(interaction, number, TOLD)

    @rolejob.subcommand(**language.command("rolejob show"))
    async def show(
        self,
        interaction: Interaction,
        number: int | None = language.option("rolejob show.number", required=False),
    ) -> None:
        """Show how far it is."""
        await self.show_card(
            interaction,
            self.look(JobRow, "roles.job", interaction, number=number),
            cards.shown,
            ephemeral=True,
        )

    def presses(self) -> Mapping[str, Press]:
        """The menus and buttons below a rehearsal, the buttons below a job, and that below an autorole."""
        return {
            "leveling.draft_role_job": self._draft_for_those_here,
            "roles.change_draft": self._change_draft,
            "roles.start_draft": self._start_draft,
            "roles.pause_job": self._press_pause,
            "roles.resume_job": self._press_resume,
            "roles.cancel_job": self._press_cancel,
            "roles.undo_job": self._press_undo,
        }

    async def _draft_for_those_here(self, interaction: Interaction, arguments: list[str]) -> None:
        role_id, audience = arguments
        await self.show_card(
            interaction,
            self.change(
                DraftRow,
                "leveling.draft_role_job",
                interaction,
                action=ACTIONS[0],
                role_id=custom_id.number(role_id),
                audience=audience,
                facts=manager(interaction),
            ),
            lambda row: cards.rehearsed(row, _members(interaction)),
            ephemeral=True,
        )

    async def _change_draft(self, interaction: Interaction, arguments: list[str]) -> None:
        number, part = arguments
        await self.show_card(
            interaction,
            self.change(
                DraftRow,
                "roles.change_draft",
                interaction,
                number=custom_id.number(number),
                part=part,
                role_ids=[custom_id.number(one) for one in picked(interaction)],
                facts=manager(interaction),
            ),
            lambda row: cards.rehearsed(row, _members(interaction)),
            ephemeral=True,
            edit=True,
        )

    async def _start_draft(self, interaction: Interaction, arguments: list[str]) -> None:
        (number,) = arguments
        await self.show_card(
            interaction,
            self.change(
                JobRow,
                "roles.start_draft",
                interaction,
                number=custom_id.number(number),
                channel_id=interaction.channel_id,
                facts=manager(interaction),
            ),
            cards.started,
            ephemeral=True,
            edit=True,
        )

    async def _press_pause(self, interaction: Interaction, arguments: list[str]) -> None:
        await self._pause(interaction, _number(arguments), PRESSED)

    async def _press_resume(self, interaction: Interaction, arguments: list[str]) -> None:
        await self._resume(interaction, _number(arguments), PRESSED)

    async def _press_cancel(self, interaction: Interaction, arguments: list[str]) -> None:
        await self._cancel(interaction, _number(arguments), PRESSED)

    async def _press_undo(self, interaction: Interaction, arguments: list[str]) -> None:
        await self._undo(interaction, _number(arguments), PRESSED)

    async def _pause(self, interaction: Interaction, number: int | None, how: dict[str, Any]) -> None:
        call = self.change(JobRow, "roles.pause_job", interaction, number=number, facts=manager(interaction))
        await self.show_card(interaction, call, **how)

    async def _resume(self, interaction: Interaction, number: int | None, how: dict[str, Any]) -> None:
        call = self.change(JobRow, "roles.resume_job", interaction, number=number, facts=manager(interaction))
        await self.show_card(interaction, call, **how)

    async def _cancel(self, interaction: Interaction, number: int | None, how: dict[str, Any]) -> None:
        call = self.change(JobRow, "roles.cancel_job", interaction, number=number, facts=manager(interaction))
        await self.show_card(interaction, call, **how)

    async def _undo(self, interaction: Interaction, number: int | None, how: dict[str, Any]) -> None:
        call = self.change(JobRow, "roles.undo_job", interaction, number=number, facts=manager(interaction))
        await self.show_card(interaction, call, **how)


def _number(arguments: list[str]) -> int:
    """The job that a button is about."""
    (number,) = arguments
    return custom_id.number(number)


def _members(interaction: Interaction) -> int | None:
    """How many members Discord says there are: more than are known, perhaps."""
    return interaction.guild.member_count if interaction.guild else None

"""What the commands of tickets share: the facts about who acts, and about whom it is done to; answers."""

from collections.abc import Coroutine
from typing import Any

import nextcord

from bot.cards.tickets import desk as cards
from bot.cogs.base import Cog
from bot.interaction import form
from bot.interaction.reply import Interaction, guild_id, is_ephemeral, placed, role_ids, user_id
from bot.interaction.suggest import suggest
from bot.records.app import Suggestion
from bot.records.desk import Facts, OfferRow
from bot.records.tickets import TicketRow

type Person = nextcord.User | nextcord.Member


def facts(interaction: Interaction, target: Person | None = None) -> Facts:
    """What Discord sent along. Nothing is known of a target who is not in the guild."""
    there = placed(target)
    return Facts(
        actor_role_ids=role_ids(interaction),
        actor_permissions=interaction.permissions.value,
        actor_name=_name(interaction),
        target_role_ids=[role.id for role in there.roles] if there else None,
        target_permissions=there.guild_permissions.value if there else None,
    )


def facts_in(interaction: Interaction, guild: int) -> Facts:
    """The same for a button that names its guild: what somebody is elsewhere does not count there."""
    return facts(interaction) if interaction.guild_id == guild else Facts(actor_name=_name(interaction))


def facts_of_chosen(interaction: Interaction, member_id: int) -> Facts:
    """The same about somebody who was chosen in a form."""
    there = form.member(interaction, member_id) or {}
    roles, permissions = there.get("roles"), there.get("permissions")
    return facts(interaction)._replace(
        target_role_ids=[int(role) for role in roles] if roles is not None else None,
        target_permissions=int(permissions) if permissions is not None else None,
    )


def flag(text: str) -> bool:
    """Yes or no in a custom_id; raises ValueError for what only a forged one holds."""
    if text not in ("true", "false"):
        raise ValueError("not a boolean")
    return text == "true"


def _viewed(interaction: Interaction) -> dict[str, Any]:
    return {"viewer_id": user_id(interaction), "facts": facts(interaction)}


def _name(interaction: Interaction) -> str | None:
    return interaction.user.display_name if interaction.user else None


class TicketCog(Cog):
    """What every cog of tickets has."""

    async def here(self, interaction: Interaction, number: int | None) -> int:
        """The ticket that is meant: by its number, or because it is said in its room."""
        if number is not None:
            return number
        found: int = await self.db.value(
            "tickets.in_channel", guild_id=guild_id(interaction), channel_id=interaction.channel_id
        )
        return found

    async def see[Row](
        self, record: type[Row], function: str, interaction: Interaction, **arguments: Any
    ) -> Row:
        """The row that whoever asks may see; `guild_id`, `viewer_id` and `facts` are added."""
        return await self.look(record, function, interaction, **_viewed(interaction), **arguments)

    async def see_all[Row](
        self, record: type[Row], function: str, interaction: Interaction, **arguments: Any
    ) -> list[Row]:
        """All rows that whoever asks may see; the same is added."""
        return await self.look_all(record, function, interaction, **_viewed(interaction), **arguments)

    async def do[Row](
        self, record: type[Row], function: str, interaction: Interaction, number: int | None, **arguments: Any
    ) -> Row:
        """Change a ticket: by its number, or the one in whose room it is said.

        `number` and, unless others are given, `facts` are added to what `change` adds.
        """
        ticket = await self.here(interaction, number)
        given = {"facts": facts(interaction)} | arguments
        return await self.change(record, function, interaction, number=ticket, **given)

    async def show_done(
        self, interaction: Interaction, work: Coroutine[Any, Any, TicketRow], said: str, **words: str
    ) -> None:
        """Say what became of a ticket: in a sentence, or on the desk from which it was done."""
        on_desk = is_ephemeral(interaction)
        card = cards.desk if on_desk else cards.done
        await self.show_card(
            interaction, work, lambda row: card(row, said, **words), ephemeral=True, edit=on_desk
        )

    async def suggest_types(self, interaction: Interaction, typed: str) -> None:
        """The types of tickets while somebody types."""

        async def found() -> list[Suggestion]:
            rows = await self.look_all(OfferRow, "desk.offers", interaction, typed=str(typed or ""))
            return [Suggestion(value=str(row.number), label=row.name) for row in rows]

        await suggest(interaction, found())

"""Suggestions while somebody types."""

from collections.abc import Awaitable, Sequence
from contextlib import suppress

import nextcord

from bot.errors import Refused, Unavailable
from bot.interaction.reply import Interaction
from bot.records.app import Suggestion


async def suggest(
    interaction: Interaction, asked: Awaitable[Sequence[Suggestion]], *, numbers: bool = False
) -> None:
    """Offer what the database suggests. Nothing can be said here, so a failure is an empty list.

    `numbers`: the option takes a whole number.
    """
    rows: Sequence[Suggestion] = ()
    with suppress(Refused, Unavailable):
        rows = await asked
    # Sent here, since nextcord sends no empty list and Discord then shows an error.
    with suppress(nextcord.HTTPException):
        await interaction.response.send_autocomplete(
            {row.label: int(row.value) if numbers else row.value for row in rows}
        )

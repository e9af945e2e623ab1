"""Forms: what is asked in a window of its own, and what was written into it."""

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import nextcord

from bot.cards.text import cut
from bot.errors import Unreadable
from bot.interaction.reply import Interaction

MOST_TITLE = 45
"""Discord's limit, also of a field's label."""


@dataclass(frozen=True, slots=True)
class Field:
    """A text to be written; `name` is how it is read again. `most` in characters, of at most 4,000."""

    name: str
    label: str
    value: str | None = None
    hint: str | None = None
    required: bool = False
    long: bool = False
    most: int | None = None


async def ask(interaction: Interaction, title: str, custom_id: str, *fields: Field) -> None:
    """Answer with a form; it is sent in under the custom_id."""
    form = nextcord.ui.Modal(cut(title, MOST_TITLE), custom_id=custom_id, auto_defer=False)
    for field in fields:
        style = nextcord.TextInputStyle.paragraph if field.long else nextcord.TextInputStyle.short
        form.add_item(
            nextcord.ui.TextInput(
                label=cut(field.label, MOST_TITLE),
                custom_id=field.name,
                style=style,
                default_value=field.value,
                placeholder=cut(field.hint, 100) if field.hint else None,
                required=field.required,
                max_length=field.most,
            )
        )
    with suppress(nextcord.HTTPException):  # Discord forgot the interaction: there is nobody left to ask
        await interaction.response.send_modal(form)
    form.stop()  # never stored: what is sent in is told apart by its custom_id, not by an object in memory


def is_form(interaction: Interaction) -> bool:
    """Whether a form was sent in, not a button pressed."""
    return interaction.type is nextcord.InteractionType.modal_submit


def written(interaction: Interaction, name: str) -> str | None:
    """What was written into a field; None if nothing was. Refuses a button named like a form."""
    data: Any = interaction.data
    if "components" not in data:
        raise Unreadable("no form")
    fields = (part for row in data["components"] for part in row["components"])
    return next((part["value"] for part in fields if part["custom_id"] == name), None) or None

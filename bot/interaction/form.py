"""Forms: what is asked in a window of its own, and what was written, chosen and attached there."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

import nextcord

from bot.cards.text import cut
from bot.errors import Unreadable
from bot.interaction.reply import Interaction

MOST_TITLE = 45
"""Discord's limit, also of a field's label."""
MOST_HINT = 100

# Discord's numbers of the components that nextcord's forms do not have.
LABEL, SELECT, TEXT, PEOPLE, FILES = 18, 3, 4, 5, 19


class Asked(Protocol):
    """Something that a form asks; `name` is how the answer is read again."""

    @property
    def label(self) -> str:
        """What stands above it."""

    def component(self) -> dict[str, Any]:
        """What it is to Discord."""


@dataclass(frozen=True, slots=True)
class Field:
    """A text to be written. `least` and `most` in characters, of at most 4,000."""

    name: str
    label: str
    value: str | None = None
    hint: str | None = None
    required: bool = False
    long: bool = False
    most: int | None = None
    least: int | None = None

    def component(self) -> dict[str, Any]:
        """A text input; what Discord does without is left out."""
        style = nextcord.TextInputStyle.paragraph if self.long else nextcord.TextInputStyle.short
        told = {
            "value": self.value,
            "placeholder": cut(self.hint, MOST_HINT) if self.hint else None,
            "min_length": self.least,
            "max_length": self.most,
        }
        return {
            "type": TEXT,
            "custom_id": self.name,
            "style": style.value,
            "required": self.required,
        } | {key: value for key, value in told.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several options, of at most 25."""

    name: str
    label: str
    options: Sequence[nextcord.SelectOption]
    hint: str | None = None
    required: bool = True

    def component(self) -> dict[str, Any]:
        """A menu of texts."""
        hint = {"placeholder": cut(self.hint, MOST_HINT)} if self.hint else {}
        options = [option.to_dict() for option in self.options]
        return {
            "type": SELECT,
            "custom_id": self.name,
            "options": options,
            "required": self.required,
        } | hint


@dataclass(frozen=True, slots=True)
class Person:
    """A member of the guild."""

    name: str
    label: str

    def component(self) -> dict[str, Any]:
        """A menu of people."""
        return {"type": PEOPLE, "custom_id": self.name, "required": True}


@dataclass(frozen=True, slots=True)
class Files:
    """Files to be attached, up to `most`, of at most 10."""

    name: str
    label: str
    required: bool = True
    most: int = 1

    def component(self) -> dict[str, Any]:
        """A place to put files."""
        fewest = 1 if self.required else 0
        return {
            "type": FILES,
            "custom_id": self.name,
            "required": self.required,
            "min_values": fewest,
            "max_values": self.most,
        }


class _Form(nextcord.ui.Modal):
    """A form of Discord's labels: nextcord's own has texts only, and in rows."""

    def __init__(self, title: str, custom_id: str, asked: Sequence[Asked]) -> None:
        super().__init__(cut(title, MOST_TITLE), custom_id=custom_id, auto_defer=False)
        self.asked = asked

    def to_components(self) -> list[Any]:
        """Each with its label above it."""
        return [
            {"type": LABEL, "label": cut(one.label, MOST_TITLE), "component": one.component()}
            for one in self.asked
        ]


async def ask(interaction: Interaction, title: str, custom_id: str, *asked: Asked) -> None:
    """Answer with a form; it is sent in under the custom_id."""
    form = _Form(title, custom_id, asked)
    with suppress(nextcord.HTTPException):  # Discord forgot the interaction: there is nobody left to ask
        await interaction.response.send_modal(form)
    form.stop()  # never stored: what is sent in is told apart by its custom_id, not by an object in memory


def is_form(interaction: Interaction) -> bool:
    """Whether a form was sent in, not a button pressed."""
    return interaction.type is nextcord.InteractionType.modal_submit


def written(interaction: Interaction, name: str) -> str | None:
    """What was written into a field; None if nothing was. Refuses a button named like a form."""
    return _answer(interaction, name).get("value") or None


def chosen(interaction: Interaction, name: str) -> str | None:
    """What was chosen: an option's value, or a person's id; None if nothing was."""
    return next(iter(_answer(interaction, name).get("values", ())), None)


def attached(interaction: Interaction, name: str) -> list[dict[str, Any]]:
    """The files that were put in, as Discord describes them: filename, size, url and more."""
    data: Any = interaction.data
    files = data.get("resolved", {}).get("attachments", {})
    return [files[one] for one in _answer(interaction, name).get("values", ()) if one in files]


def member(interaction: Interaction, member_id: int) -> dict[str, Any] | None:
    """What Discord says of a person who was chosen, if they are in the guild: roles, permissions."""
    data: Any = interaction.data
    found: dict[str, Any] | None = data.get("resolved", {}).get("members", {}).get(str(member_id))
    return found


def _answer(interaction: Interaction, name: str) -> dict[str, Any]:
    data: Any = interaction.data
    if "components" not in data:
        raise Unreadable("no form")
    return next((one for one in _answers(data["components"]) if one.get("custom_id") == name), {})


def _answers(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Those of labels, and of rows: forms that were opened before this bot was started."""
    for one in components:
        yield from one.get("components", ())
        if "component" in one:
            yield one["component"]

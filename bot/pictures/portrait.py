"""Pictures of one member, whose face and style are asked for only when it is drawn."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.pictures.picture import Picture
from bot.records.pictures import Style


@dataclass(frozen=True, slots=True)
class Face:
    """What Discord calls a member, and where it keeps their avatar; None: they have left."""

    name: str
    avatar: str | None


@dataclass(frozen=True, slots=True)
class Portrait:
    """A picture of a member, as soon as it is known how they look."""

    member_id: int
    draw: Callable[[Style, Face], Picture]

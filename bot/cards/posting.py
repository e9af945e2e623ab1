"""What the outbox posts: the body that a card becomes, and its picture."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.cards.drawing import body, look_of
from bot.cards.look import Look
from bot.db import Database
from bot.errors import Unavailable
from bot.pictures.painter import Painter
from bot.pictures.picture import Drawn, Picture
from bot.pictures.portrait import Face, Portrait
from bot.records.pictures import Style

type Recognise = Callable[[int, int], Awaitable[Face | None]]
"""The face of a member of a guild; None: Discord does not tell it now, or they have left."""


@dataclass(frozen=True, slots=True)
class Posted:
    """The body of a message, and the picture that goes with it."""

    body: dict[str, Any]
    picture: Drawn | None = None


class Posting:
    """Draws cards when they are sent. Drawn again, as a retried effect is, they are the same message."""

    def __init__(self, database: Database, painter: Painter, recognise: Recognise) -> None:
        self._database = database
        self._painter = painter
        self._recognise = recognise

    async def draw(self, card: str, facts: dict[str, Any], language: str, guild_id: int) -> Posted:
        """A card of its facts; without its picture where that cannot be drawn in time."""
        look = look_of(card, facts, language)
        picture = await self._picture(look, guild_id)
        drawn = await self._painter.paint(picture) if picture else None
        return Posted(body(look.drawn(drawn)), drawn)

    async def _picture(self, look: Look, guild_id: int) -> Picture | None:
        try:
            if look.portrait is not None:
                return await self._of_member(look.portrait, guild_id)
            if look.chart is not None:
                return look.chart(await self._style(guild_id, None))
            return look.picture
        except Unavailable:  # it is said in words, as it is where pictures are off
            return None

    async def _of_member(self, portrait: Portrait, guild_id: int) -> Picture | None:
        face = await self._recognise(guild_id, portrait.member_id)
        if face is None:
            return None
        return portrait.draw(await self._style(guild_id, portrait.member_id), face)

    async def _style(self, guild_id: int, member_id: int | None) -> Style:
        """How pictures of a member look; None: the server's own."""
        return await self._database.row(Style, "pictures.style_of", guild_id=guild_id, member_id=member_id)

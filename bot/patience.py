"""Requests that must be made in the end, however long who answers them is away."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import aiohttp
import nextcord

from bot.errors import Unavailable

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Away:
    """Somebody who may be away: how that is noticed, how it is said, and how long the pauses are then."""

    sentence: str
    errors: tuple[type[Exception], ...]
    first: float
    """Seconds until the second attempt; each later pause is twice as long."""
    longest: float


DATABASE = Away("the database is away", (Unavailable,), 0.1, 5.0)
DISCORD = Away("Discord cannot be reached", (OSError, aiohttp.ClientError, nextcord.HTTPException), 1.0, 60.0)


async def patiently[Result](
    request: Callable[[], Awaitable[Result]],
    what: str | Callable[[], str],
    away: Away = DATABASE,
    unless: tuple[type[Exception], ...] = (),
    **context: object,
) -> Result:
    """The result of an idempotent request, made again with growing pauses while nobody answers.

    `what` says what waits, if need be at the moment it is said; `unless` says which of those errors are
    no absence here.
    """
    pause = away.first
    while True:
        try:
            return await request()
        except away.errors as error:
            if isinstance(error, unless):
                raise
            log.warning(
                "%s: %s",
                away.sentence,
                what if isinstance(what, str) else what(),
                extra={"cause": repr(error.__cause__ or error), **context},
            )
            await asyncio.sleep(pause)
            pause = min(pause * 2, away.longest)

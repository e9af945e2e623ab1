"""Requests that must be made in the end, however long who answers them is away."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import aiohttp
import nextcord

from bot.errors import TooSlow, Unavailable

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

TRIES = 2
"""How often a request may be too slow while others are answered: one stall is nobody's fault."""

type Probe = Callable[[], Awaitable[object]]
"""A request that is answered at once, unless who answers is away."""


async def patiently[Result](
    request: Callable[[], Awaitable[Result]],
    what: str | Callable[[], str],
    away: Away = DATABASE,
    probe: Probe | None = None,
    tries: int = TRIES,
    **context: object,
) -> Result:
    """The result of an idempotent request, made again with growing pauses while nobody answers.

    `what` says what waits, if need be at the moment it is said. With a `probe` TooSlow is raised in the end:
    a request is given up that was too slow so many times while the probe was answered.
    """
    pause, slow = away.first, 0
    while True:
        try:
            return await request()
        except away.errors as error:
            if probe is not None and isinstance(error, TooSlow) and await _is_answered(probe):
                slow += 1
                if slow >= tries:
                    raise
                continue
            log.warning(
                "%s: %s",
                away.sentence,
                what if isinstance(what, str) else what(),
                extra={"cause": repr(error.__cause__ or error), **context},
            )
            await asyncio.sleep(pause)
            pause = min(pause * 2, away.longest)


async def _is_answered(probe: Probe) -> bool:
    try:
        await probe()
    except Unavailable:
        return False
    return True

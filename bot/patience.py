"""Calls that must be made in the end, however long the database is away."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.errors import Unavailable

log = logging.getLogger(__name__)

MIN_BACKOFF = 0.1
MAX_BACKOFF = 5.0
"""Seconds between attempts while the database is away."""


async def patiently[Result](call: Callable[[], Awaitable[Result]], what: str, **context: object) -> Result:
    """The result of an idempotent call, made again with growing pauses while the database is away."""
    backoff = MIN_BACKOFF
    while True:
        try:
            return await call()
        except Unavailable as error:
            log.warning("the database is away: %s", what, extra={"cause": repr(error.__cause__), **context})
            await asyncio.sleep(backoff)
            backoff = min(backoff * 2, MAX_BACKOFF)

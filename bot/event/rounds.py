"""What no event tells is asked for by the minute: off the path of what people wait for."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable

from bot.errors import TooSlow, Unavailable, report
from bot.metrics import Metrics

log = logging.getLogger(__name__)

PAUSE_SECONDS = 60.0
"""Between two rounds."""
APART_SECONDS = 0.1
"""Between two requests of a round: at most ten of Discord's fifty a second, while many guilds are due."""


class Rounds:
    """Asks, again and again. What fails is asked in the next round."""

    def __init__(self, metrics: Metrics, *asking: Callable[[], Awaitable[None]]) -> None:
        self._metrics = metrics
        self._asking = asking

    async def run(self) -> None:
        """Ask until cancelled."""
        while True:
            await asyncio.sleep(PAUSE_SECONDS)
            for ask in self._asking:
                try:
                    await ask()
                except Unavailable:
                    log.debug("the database is away: what is asked by the minute waits")
                except Exception as error:
                    report(error, self._metrics)


async def one_by_one[One](
    wanted: Iterable[One], ask: Callable[[One], Awaitable[None]], metrics: Metrics
) -> None:
    """Ask about each. What fails for one guild is asked in a later round, and stops none of the others."""
    for one in wanted:
        try:
            await ask(one)
        except Unavailable as error:
            if not isinstance(error, TooSlow):
                raise
            log.warning("what is asked by the minute was too slow for one guild: it waits", extra={"of": one})
        except Exception as error:
            report(error, metrics, of=one)
        await asyncio.sleep(APART_SECONDS)

"""A connection that listens for NOTIFY, with a watchdog: asyncpg's listeners never reconnect."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from functools import partial

import asyncpg

from bot.db import ACQUIRE_SECONDS, LOST, server_settings

log = logging.getLogger(__name__)

WATCH_EVERY = 10.0
"""Seconds between two proofs that the connection lives; a frozen server or a silent proxy sends no error."""
WATCH_TIMEOUT = 5.0
MAX_BACKOFF = 30.0


class Listener:
    """Calls the one to wake for every notification of a channel, and once after each LISTEN: what came
    before was not heard.
    """

    def __init__(self, dsn: str, role: str | None, wakes: Mapping[str, Callable[[], None]]) -> None:
        self._dsn = dsn
        self._role = role
        self._wakes = wakes

    async def run(self) -> None:
        """Listen until cancelled, connecting anew whenever the connection is lost."""
        backoff = 0.5
        while True:
            try:
                # A name of its own, so that pg_stat_activity tells it from the pool.
                settings = server_settings(self._role) | {"application_name": "guildkeeper listener"}
                connection = await asyncpg.connect(
                    self._dsn, timeout=ACQUIRE_SECONDS, server_settings=settings
                )
                try:
                    await self._listen(connection)
                    backoff = 0.5
                finally:
                    connection.terminate()
            except (*LOST, asyncpg.PostgresError) as error:
                log.warning("not listening for notifications; polling goes on", extra={"cause": repr(error)})
            await asyncio.sleep(backoff)
            backoff = min(backoff * 2, MAX_BACKOFF)

    async def _listen(self, connection: asyncpg.Connection) -> None:
        """Listen until the connection ends or stops answering."""
        ended = asyncio.Event()
        connection.add_termination_listener(lambda *_: ended.set())
        for channel, wake in self._wakes.items():
            await connection.add_listener(channel, partial(_heard, wake))
            wake()
        while not ended.is_set():
            try:
                async with asyncio.timeout(WATCH_EVERY):
                    await ended.wait()
            except TimeoutError:
                await connection.execute("select 1", timeout=WATCH_TIMEOUT)
        log.warning("the connection that listens for notifications ended")


def _heard(wake: Callable[[], None], *_notification: object) -> None:
    wake()

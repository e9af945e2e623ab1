"""One shard: a client, and what runs with it from its beginning to its end."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import nextcord

from bot.client import Guildkeeper
from bot.shards.discord import FATAL_CLOSES, Fatal

log = logging.getLogger(__name__)

ANSWER_SECONDS = 2.0
"""How long interactions that are being answered may take when the bot stops. With the 10 s of the dispatcher
and the worker this stays below the 15 s after which script/server kills."""
FLUSH_SECONDS = 5.0


class Shard:
    """Waits for its turn and hears Discord, from when it is made until it is closed."""

    def __init__(self, client: Guildkeeper, turn: Callable[[], Awaitable[None]]) -> None:
        self.client = client
        self._turn = turn
        self._intake = asyncio.create_task(client.intake.run(), name="intake")
        self._gateway = asyncio.create_task(self._listen(), name="gateway")

    @property
    def tasks(self) -> set[asyncio.Task[Any]]:
        """What must not end: where one fails, the process cannot go on."""
        return {self._intake, self._gateway}

    async def _listen(self) -> None:
        """Listen for good; raises Fatal when Discord says that trying again is useless."""
        await self._turn()
        try:
            await self.client.connect()
        except nextcord.PrivilegedIntentsRequired as error:
            raise Fatal(FATAL_CLOSES[4014]) from error
        except nextcord.ConnectionClosed as error:
            if error.code in FATAL_CLOSES:
                raise Fatal(FATAL_CLOSES[error.code]) from error
            raise

    def latency(self) -> float:
        """Seconds from a heartbeat to its acknowledgement; infinite while there is none."""
        return self.client.latency if self.client.ws is not None else float("inf")

    async def leave(self, seconds: float = ANSWER_SECONDS) -> None:
        """Hear nothing more, and let what is being answered finish, at most for so long."""
        self._gateway.cancel()
        await asyncio.wait({self._gateway})
        await self.client.leave_gateway(seconds)

    async def flush(self) -> None:
        """Hand over what was heard."""
        self.client.intake.close()
        await asyncio.gather(
            asyncio.wait({self._intake}, timeout=FLUSH_SECONDS), self.client.mailbox.close(FLUSH_SECONDS)
        )
        if len(self.client.intake):
            log.warning(
                "%d messages were not handed over: history has them at the next start",
                len(self.client.intake),
            )

    async def close(self) -> None:
        """End, with whatever was not handed over."""
        self._intake.cancel()
        await asyncio.wait({self._intake})
        await self.client.mailbox.close(0)
        await self.client.close()

"""What helps when a guild's messages hold up the others: its automatic rules are set aside."""

import logging
import secrets
from collections.abc import Callable

from bot.db import Database
from bot.errors import TooSlow
from bot.metrics import Metrics
from bot.patience import patiently

log = logging.getLogger(__name__)


class Aside:
    """Sets the automatic rules of a guild aside; the database tells those who run it."""

    def __init__(self, database: Database, metrics: Metrics, bot_id: Callable[[], int | None]) -> None:
        self._database = database
        self._metrics = metrics
        self._bot_id = bot_id

    async def set(self, guild_id: int, error: Exception) -> None:
        """Set them aside, for what an examination of them ended in."""
        cause = "too_slow" if isinstance(error, TooSlow) else "too_complex"
        key = secrets.token_hex(8)
        since = await patiently(
            lambda: self._database.value(
                "automod.set_aside", guild_id=guild_id, cause=cause, actor_id=self._bot_id(), key=key
            ),
            "a guild's automatic rules are to be set aside",
            probe=self._database.alive,
            guild_id=guild_id,
        )
        if since is not None:
            self._metrics.set_aside.inc()
            log.warning("a guild's automatic rules are set aside: %s", cause, extra={"guild_id": guild_id})

"""Discord beside the gateway: logging in, once for all shards of a process, and how sessions may start."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import nextcord
from nextcord.http import HTTPClient, Route

from bot.event import intents
from bot.patience import DISCORD, patiently

# Close codes of the gateway after which connecting again only does harm: Discord resets a token after 1,000
# sessions a day.
FATAL_CLOSES = {
    4004: "Discord refused the token. Set DISCORD_TOKEN to the one in the developer portal.",
    4010: "Discord refused the shard.",
    4011: "The bot is in too many servers for one connection: set GUILDKEEPER_SHARDS=auto (docs/scale.md).",
    4012: "Discord no longer serves this version of its gateway. Update Guildkeeper.",
    4013: "Discord does not know the intents that were asked for. Update Guildkeeper.",
    4014: "Discord refused the intents: allow them in the developer portal.",
}


class Fatal(Exception):
    """Starting again cannot help; the message says what a person must do."""


@dataclass(frozen=True, slots=True)
class Login:
    """Who the bot is, and what it may ask to hear."""

    token: str
    user: Any
    intents: nextcord.Intents

    @property
    def name(self) -> str:
        """What the bot is called."""
        return f"{self.user['username']}#{self.user['discriminator']}"


@dataclass(frozen=True, slots=True)
class Starts:
    """How sessions of the gateway may be started."""

    recommended: int
    """So many shards."""
    max_concurrency: int
    remaining: int
    resets_at: datetime


class Discord:
    """Requests of all shards: they share Discord's limits, so they share who heeds them."""

    def __init__(self) -> None:
        self.http = HTTPClient(dispatch=lambda *_: None)

    async def login(self, token: str) -> Login:
        """Log in. No session is started yet; raises Fatal when Discord refuses the token."""
        try:
            user = await patiently(
                lambda: self.http.static_login(f"Bot {token}"), "logging in waits", DISCORD
            )
        except nextcord.LoginFailure as error:
            raise Fatal(FATAL_CLOSES[4004]) from error
        allowed = await patiently(lambda: intents.allowed(self.http), "the choice of intents waits", DISCORD)
        return Login(token, user, allowed)

    async def starts(self) -> Starts:
        """Ask how sessions may be started now."""
        data: Any = await patiently(
            lambda: self.http.request(Route("GET", "/gateway/bot")), "the gateway waits", DISCORD
        )
        limit = data["session_start_limit"]
        resets_at = datetime.now(UTC) + timedelta(milliseconds=limit["reset_after"])
        return Starts(data["shards"], limit["max_concurrency"], limit["remaining"], resets_at)

    async def close(self) -> None:
        """End the connections."""
        await self.http.close()

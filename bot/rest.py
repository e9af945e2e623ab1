"""What nextcord lacks for requests that are made from a path: shared limits, and patience."""

import asyncio
from typing import Any
from urllib.parse import unquote

import aiohttp
from nextcord.http import GlobalRateLimit, HTTPClient, RateLimit, Route

_MAJOR = {"channels": "channel_id", "guilds": "guild_id", "webhooks": "webhook_id"}
"""The ids by which Discord tells limits apart, by the first word of a path. All others share theirs."""


def route(method: str, path: str) -> Route:
    """A Route with its ids named, so that nextcord knows one limit for all members of a guild.

    Made from the path as it is, each member's would be a limit of its own: a 429 would not be heeded for the
    next member, and nextcord would remember every path for ever. Raises KeyError or ValueError for a path
    with braces in it.
    """
    parts = path.split("/")
    ids: dict[str, Any] = {}
    for place, part in enumerate(parts):
        if place and parts[place - 1] == "reactions":
            ids["emoji"] = unquote(part)  # nextcord escapes it
            parts[place] = "{emoji}"
        elif part.isdecimal():
            name = _MAJOR.get(parts[1], "id2") if place == 2 else f"id{place}"
            ids[name] = int(part)
            parts[place] = f"{{{name}}}"
    return Route(method, "/".join(parts), **ids)


MOMENT_SECONDS = 0.05
"""Until when a limit ends, nextcord knows with the first answer within it."""


async def until_free(http: HTTPClient, where: Route, at_most: float) -> None:
    """Wait until what nextcord knows to be used up begins anew, as it happens and not by looking again.

    A limit of one in a quarter of a second would else be served half as often as Discord allows.
    """
    auth = http._default_auth
    limits = (http._global_rate_limits.get(auth), http._get_url_rate_limit(where.method, where, auth))
    anew = [limit._reset_remaining_task for limit in limits if limit and limit.locked and limit.resetting]
    if anew:
        await asyncio.wait([task for task in anew if task is not None], timeout=max(at_most, 0))
    else:
        await asyncio.sleep(MOMENT_SECONDS)


def _release(self: RateLimit) -> None:
    """Let a used-up limit begin anew.

    nextcord starts that with the answer to a request. Where the connection is lost there is none, and
    without its own retries the first such loss would lock the route for good.
    """
    if self.locked and not self.resetting:
        self.start_reset_task()


# Called at the end of every request; in nextcord 3.2 it does nothing.
RateLimit.release = _release  # type: ignore[method-assign]


_update = GlobalRateLimit.update


async def _update_global(self: GlobalRateLimit, response: aiohttp.ClientResponse) -> None:
    """Heed a global limit as long as Discord says.

    nextcord reads the time and then begins anew after a second, so it would go on asking.
    """
    await _update(self, response)
    if response.status == 429 and response.headers.get("X-RateLimit-Scope") == "global":
        if self._reset_remaining_task is not None:
            self._reset_remaining_task.cancel()
        self._reset_remaining_task = asyncio.create_task(self.reset_remaining(self.reset_after))


GlobalRateLimit.update = _update_global  # type: ignore[method-assign]


_update_route = RateLimit.update


async def _update_once(self: RateLimit, response: aiohttp.ClientResponse) -> None:
    """Heed a 429 for as long as Discord says, once.

    nextcord takes the longest wait it ever heard of for the length of every later one: after a single 429 of
    half a minute a channel would get its few messages each half minute, until the bot is restarted.
    """
    usual = self._tracked_reset_time
    await _update_route(self, response)
    if response.status == 429:
        self._tracked_reset_time = usual


RateLimit.update = _update_once  # type: ignore[method-assign]

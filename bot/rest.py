"""What nextcord lacks for requests that are made from a path: routes that share their limits."""

from typing import Any

from nextcord.http import RateLimit, Route

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
        if part.isdecimal():
            name = _MAJOR.get(parts[1], "id2") if place == 2 else f"id{place}"
            ids[name] = int(part)
            parts[place] = f"{{{name}}}"
    return Route(method, "/".join(parts), **ids)


def _release(self: RateLimit) -> None:
    """Let a used-up limit begin anew.

    nextcord starts that with the answer to a request. Where the connection is lost there is none, and
    without its own retries the first such loss would lock the route for good.
    """
    if self.locked and not self.resetting:
        self.start_reset_task()


# Called at the end of every request; in nextcord 3.2 it does nothing.
RateLimit.release = _release  # type: ignore[method-assign]

"""What nextcord lacks: shared limits and patience for what is made from a path, and forms in one piece."""

import asyncio
import io
import math
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote
from uuid import uuid4

import aiohttp
from aiohttp.helpers import content_disposition_header
from aiohttp.payload import Payload
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
SOON_SECONDS = 0.25
"""A limit that begins anew any moment: whoever is told of it looks no sooner."""


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


def used_up_for(http: HTTPClient, where: Route) -> float | None:
    """In how many seconds a route's own limit begins anew; None where it is not known to be used up."""
    limit = http._get_url_rate_limit(where.method, where, http._default_auth)
    if limit is None or not limit.locked or limit.reset is None:
        return None
    return max((limit.reset - datetime.now(UTC)).total_seconds(), SOON_SECONDS)


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


WHOLE_BYTES = 1_000_000
"""Up to how many bytes a form is sent in one piece; what is larger is written part by part."""


class WholeForm(aiohttp.FormData):
    """A form that goes out in one piece.

    aiohttp writes each line of it for itself, and the other side reads as often: for a message with a
    picture that takes longer than all the rest of the request.
    """

    def __init__(self, *arguments: Any, **named: Any) -> None:
        self._pieces: list[tuple[str, Any, str | None, str | None]] = []
        super().__init__(*arguments, **named)

    def add_field(
        self,
        name: str,
        value: Any,
        *,
        content_type: str | None = None,
        filename: str | None = None,
        content_transfer_encoding: str | None = None,
    ) -> None:
        """Add a field or a file; what is no name or type of either is refused."""
        super().add_field(
            name,
            value,
            content_type=content_type,
            filename=filename,
            content_transfer_encoding=content_transfer_encoding,
        )
        self._pieces.append((name, value, content_type, filename))

    def __call__(self) -> Payload:
        """The body of the request."""
        if not self.is_multipart or sum(_size(value) for _, value, _, _ in self._pieces) > WHOLE_BYTES:
            return super().__call__()
        boundary = uuid4().hex
        lines = []
        for name, value, content_type, filename in self._pieces:
            about = {"name": name} | ({} if filename is None else {"filename": filename})
            lines.append(f"--{boundary}\r\n".encode())
            disposition = content_disposition_header("form-data", quote_fields=False, **about)
            lines.append(f"Content-Disposition: {disposition}\r\n".encode())
            if content_type is not None:
                lines.append(f"Content-Type: {content_type}\r\n".encode())
            lines += [b"\r\n", _content(value), b"\r\n"]
        lines.append(f"--{boundary}--\r\n".encode())
        return aiohttp.BytesPayload(b"".join(lines), content_type=f"multipart/form-data; boundary={boundary}")


def _size(value: Any) -> float:
    """How many bytes it has, at most; what is not in memory has no end."""
    if isinstance(value, io.BytesIO):
        return value.getbuffer().nbytes
    return len(value) * (4 if isinstance(value, str) else 1) if isinstance(value, str | bytes) else math.inf


def _content(value: str | bytes | io.BytesIO) -> bytes:
    if isinstance(value, io.BytesIO):
        return value.read()  # from where nextcord put it
    return value.encode() if isinstance(value, str) else value


aiohttp.FormData = WholeForm  # type: ignore[misc]  # nextcord makes its forms by this name

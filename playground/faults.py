"""Faults on purpose: what Discord, or the network before it, does to a request on a bad day."""

import asyncio
import fnmatch
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import orjson
from aiohttp import web

if TYPE_CHECKING:
    from playground.rest import Request

type Match = str | Callable[[Request], object]
"""Which requests: `"POST /channels/*/messages"` (`*` matches any text), or a function of the request."""


@dataclass
class Fault:
    """What happens to a request that matches.

    `delay` seconds pass first. Then, with `carried_out`, Discord does what was asked although the bot does
    not learn of it. Last, the connection is `lost` or the reply is `status`; with neither, the request is
    answered as usual. It happens `times` times, None is for ever; `hits` counts.
    """

    match: Match
    status: int | None = None
    code: int = 0
    message: str = ""
    lost: bool = False
    carried_out: bool = False
    delay: float = 0.0
    retry_after: float | None = None
    is_global: bool = False
    via: bool = True
    html: bool = False
    times: int | None = 1
    hits: int = 0

    def meets(self, request: "Request") -> bool:
        """Whether the fault happens to this request."""
        if self.times is not None and self.hits >= self.times:
            return False
        if isinstance(self.match, str):
            return fnmatch.fnmatchcase(f"{request.method} {request.path}", self.match)
        return bool(self.match(request))

    @property
    def replaces_the_reply(self) -> bool:
        """Whether the bot gets something else than Discord's answer."""
        return self.lost or self.status is not None

    def reply(self) -> web.Response:
        """The reply that the bot gets in place of Discord's; a lost connection has none that matters."""
        status = self.status or 500
        headers = self._rate_limit_headers() if status == 429 else {}
        if self.html:  # what Cloudflare and Discord's load balancers send
            text = f"<html><h1>{status}</h1></html>"
            return web.Response(status=status, text=text, content_type="text/html", headers=headers)
        return json_response(status, orjson.dumps(self._body()), headers)

    def _body(self) -> dict[str, Any]:
        body: dict[str, Any] = {
            "message": self.message or _MESSAGES.get(self.status or 0, ""),
            "code": self.code,
        }
        if self.status == 429:
            body |= {"retry_after": self.retry_after or 0.5, "global": self.is_global}
        return body

    def _rate_limit_headers(self) -> dict[str, str]:
        seconds = self.retry_after or 0.5
        headers = {"Retry-After": str(seconds), "X-RateLimit-Scope": "global" if self.is_global else "user"}
        if self.is_global:
            headers["X-RateLimit-Global"] = "true"
        else:
            headers |= {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": str(seconds)}
        if self.via:  # nextcord retries a 429 only when the reply went through a proxy, as Discord's do
            headers["Via"] = "1.1 google"
        return headers


_MESSAGES = {
    400: "Invalid Form Body",
    401: "401: Unauthorized",
    403: "Missing Permissions",
    429: "You are being rate limited.",
    500: "500: Internal Server Error",
    503: "Service Unavailable",
}


class Faults:
    """The faults that wait for a request, asked in the order in which they were added."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, match: Match, **what: Any) -> Fault:
        """Add a `Fault`; the keywords are its fields. Returns it, so that a test can read its `hits`."""
        fault = Fault(match, **what)
        self._faults.append(fault)
        return fault

    def clear(self) -> None:
        """The bad day is over."""
        self._faults.clear()

    async def strike(self, request: "Request") -> Fault | None:
        """The fault that befalls this request, after its delay."""
        fault = next((one for one in self._faults if one.meets(request)), None)
        if fault is not None:
            fault.hits += 1
            if fault.delay:
                await asyncio.sleep(fault.delay)
        return fault


def json_response(status: int, raw: bytes, headers: dict[str, str] | None = None) -> web.Response:
    """A reply as Discord sends it: nextcord reads errors only under exactly this content type."""
    return web.Response(
        status=status, body=raw, headers={**(headers or {}), "Content-Type": "application/json"}
    )

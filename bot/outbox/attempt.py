"""One try at one effect: its REST call, and what Discord answered."""

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import aiohttp
import orjson
from nextcord import HTTPException
from nextcord.errors import HTTPInternalCancelled
from nextcord.http import HTTPClient, Route

from bot.records.outbox import Claimed, File
from bot.rest import route, until_free, used_up_for

REQUEST_SECONDS = 15.0
LOCAL_LIMIT_SECONDS = 5.0
"""How long a request waits for nextcord's own rate limiter, before the database is asked to wait instead."""
WAITING = 10
"""Requests that wait so at the same time. Of thousands that one guild has for one route the database holds
the others, so that they are not in the way of other guilds.
"""

NOT_SENT = 0
TOO_MANY_REQUESTS = 429
SERVER_ERRORS = 500


@dataclass(frozen=True, slots=True)
class Outcome:
    """What Discord answered.

    status None: nothing, so the request may or may not have been carried out. NOT_SENT: it never left.
    """

    status: int | None
    code: int | None = None
    error: str | None = None
    retry_after: float | None = None
    scope: str | None = None
    """Whose limit a 429 is: user, shared or global; None: it does not say."""
    created_id: int | None = None
    """The message, channel or role that Discord made of it, if it was to make one."""
    unsendable: bool = False
    """No request can be made of it, now or later."""


class UsedUp(Exception):
    """The limit of a route is used up for so many seconds, and nobody is to wait for that here."""

    def __init__(self, seconds: float) -> None:
        super().__init__("the limit of its route is used up")
        self.seconds = seconds


class LeaseOver(Exception):
    """Too little is left of the lease for a request: another dispatcher may have the effect by then."""


def clock() -> float:
    """Seconds that also pass while the machine is suspended."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


class Limits:
    """What all attempts together know of Discord's limits.

    What a 429 says holds for what is in hand as well: nextcord goes by the time of the bucket, which may be a
    second where the answer says minutes, as it does of a channel's name.
    """

    def __init__(self) -> None:
        self.waits = asyncio.Semaphore(WAITING)
        self._until: dict[str, float] = {}

    def note(self, where: Route, seconds: float) -> None:
        """Discord answered 429."""
        now = clock()
        self._until = {route: until for route, until in self._until.items() if until > now}
        self._until[_name(where)] = max(self._until.get(_name(where), 0.0), now + seconds)

    def seconds(self, where: Route) -> float:
        """How much longer Discord refuses this route; nothing or less: it does not."""
        return self._until.get(_name(where), 0.0) - clock()


def _name(where: Route) -> str:
    return f"{where.method} {where.bucket}"


class Attempt:
    """One try at one effect. `sent` is true from the moment its own request may have left."""

    def __init__(
        self,
        http: HTTPClient,
        effect: Claimed,
        files: list[File],
        send_until: float,
        limits: Limits,
    ) -> None:
        """`limits`: those of all attempts together."""
        self._http = http
        self._limits = limits
        self._effect = effect
        self._files = files
        self._send_until = send_until
        self.sent = False

    async def send(self) -> Outcome:
        """Make the request; never raises but for cancellation and for a lease that is over."""
        try:
            async with asyncio.timeout(REQUEST_SECONDS):
                answer = await self._call()
            return Outcome(200, created_id=_created_id(self._effect, answer))
        except HTTPException as error:
            # Trouble while the channel for a direct message was opened leaves no doubt about the message.
            status = error.status if self.sent or error.status < SERVER_ERRORS else NOT_SENT
            about = error.text or str(error)
            return Outcome(status, error.code, about, await _retry_after(error), _scope(error))
        except UsedUp as error:
            return Outcome(NOT_SENT, error=str(error), retry_after=error.seconds, scope="user")
        except HTTPInternalCancelled as error:  # nextcord knows that the limit is used up, and did not ask
            return Outcome(NOT_SENT, error=str(error), retry_after=LOCAL_LIMIT_SECONDS)
        except (TypeError, ValueError, KeyError) as error:
            return Outcome(NOT_SENT, error=f"cannot be sent: {error!r}", unsendable=True)
        except (OSError, aiohttp.ClientError) as error:  # TimeoutError is an OSError
            left = self.sent and not isinstance(error, aiohttp.ClientConnectorError)
            return Outcome(None if left else NOT_SENT, error=f"{type(error).__name__}: {error}")

    async def _call(self) -> Any:
        effect = self._effect
        path = effect.path
        if effect.recipient_id is not None:
            recipient = {"json": {"recipient_id": str(effect.recipient_id)}}
            channel = await self._request(route("POST", "/users/@me/channels"), recipient)
            path = path.replace("@dm", channel["id"])
        arguments: dict[str, Any] = {"reason": effect.reason} if effect.reason else {}
        if self._files:
            arguments["form"] = _form(effect.body, self._files)
        elif effect.body is not None:
            arguments["json"] = effect.body
        return await self._request(route(effect.method, path), arguments, own=True)

    async def _request(self, where: Route, arguments: dict[str, Any], *, own: bool = False) -> Any:
        """One request without nextcord's own retries: it repeats a POST after a 500, five times.

        With retry_request=False it raises at once instead, also while its own record of a limit is used up:
        that lasts a second mostly (50 requests a second in all), so it is waited for here.
        """
        deadline = asyncio.get_running_loop().time() + LOCAL_LIMIT_SECONDS
        while True:
            if clock() > self._send_until:
                raise LeaseOver
            if (seconds := self._limits.seconds(where)) > 0:
                raise UsedUp(seconds)
            self.sent = own
            try:
                return await self._http.request(where, retry_request=False, **arguments)
            except HTTPException as error:
                if (again_in := await _retry_after(error)) is not None:
                    self._limits.note(where, again_in)
                raise
            except HTTPInternalCancelled:
                self.sent = False
                patience = deadline - asyncio.get_running_loop().time()
                if patience < 0:
                    raise
                await self._wait(where, patience)

    async def _wait(self, where: Route, patience: float) -> None:
        seconds = used_up_for(self._http, where)
        if seconds is None:  # all requests together are too many for a moment
            await until_free(self._http, where, patience)
        elif self._limits.waits.locked():
            raise UsedUp(seconds)
        else:
            async with self._limits.waits:
                await until_free(self._http, where, patience)


def _form(body: Any, files: list[File]) -> list[dict[str, Any]]:
    """A message and its files as the parts of a multipart form."""
    parts: list[dict[str, Any]] = [
        {"name": "payload_json", "value": orjson.dumps(body).decode(), "content_type": "application/json"}
    ]
    for place, file in enumerate(files):
        parts.append(
            {
                "name": f"files[{place}]",
                "value": file.data,
                "filename": file.name,
                "content_type": "application/octet-stream",
            }
        )
    return parts


def _created_id(effect: Claimed, answer: Any) -> int | None:
    """The id of what was made, be it a message, a channel or a role; None of a request that makes nothing."""
    if effect.method != "POST" or not isinstance(answer, dict):
        return None
    given = answer.get("id")
    return int(given) if isinstance(given, str) and given.isdecimal() else None


def _scope(error: HTTPException) -> str | None:
    """Whose limit was met, in Discord's words: user, shared or global."""
    scope: str | None = error.response.headers.get("X-RateLimit-Scope")
    return scope if error.status == TOO_MANY_REQUESTS else None


async def _retry_after(error: HTTPException) -> float | None:
    """Seconds to wait after a 429: from the body, which is exact, else from the header."""
    if error.status != TOO_MANY_REQUESTS:
        return None
    response: Any = error.response
    with suppress(Exception):
        body = await response.json(content_type=None)  # nextcord has read it, so it is in memory
        return float(body["retry_after"])
    with suppress(KeyError, ValueError):
        return float(response.headers["Retry-After"])
    return None

"""Discord's REST API, version 10, on loopback: reads requests, records and checks them, lets simcord answer.

Also the CDN's part that holds uploads, under /cdn.
"""

import time
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

import discord
import orjson
from aiohttp import BodyPartReader, web
from simcord.backend import serializers
from simcord.backend.errors import BackendError
from simcord.http import router, routes  # noqa: F401  (importing the routes registers their handlers)

from playground import commands, conformance, faces, limits, rules, uploads
from playground.conformance import Violation
from playground.faults import Fault, Faults, json_response
from playground.gateway import Gateway
from playground.pace import Pace
from playground.world import REMEMBERED, World

PREFIX = "/api/v10"
NONCE_SECONDS = 180.0
"""How long Discord knows a nonce again: "the past few minutes"."""
SOURCE = ("join_source_type", "source_invite_code", "inviter_id")


@dataclass
class Request:
    """One request of the bot, as it arrived, and how it was answered."""

    method: str
    path: str
    query: Mapping[str, str]
    json: Any
    reason: str | None
    """The decoded X-Audit-Log-Reason."""
    files: list[discord.File] = field(default_factory=list)
    at: float = field(default_factory=time.monotonic)
    """When it arrived, in seconds of `time.monotonic`."""
    status: int | None = None
    """The HTTP status it was answered with; None while it is under way or when the connection was lost."""
    reply: Any = None
    carried_out: bool = False
    """Whether the pretended Discord did what was asked, whatever the bot was told."""


class Rest:
    """The API, answered by simcord's backend."""

    def __init__(self, world: World, gateway: Gateway, violations: list[str], *, validate: bool) -> None:
        self.world = world
        self.gateway = gateway
        self.violations = violations
        self.requests: deque[Request] = deque(maxlen=REMEMBERED)
        self.faults = Faults()
        self.pace: Pace | None = None
        """A limit that is kept; all others are far from reached."""
        self.sources: dict[int, tuple[int, str | None, str | None]] = {}
        """How members came, as Discord tells it: kind, invitation and inviter, by their id."""
        self.session_start_limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
        self.shards = 1
        self.origin = ""
        self._validate = validate
        self._conformance = conformance.load() if validate else None
        self.renames = limits.Renames()
        self._nonces: dict[tuple[str, str], tuple[float, Any]] = {}

    # ------------------------------------------------------------------ one request

    async def handle(self, http: web.Request) -> web.StreamResponse:
        """The route /api/v10/…: one request from arrival to reply."""
        request = await self._read(http)
        self.requests.append(request)
        fault = await self.faults.strike(request)
        try:
            response = self._respond(request, fault)
            if fault is not None and fault.lost and http.transport is not None:
                http.transport.abort()
            else:
                request.status = response.status
        finally:
            self.world.changed()  # an ephemeral message or an acknowledgement makes no gateway event
        return response

    def _respond(self, request: Request, fault: Fault | None) -> web.Response:
        if fault is None or not fault.replaces_the_reply:
            return self._too_fast(request) or self._answer(request)
        if fault.carried_out:
            self._answer(request)
        return web.Response(status=500) if fault.lost else fault.reply()

    def _too_fast(self, request: Request) -> web.Response | None:
        pace = self.pace
        if pace is None or not pace.meets(request.method, request.path) or pace.admit():
            return None
        fault = Fault("*", status=429, retry_after=pace.retry_after)
        return fault.reply()

    async def _read(self, http: web.Request) -> Request:
        body, files = await self._body(http)
        reason = http.headers.get("X-Audit-Log-Reason")
        path = "/" + http.match_info["path"]
        return Request(http.method, path, dict(http.query), body, reason and unquote(reason), files)

    async def _body(self, http: web.Request) -> tuple[Any, list[discord.File]]:
        if http.content_type == "application/json":
            return orjson.loads(uploads.inward(await http.read(), self.origin) or b"null"), []
        if not http.content_type.startswith("multipart/"):
            return None, []
        body: Any = None
        parts: dict[str, tuple[str, bytes]] = {}
        async for part in await http.multipart():
            if not isinstance(part, BodyPartReader):
                continue  # Discord knows no multipart within multipart
            raw = await part.read()
            if part.name == "payload_json":
                body = orjson.loads(uploads.inward(raw, self.origin))
            elif part.name and part.name.startswith("files["):
                parts[part.name[6:-1]] = part.filename or "file", raw
        return body, [uploads.file(index, name, raw, body) for index, (name, raw) in parts.items()]

    def _answer(self, request: Request) -> web.Response:
        """Check the request, do what it asks and say what Discord would say."""
        try:
            problems = self._problems(request)
            if problems:
                raise BackendError(400, 50035, "Invalid Form Body: " + "; ".join(problems))
            request.reply = self._once(request)
            request.carried_out = True
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            # simcord takes a well-formed request for granted: an id that is none, a body of another shape.
            request.reply = {"code": 50035, "message": f"Invalid Form Body: {error!r}"}
            return json_response(400, orjson.dumps(request.reply), self._headers(request))
        except limits.Limited as error:
            request.reply = error.to_json()
            return Fault("", status=429, retry_after=error.retry_after).reply()
        except BackendError as error:
            if error.status == 501:  # simcord does not know the route or a field of it
                self.violations.append(f"{request.method} {request.path}: {error.message}")
            request.reply = error.to_json()
            return json_response(error.status, orjson.dumps(request.reply), self._headers(request))
        if request.reply is None:
            return web.Response(status=204, headers=self._headers(request))
        return json_response(
            200, uploads.outward(orjson.dumps(request.reply), self.origin), self._headers(request)
        )

    def _problems(self, request: Request) -> list[str]:
        """Record what is wrong with the request, and return what Discord would refuse it for."""
        if not self._validate:
            return []
        found: list[Violation] = []
        if self._conformance is not None:
            found = self._conformance.check(request.method, request.path, request.query, request.json)
        refused = rules.check(request.method, request.path, request.json, len(request.files))
        refused += [str(violation) for violation in found if not violation.ignored]
        ignored = [str(violation) for violation in found if violation.ignored]
        self.violations.extend(f"{request.method} {request.path}: {one}" for one in refused + ignored)
        return refused

    def _once(self, request: Request) -> Any:
        """Route the request; a message whose nonce is to be enforced is sent once in a few minutes."""
        body = request.json if isinstance(request.json, dict) else {}
        if not (body.get("enforce_nonce") and body.get("nonce") and request.method == "POST"):
            return self._route(request)
        key, now = (request.path, str(body["nonce"])), time.monotonic()
        sent_at, reply = self._nonces.get(key, (now - 2 * NONCE_SECONDS, None))
        if now - sent_at > NONCE_SECONDS:
            reply = self._route(request)
            self._nonces[key] = now, reply
        return reply

    def _route(self, request: Request) -> Any:
        backend, parts = self.world.backend, _parts(request)
        if request.method == "GET" and request.path == "/users/@me":
            return serializers.user_payload(backend.bot_user)
        if request.method == "GET" and parts[0] == "gateway":
            return self._gateway_payload()
        if request.method == "GET" and request.path == "/applications/@me":
            return self._application_payload()
        if commands.handles(request.method, parts):
            return commands.answer(backend, request.method, parts, request.json)
        if parts[0] == "guilds" and parts[2:] == ["members-search"]:
            return self._searched(int(parts[1]), request.json)
        params = dict(request.query)
        if (
            request.method == "GET"
            and parts[0] == "channels"
            and parts[-1] == "messages"
            and "after" in params
        ):
            params = self._right_after(int(parts[1]), params)
        limits.check(backend, request.method, parts, request.json)
        self.renames.count(request.method, parts, request.json)
        answer = self._dispatch(request, "/" + "/".join(parts), params)
        limits.carry_out(backend, request.method, parts, answer, request.reason)
        if request.method == "GET" and params.get("with_counts") == "true":
            answer |= self._counts(int(parts[1]))
        return _paged(answer, parts, params) if request.method == "GET" else answer

    def _searched(self, guild_id: int, body: dict[str, Any]) -> dict[str, Any]:
        """Those of these members who are there, and how they came: see `sources`."""
        members = self.world.backend.guilds[guild_id].members
        wanted = map(int, body["and_query"]["user_id"]["or_query"])
        rows = [
            {
                "member": {"user": {"id": str(user_id)}, "joined_at": members[user_id].joined_at},
                **dict(zip(SOURCE, self.sources.get(user_id, (0, None, None)), strict=True)),
            }
            for user_id in wanted
            if user_id in members
        ]
        return {"guild_id": str(guild_id), "members": rows[: body["limit"]]}

    def _counts(self, guild_id: int) -> dict[str, int]:
        """Discord's approximate counts: whoever is no bot is online."""
        members = self.world.backend.guilds[guild_id].members.values()
        online = sum(not self.world.backend.users[one.user_id].bot for one in members)
        return {"approximate_member_count": len(members), "approximate_presence_count": online}

    def _dispatch(self, request: Request, path: str, params: dict[str, str]) -> Any:
        backend = self.world.backend
        return router.dispatch(
            backend,
            request.method,
            path,
            json=request.json,
            params=params,
            files=request.files,
            reason=request.reason,
            message_content_access=all(one.intents.message_content for one in self.gateway.connected()),
        )

    def _right_after(self, channel_id: int, params: dict[str, str]) -> dict[str, str]:
        """Put `after` as Discord means it: the messages right after it, not the newest of all."""
        after, limit = int(params.pop("after")), int(params.pop("limit", 50))
        later = sorted(one for one in self.world.backend.messages.get(channel_id, ()) if one > after)[:limit]
        return params | {"limit": str(max(len(later), 1)), "before": str(later[-1] + 1 if later else 0)}

    def _application_payload(self) -> dict[str, Any]:
        payload: dict[str, Any] = router.dispatch(self.world.backend, "GET", "/oauth2/applications/@me")
        return payload | {"flags": self.gateway.application_flags}

    def _gateway_payload(self) -> dict[str, Any]:
        return {
            "url": self.gateway.address,
            "shards": self.shards,
            "session_start_limit": self.session_start_limit
            | {"max_concurrency": self.gateway.max_concurrency or 1},
        }

    def _headers(self, request: Request) -> dict[str, str]:
        """Rate limits: a client that sees none would send one request at a time."""
        if self.pace is not None and self.pace.meets(request.method, request.path):
            return self.pace.headers()
        parts = request.path.strip("/").split("/")
        kind = ":".join(
            [request.method, *("*" if part.isdigit() else part for part in parts[:1] + parts[2:])]
        )
        return {
            "X-RateLimit-Limit": "1000",
            "X-RateLimit-Remaining": "999",
            "X-RateLimit-Reset-After": "1.0",
            "X-RateLimit-Reset": f"{time.time() + 1:.3f}",
            "X-RateLimit-Bucket": f"{kind}:{parts[1] if len(parts) > 1 else ''}",
        }

    async def cdn(self, http: web.Request) -> web.Response:
        """The route /cdn/…: a default avatar, or an uploaded file."""
        path = http.match_info["path"]
        _, face = faces.default_avatars().get(f"{faces.CDN}/{path}", ("", None))
        if face is not None:
            return web.Response(body=face, content_type="image/png")
        blob = self.world.backend.cdn.get(f"{uploads.SIMCORD_CDN}/{path}")
        return web.Response(status=404) if blob is None else web.Response(body=blob)


def _parts(request: Request) -> list[str]:
    """The parts of the path; the old routes of pins are the new ones."""
    parts = request.path.strip("/").split("/")
    match parts:
        case ["channels", channel_id, "pins", *message_id] if request.method != "GET":
            return ["channels", channel_id, "messages", "pins", *message_id]
    return parts


def _paged(answer: Any, parts: Sequence[str], params: Mapping[str, str]) -> Any:
    """A page of what Discord answers in pages, and simcord at once: bans and reactions."""
    match parts:
        case ["guilds", _, "bans"]:
            return _page(answer, params, 1000)
        case ["channels", _, "messages", _, "reactions", _]:
            users = [{"user": user} for user in answer if params.get("type", "0") == "0"]
            return [row["user"] for row in _page(users, params, 25)]
    return answer


def _page(rows: list[dict[str, Any]], params: Mapping[str, str], most: int) -> list[dict[str, Any]]:
    """The rows of users with ids above `after`, in their order, as Discord pages bans and reactions."""
    after, limit = int(params.get("after", 0)), int(params.get("limit", most))
    later = [row for row in rows if int(row["user"]["id"]) > after]
    return sorted(later, key=lambda row: int(row["user"]["id"]))[:limit]

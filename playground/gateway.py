"""Discord's gateway, version 10, on loopback: sessions, heartbeats, intents, members on request.

Nothing here decides what happens in the guild: simcord's backend emits events and this passes them on to the
sessions that asked for them, in the shape that their intents allow.
"""

import asyncio
import copy
import time
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import discord
import orjson
from aiohttp import WSMsgType, web
from simcord import intents as intent_rules
from simcord.backend import serializers
from simcord.backend.models import Guild, Member

from playground import uploads, voice
from playground.frames import Dispatch
from playground.session import Connection, Session
from playground.world import REMEMBERED, World

HEARTBEAT, IDENTIFY, PRESENCE, RESUME, RECONNECT, REQUEST_MEMBERS, INVALID_SESSION, HELLO, HEARTBEAT_ACK = (
    1, 2, 3, 6, 7, 8, 9, 10, 11,
)  # fmt: skip

HEARTBEAT_MS = 41_250
ACK_AFTER = 0.02
"""Seconds before a heartbeat is acknowledged: at once would beat nextcord's own bookkeeping of it."""

CLOSE_WITHIN = 0.2
"""Seconds to wait for a client to say goodbye too; nextcord does not."""

CHUNK = 1000
MAX_USER_IDS = 100

IDENTIFY_SECONDS = 5.0
"""Of each bucket of shards Discord takes one IDENTIFY in so many seconds."""
GUILDS_A_SHARD = 2_500
"""For more Discord demands another shard (4011)."""

PRIVILEGED = {"presences": 1 << 12, "members": 1 << 14, "message_content": 1 << 18}
"""The intents that an owner allows in the developer portal, and the application's flag of each."""


@dataclass(frozen=True)
class Event:
    """An event as the backend emitted it, before the intents of a session shaped it."""

    name: str
    payload: Mapping[str, Any]


class Gateway:
    """All sessions of all bots."""

    def __init__(self, world: World, violations: list[str]) -> None:
        self.world = world
        self.violations = violations
        self.sessions: list[Session] = []
        self.events: deque[Event] = deque(maxlen=REMEMBERED)
        self.resumable = True
        self.refusal: int | None = None
        self.allowed = set(PRIVILEGED)
        self.max_concurrency: int | None = None
        """How many buckets of shards may identify at once; None: nobody looks, so that tests may hurry."""
        self.too_early: list[int] = []
        """The shards that identified before it was their bucket's turn."""
        self.asked_for: list[int] = []
        """Of whom sessions asked by id whether they are there (op 8)."""
        self._identified: dict[int, float] = {}
        self.locales: dict[int, str] = {}
        self.address = self.origin = ""
        world.backend.subscribers.append(self.publish)

    # ------------------------------------------------------------------ events out

    def publish(self, name: str, payload: Mapping[str, Any]) -> None:
        """Pass an event of the backend on to every session that is entitled to it."""
        event = Event(name, copy.deepcopy(dict(payload)))
        self.events.append(event)
        self.send(event)

    def send(self, event: Event) -> None:
        """Send an event, as its own or once more, to every session that is entitled to it."""
        for session in self.sessions:
            if session.ready and session.serves(event.name, event.payload):
                shaped = self._shaped(event, session.intents)
                if shaped is not None:
                    self._send_to(session, event.name, shaped)

    def _send_to(self, session: Session, name: str, payload: Mapping[str, Any]) -> None:
        session.send(self.prepare(name, payload))

    def prepare(self, name: str, payload: Mapping[str, Any]) -> Dispatch:
        """An event ready to be sent."""
        return Dispatch(name, uploads.outward(orjson.dumps(payload), self.origin))

    def _shaped(self, event: Event, intents: discord.Intents) -> dict[str, Any] | None:
        """The event as a bot with these intents sees it; None when it does not see it."""
        backend, bot_id = self.world.backend, self.world.backend.bot_user.id
        needed = intent_rules.required_intent(event.name, event.payload)
        about_itself = event.name == "GUILD_MEMBER_UPDATE" and event.payload["user"]["id"] == str(bot_id)
        if needed is not None and not getattr(intents, needed) and not about_itself:
            return None
        payload = copy.deepcopy(dict(event.payload))
        match event.name:
            case "GUILD_CREATE":
                self._as_seen_by_the_bot(payload)
                members = payload["members"]
                intent_rules.prune_guild_create(payload, intents, bot_id)
                voice.shape_guild(payload, members, intents)
            case "VOICE_STATE_UPDATE":
                voice.shape_state(payload)
            case "MESSAGE_CREATE" | "MESSAGE_UPDATE" if not intents.message_content:
                intent_rules.censor_message(payload, bot_id, backend=backend)
            case "INTERACTION_CREATE":
                payload["locale"] = self.locales.get(_user_id(payload), payload["locale"])
            case "GUILD_AUDIT_LOG_ENTRY_CREATE" if payload.get("options", 0) is None:
                del payload["options"]  # Discord leaves the key out; nextcord dies of null
        return payload

    def _as_seen_by_the_bot(self, guild: dict[str, Any]) -> None:
        bot_id = str(self.world.backend.bot_user.id)
        me = next((member for member in guild["members"] if member["user"]["id"] == bot_id), None)
        if me is not None:
            guild["joined_at"] = me["joined_at"]

    # ------------------------------------------------------------------ one connection

    async def accept(self, request: web.Request) -> web.WebSocketResponse:
        """The route /gateway: one connection from hello to close."""
        socket = web.WebSocketResponse(compress=False, max_msg_size=0, timeout=CLOSE_WITHIN)
        await socket.prepare(request)
        transport = cast(asyncio.Transport, request.transport)
        connection = Connection(socket, transport, request.query.get("compress") == "zlib-stream")
        connection.control(HELLO, {"heartbeat_interval": HEARTBEAT_MS})
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                await self._receive(connection, orjson.loads(message.data))
        self._disconnected(connection)
        return socket

    async def _receive(self, connection: Connection, message: Mapping[str, Any]) -> None:
        payload = message["d"]
        match message["op"]:
            case 1:
                await asyncio.sleep(ACK_AFTER)
                connection.control(HEARTBEAT_ACK, None)
            case 2:
                await self._identify(connection, payload)
            case 6:
                self._resume(connection, payload)
            case 8:
                self._request_members(connection, payload)

    async def _identify(self, connection: Connection, payload: Mapping[str, Any]) -> None:
        shard = payload.get("shard", (0, 1))
        refusal = self.refusal or self._refusal(payload["intents"], shard)
        if refusal is not None:
            await connection.close(refusal)
            return
        session = Session(payload["intents"], shard)
        if self._is_too_early(session.shard_id):
            self.too_early.append(session.shard_id)
            connection.control(INVALID_SESSION, False)
            return
        self._forget_dead_sessions_of(session)
        self.sessions.append(session)
        session.connection = connection
        self._send_to(session, "READY", self._ready_payload(session))
        session.ready = True
        for guild in self.world.backend.guilds.values():
            self._send_guild(session, guild)
        self.world.changed()

    def _refusal(self, intents: int, shard: Any) -> int | None:
        """The code with which Discord closes whoever identifies so; None: it does not."""
        if not _is_shard(shard):
            return 4010
        if sum(_hears(shard, guild_id) for guild_id in self.world.backend.guilds) > GUILDS_A_SHARD:
            return 4011
        return 4014 if self._asks_too_much(discord.Intents._from_value(intents)) else None

    def _is_too_early(self, shard_id: int) -> bool:
        if self.max_concurrency is None:
            return False
        bucket, now = shard_id % self.max_concurrency, time.monotonic()
        if now - self._identified.get(bucket, -IDENTIFY_SECONDS) < IDENTIFY_SECONDS:
            return True
        self._identified[bucket] = now
        return False

    def _asks_too_much(self, intents: discord.Intents) -> bool:
        return any(getattr(intents, name) and name not in self.allowed for name in PRIVILEGED)

    @property
    def application_flags(self) -> int:
        """The application's flags: which privileged intents its owner allows."""
        return sum(PRIVILEGED[name] for name in self.allowed)

    def _forget_dead_sessions_of(self, newer: Session) -> None:
        shard = newer.shard_id, newer.shard_count
        self.sessions = [
            old for old in self.sessions if old.connected or (old.shard_id, old.shard_count) != shard
        ]

    def _ready_payload(self, session: Session) -> dict[str, Any]:
        backend = self.world.backend
        return {
            "v": 10,
            "user": serializers.user_payload(backend.bot_user),
            "guilds": [
                {"id": str(guild.id), "unavailable": True}
                for guild in backend.guilds.values()
                if session.serves("GUILD_CREATE", {"id": guild.id})
            ],
            "session_id": session.id,
            "resume_gateway_url": self.address,
            "shard": [session.shard_id, session.shard_count],
            "application": {"id": str(backend.application_id), "flags": self.application_flags},
        }

    def _send_guild(self, session: Session, guild: Guild) -> None:
        payload: dict[str, Any] = dict(serializers.guild_create_payload(self.world.backend, guild))
        # Discord lists the active threads only.
        payload["threads"] = [one for one in payload["threads"] if not one["thread_metadata"]["archived"]]
        event = Event("GUILD_CREATE", payload)
        shaped = self._shaped(event, session.intents)
        if shaped is not None and session.serves(event.name, event.payload):
            self._send_to(session, event.name, shaped)

    def _resume(self, connection: Connection, payload: Mapping[str, Any]) -> None:
        session = next((one for one in self.sessions if one.id == payload["session_id"]), None)
        if session is None or not self.resumable or not session.can_resume_from(payload["seq"]):
            connection.control(INVALID_SESSION, False)
            return
        session.connection = connection
        session.resend_after(payload["seq"])
        self._send_to(session, "RESUMED", {})
        self.world.changed()

    def _disconnected(self, connection: Connection) -> None:
        """A client that closes with 1000 or 1001 ends its session; after any other code it may resume."""
        if connection.socket.close_code in (1000, 1001) and not connection.closed_by_server:
            self.sessions = [session for session in self.sessions if session.connection is not connection]
        self.world.changed()

    def connected(self) -> list[Session]:
        """The sessions with a bot at the other end."""
        return [session for session in self.sessions if session.connected]

    def connections(self) -> list[Connection]:
        """The connections of those sessions."""
        return [session.connection for session in self.connected() if session.connection is not None]

    async def flood(self, prepared: Sequence[Dispatch]) -> None:
        """Send prepared events to every connected session, as fast as each reads."""
        await asyncio.gather(*(session.flood(prepared) for session in self.connected()))

    # ------------------------------------------------------------------ op 8, request guild members

    def _request_members(self, connection: Connection, payload: Mapping[str, Any]) -> None:
        session = next(one for one in self.sessions if one.connection is connection)
        guild = self.world.backend.guilds.get(int(payload["guild_id"]))
        self.violations.extend(_faults_of_request(payload, session.intents))
        if guild is None or not session.serves("GUILD_CREATE", {"id": guild.id}):
            return  # Discord does not answer either
        members, not_found = self._wanted(guild, payload)
        if payload.get("limit"):
            members = members[: payload["limit"]]
        pages = [members[start : start + CHUNK] for start in range(0, len(members), CHUNK)] or [[]]
        for index, page in enumerate(pages):
            chunk = self._chunk(guild, page, payload) | {"chunk_index": index, "chunk_count": len(pages)}
            if not_found and index == 0:
                chunk["not_found"] = not_found
            self._send_to(session, "GUILD_MEMBERS_CHUNK", chunk)

    def _wanted(self, guild: Guild, payload: Mapping[str, Any]) -> tuple[list[Member], list[str]]:
        if "user_ids" not in payload:
            return self._named(guild, payload.get("query") or ""), []
        wanted = _as_list(payload["user_ids"])
        self.asked_for.extend(map(int, wanted))
        found = [guild.members[int(one)] for one in wanted if int(one) in guild.members]
        return found, [str(one) for one in wanted if int(one) not in guild.members]

    def _named(self, guild: Guild, prefix: str) -> list[Member]:
        users, prefix = self.world.backend.users, prefix.lower()
        return [
            member
            for member in guild.members.values()
            if users[member.user_id].name.lower().startswith(prefix)
            or (member.nick or "").lower().startswith(prefix)
        ]

    def _chunk(self, guild: Guild, members: Iterable[Member], asked: Mapping[str, Any]) -> dict[str, Any]:
        backend = self.world.backend
        chunk: dict[str, Any] = {
            "guild_id": str(guild.id),
            "members": [serializers.member_payload(backend, guild, member) for member in members],
        }
        if asked.get("nonce"):
            chunk["nonce"] = asked["nonce"]
        if asked.get("presences"):
            chunk["presences"] = [
                {"user": {"id": str(one.user_id)}, "status": "offline", "activities": [], "client_status": {}}
                for one in members
            ]
        return chunk


def _user_id(interaction: Mapping[str, Any]) -> int:
    user = interaction["member"]["user"] if "member" in interaction else interaction["user"]
    return int(user["id"])


def _is_shard(shard: Any) -> bool:
    match shard:
        case [int(shard_id), int(shard_count)]:
            return 0 <= shard_id < shard_count
    return False


def _hears(shard: Sequence[int], guild_id: int) -> bool:
    return (guild_id >> 22) % shard[1] == shard[0]


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _faults_of_request(payload: Mapping[str, Any], intents: discord.Intents) -> list[str]:
    """What Discord refuses in a request for members (docs: gateway events, request guild members)."""
    by_id = "user_ids" in payload
    faults = []
    if by_id and len(_as_list(payload["user_ids"])) > MAX_USER_IDS:
        faults.append(f"op 8: more than {MAX_USER_IDS} user_ids")
    if by_id and "query" in payload:
        faults.append("op 8: query and user_ids together")
    if not by_id and not payload.get("query") and not intents.members:
        faults.append("op 8: the whole member list needs the GUILD_MEMBERS intent")
    if payload.get("presences") and not intents.presences:
        faults.append("op 8: presences need the GUILD_PRESENCES intent")
    return faults

"""The shards of a process: the only one, or those that it holds among the processes of a database."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Any

import aiohttp
import nextcord

from bot.client import Guildkeeper, Place
from bot.db import Database
from bot.errors import Refused, Unavailable
from bot.event.histories import Histories
from bot.event.rounds import Rounds
from bot.event.shared import Shared
from bot.event.sizes import Sizes
from bot.event.sources import Sources
from bot.metrics import Metrics
from bot.pictures.avatars import avatar_url
from bot.pictures.painter import Painter
from bot.pictures.portrait import Face
from bot.shards.discord import Discord, Fatal, Login
from bot.shards.lease import Leases
from bot.shards.shard import Shard
from bot.shards.turns import Turns

log = logging.getLogger(__name__)

ROUND_SECONDS = 5.0
"""How often leases are renewed, and shards looked for that nobody holds."""
RETRY_SECONDS = 1.0
"""And when the database did not answer: there is not much time then."""
ASK_DISCORD_SECONDS = 60.0
"""How often a process that holds nothing asks how many shards Discord recommends."""

_OTHER_COUNT = "U0SHC"
_AWAY = (Unavailable, TimeoutError)


class Fleet:
    """What there is one of in a process, whatever the number of its shards: it stands for all of them."""

    def __init__(
        self,
        database: Database,
        metrics: Metrics,
        painter: Painter,
        discord: Discord,
        leases: Leases | None = None,
    ) -> None:
        """`leases` None: one shard, which hears everything and is not shared with other processes."""
        self._database = database
        self._metrics = metrics
        self._painter = painter
        self._discord = discord
        self._leases = leases
        self._turns = Turns(database, discord)
        self._shared = Shared(database, metrics, self._reread)
        self._shards: dict[int, Shard] = {}
        self._said: str | None = None
        self._recommended: tuple[float, int] = (0.0, 0)
        self.http = discord.http
        self.heard = self._shared.heard
        self.histories = Histories(self, self._shared.lane, metrics)
        self.rounds = Rounds(
            metrics,
            Sizes(self, self._shared.lane, metrics).ask,
            Sources(self, self._shared.lane, metrics).ask,
        )

    # ------------------------------------------------------------------ what all shards know together

    @property
    def guilds(self) -> list[nextcord.Guild]:
        """All guilds that the shards hear."""
        return [guild for shard in self._shards.values() for guild in shard.client.guilds]

    def get_guild(self, guild_id: int) -> nextcord.Guild | None:
        """A guild that one of the shards hears."""
        for shard in self._shards.values():
            if (guild := shard.client.get_guild(guild_id)) is not None:
                return guild
        return None

    def place(self) -> tuple[list[int], int]:
        """Which shards know their guilds, and of how many."""
        ready = [shard_id for shard_id, shard in self._shards.items() if shard.client.is_ready()]
        return ready, self._leases.count if self._leases else 1

    def latencies(self) -> dict[int, float]:
        """The latency of each shard."""
        if self._leases is None and not self._shards:
            return {0: float("inf")}
        return {shard_id: shard.latency() for shard_id, shard in self._shards.items()}

    async def recognise(self, guild_id: int, member_id: int) -> Face | None:
        """A member's name and avatar; None of who is not there, and while Discord does not tell."""
        for shard in self._shards.values():
            if self._leases is None or shard.client.get_guild(guild_id) is not None:
                return await shard.client.recognise(guild_id, member_id)
        return await self._face_elsewhere(guild_id, member_id) if self._leases else None

    async def _face_elsewhere(self, guild_id: int, member_id: int) -> Face | None:
        """The face of a member of a guild that another process hears: asked for without the gateway."""
        try:
            member: Any = await self._discord.http.get_member(guild_id, member_id)
        except (nextcord.HTTPException, aiohttp.ClientError, OSError):
            return None
        user = nextcord.User(state=None, data=member["user"])  # type: ignore[arg-type]  # only for its name and address
        return Face(member.get("nick") or user.display_name, avatar_url(user))

    def _reread(self, guild_id: int) -> None:
        for shard in self._shards.values():
            shard.client.facts.reread(guild_id)

    # ------------------------------------------------------------------ from login to the end

    async def run(self, login: Login) -> None:
        """Hear Discord for good; raises what a shard fails of, and Fatal where trying again is useless."""
        if self._leases is None:
            self._shards[0] = Shard(self._client(login, Place()), self._first_turn)
            await self._watch()
            return
        while not await self._watch(await self._round(self._leases, login)):
            pass

    async def leave(self) -> None:
        """Hear nothing more."""
        await _all(shard.leave() for shard in self._shards.values())

    async def flush(self) -> None:
        """Hand over what was heard, and leave the shards to others."""
        await _all(shard.flush() for shard in self._shards.values())
        if self._leases is not None and self._leases.count:
            with suppress(*_AWAY):
                await self._leases.release(self._heard(self._shards), leaves=True)

    async def close(self) -> None:
        """End everything."""
        await _all(shard.close() for shard in self._shards.values())
        await self._discord.close()

    async def _watch(self, seconds: float | None = None) -> bool:
        """Wait; whether a shard has ended. Raises what it failed of."""
        tasks: set[asyncio.Task[Any]] = set().union(*(shard.tasks for shard in self._shards.values()))
        if not tasks:
            await asyncio.sleep(seconds or 0)
            return False
        done, _ = await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
        return bool(done)

    async def _first_turn(self) -> None:
        starts = await self._discord.starts()
        if starts.remaining == 0:
            wait = (starts.resets_at - datetime.now(UTC)).total_seconds()
            log.warning("no more sessions may be started now: waiting %.0f s", wait)
            await asyncio.sleep(wait)

    def _client(
        self, login: Login, place: Place, turn: Callable[[], Awaitable[None]] | None = None
    ) -> Guildkeeper:
        client = Guildkeeper(
            self._database, self._metrics, self._painter, shared=self._shared, place=place, turn=turn
        )
        client.use_http(self._discord.http, login.token, login.user)
        client.use_intents(login.intents)
        return client

    # ------------------------------------------------------------------ among other processes

    async def _round(self, leases: Leases, login: Login) -> float:
        """Renew what is held, give back what is another's share, take what is free; when to do so again."""
        if self._shards and not leases.hold():
            log.error("the leases are over: others may hear these shards")
            await self._drop(leases, set(self._shards))
        try:
            if self._shards:
                await self._keep(leases)
            await self._claim(leases, login)
        except _AWAY as error:
            self._say(f"the database is away: leases are not renewed ({error!r})")
            return RETRY_SECONDS
        except Refused as error:
            if error.code != _OTHER_COUNT:
                raise Fatal(error.message) from error
            self._say(error.message)
        else:
            self._said = None
        return ROUND_SECONDS

    async def _keep(self, leases: Leases) -> None:
        kept = await leases.keep(self._heard(self._shards))
        lost = self._shards.keys() - {one.shard_id for one in kept}
        if lost:
            log.error("others hold the shards %s", sorted(lost))
            await self._drop(leases, lost)
        surplus = {one.shard_id for one in kept if one.is_surplus}
        if surplus:
            log.info("gives back the shards %s", sorted(surplus))
            await self._give_back(leases, surplus)

    async def _claim(self, leases: Leases, login: Login) -> None:
        claimed = await leases.claim(await self._recommendation(leases))
        for one in claimed:
            turn = partial(self._turns.wait, one.shard_id)
            place = Place(one.shard_id, leases.count, one.heard_until, one.rolls_out)
            client = self._client(login, place, turn)
            client.hear_while(leases.hears)
            self._shards[one.shard_id] = Shard(client, turn)
        if claimed:
            log.info("holds the shards %s of %d", sorted(self._shards), leases.count)

    async def _recommendation(self, leases: Leases) -> int:
        """How many shards Discord recommends; what is held is what counts."""
        if leases.held or leases.knows_count:
            return leases.count
        asked_at, recommended = self._recommended
        now = asyncio.get_running_loop().time()
        if not recommended or now - asked_at > ASK_DISCORD_SECONDS:
            recommended = (await self._discord.starts()).recommended
            self._recommended = now, recommended
        return recommended

    async def _give_back(self, leases: Leases, shard_ids: Collection[int]) -> None:
        """Hand shards over in good order: what was heard is in the database before another goes on."""
        await _all(self._shards[shard_id].leave() for shard_id in shard_ids)
        await _all(self._shards[shard_id].flush() for shard_id in shard_ids)
        heard = self._heard(shard_ids)
        await self._end(shard_ids)
        await leases.release(heard)

    async def _drop(self, leases: Leases, shard_ids: Collection[int]) -> None:
        """Stop at once: whoever holds them takes what is not in the database for unheard."""
        await _all(self._shards[shard_id].leave(0) for shard_id in shard_ids)
        await self._end(shard_ids)
        with suppress(*_AWAY):
            await leases.release(dict.fromkeys(shard_ids))

    async def _end(self, shard_ids: Collection[int]) -> None:
        await _all(self._shards.pop(shard_id).close() for shard_id in list(shard_ids))
        for shard_id in shard_ids:
            self._metrics.queue.remove(str(shard_id))

    def _heard(self, shard_ids: Collection[int]) -> dict[int, datetime | None]:
        return {shard_id: self._shards[shard_id].client.heard_until() for shard_id in shard_ids}

    def _say(self, sentence: str) -> None:
        """Say once why nothing is taken, until something is."""
        if sentence != self._said:
            log.warning("%s", sentence)
        self._said = sentence


async def _all(work: Any) -> None:
    await asyncio.gather(*work)

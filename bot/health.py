"""/healthz and /metrics for operators: off by default, on loopback unless a host is named."""

import asyncio
import math
from collections.abc import Callable, Mapping
from contextlib import suppress

from aiohttp import web

from bot.db import Database
from bot.errors import Refused, Unavailable
from bot.metrics import Metrics
from bot.records.outbox import Depth

PROBE_SECONDS = 1.0


class Health:
    """A small HTTP server beside the bot.

    GET /healthz: 200 or 503 and {"database": …, "gateway": …, "dispatcher": …}, and for a process that takes
    part in a fleet {"shards": {"3": true}}; one that holds none waits, and is healthy. GET /metrics:
    Prometheus' text format.
    """

    def __init__(
        self,
        database: Database,
        metrics: Metrics,
        *,
        latencies: Callable[[], Mapping[int, float]],
        dispatcher_runs: Callable[[], bool],
        several: bool = False,
    ) -> None:
        self._database = database
        self._metrics = metrics
        self._latencies = latencies
        self._several = several
        self._dispatcher_runs = dispatcher_runs
        self._runner: web.AppRunner | None = None

    async def start(self, host: str, port: int) -> None:
        """Listen; raises OSError when the address is taken."""
        app = web.Application()
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/metrics", self._text)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()

    async def stop(self) -> None:
        """Stop listening."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def _healthz(self, _request: web.Request) -> web.Response:
        state = await self._state()
        told: dict[str, object] = {**state}
        if self._several:
            told["shards"] = {str(one): math.isfinite(latency) for one, latency in self._latencies().items()}
        return web.json_response(told, status=200 if all(state.values()) else 503)

    async def _state(self) -> dict[str, bool]:
        """Which parts work."""
        return {
            "database": await self._alive(),
            "privileges": await self._is_fenced(),
            "gateway": all(map(math.isfinite, self._latencies().values())),
            "dispatcher": self._dispatcher_runs(),
        }

    async def _alive(self) -> bool:
        with suppress(Unavailable, Refused, TimeoutError):
            async with asyncio.timeout(PROBE_SECONDS):
                return await self._database.alive()
        return False

    async def _is_fenced(self) -> bool:
        """Whether none of the roles may do more than it should, as they may in a restored database."""
        with suppress(Unavailable, Refused, TimeoutError):
            async with asyncio.timeout(PROBE_SECONDS):
                return await self._database.value("app.privileges_fault") is None
        return False

    async def _text(self, _request: web.Request) -> web.Response:
        self._metrics.gateway_latency.clear()  # a shard may have gone to another process
        for shard, latency in self._latencies().items():
            self._metrics.gateway_latency.labels(str(shard)).set(latency)
        for part, works in (await self._state()).items():
            self._metrics.healthy.labels(part).set(works)
        gauges = {
            "effect": (self._metrics.outbox, self._metrics.outbox_age),
            "work": (self._metrics.work, self._metrics.work_age),
        }
        for items, age in gauges.values():
            items.clear()
            age.clear()
        with suppress(Unavailable, TimeoutError):
            async with asyncio.timeout(PROBE_SECONDS):
                self._metrics.paused.set(await self._database.value("outbox.paused") is not None)
                self._metrics.refused.set(await self._database.value("outbox.refused_routes"))
                for row in await self._database.many(Depth, "outbox.depth"):
                    items, age = gauges[row.kind]
                    items.labels(row.state).set(row.items)
                    age.labels(row.state).set(row.oldest_seconds or 0)
        return web.Response(body=self._metrics.text(), headers={"Content-Type": "text/plain; version=0.0.4"})

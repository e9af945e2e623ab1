"""/healthz beside a database in which our roles may do more than they should."""

from typing import Any

import aiohttp
import orjson
import psycopg
import pytest

from bot.db import Database
from bot.health import Health
from bot.metrics import Metrics


@pytest.mark.parametrize(
    ("statement", "status"), [(None, 200), ("grant temporary on database {} to public", 503)]
)
async def test_a_restored_database_is_not_healthy(
    database: str, bot_dsn: str, dbname: str, statement: str | None, status: int
) -> None:
    if statement:
        with psycopg.connect(database, autocommit=True) as connection:
            connection.execute(statement.format(f'"{dbname}"'))
    metrics = Metrics()
    bot = Database(bot_dsn, None, metrics)
    await bot.open()
    health = Health(bot, metrics, latencies=lambda: {0: 0.1}, dispatcher_runs=lambda: True)
    await health.start("127.0.0.1", 0)
    try:
        assert health._runner is not None
        port: Any = health._runner.addresses[0][1]
        async with (
            aiohttp.ClientSession() as http,
            http.get(f"http://127.0.0.1:{port}/healthz") as answer,
        ):
            assert (answer.status, await answer.json()) == (
                status,
                {"database": True, "privileges": status == 200, "gateway": True, "dispatcher": True},
            )
    finally:
        await health.stop()
        await bot.close()


async def test_a_process_of_several_names_its_shards(bot_dsn: str) -> None:
    metrics = Metrics()
    bot = Database(bot_dsn, None, metrics)
    await bot.open()
    shards: dict[int, float] = {}
    health = Health(bot, metrics, latencies=lambda: shards, dispatcher_runs=lambda: True, several=True)
    try:
        for held, status in (({}, 200), ({1: 0.1, 5: 0.2}, 200), ({1: 0.1, 5: float("inf")}, 503)):
            shards = held
            answer = await health._healthz(None)  # type: ignore[arg-type]
            told = orjson.loads(answer.body)  # type: ignore[arg-type]
            assert answer.status == status
            assert told["shards"] == {str(shard): latency < 1 for shard, latency in held.items()}
        await health._text(None)  # type: ignore[arg-type]
        latency = metrics.registry.get_sample_value
        assert latency("guildkeeper_gateway_latency_seconds", {"shard": "1"}) == 0.1
        shards = {}
        await health._text(None)  # type: ignore[arg-type]
        assert latency("guildkeeper_gateway_latency_seconds", {"shard": "1"}) is None
    finally:
        await bot.close()

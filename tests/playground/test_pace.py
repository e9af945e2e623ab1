"""The stand-in's rate limit: told with every answer, and kept."""

import asyncio

import aiohttp

from playground.pace import Pace
from playground.wire import Wire


async def test_a_limit_is_told_and_kept(wire: Wire) -> None:
    wire.rest.pace = Pace("GET /users/@me", limit=2, seconds=0.2)
    headers = {"Authorization": "Bot playground"}
    async with aiohttp.ClientSession(headers=headers) as session:
        answers = [await session.get(f"{wire.api}/users/@me") for _ in range(3)]
        assert [one.status for one in answers] == [200, 200, 429]
        assert [one.headers["X-RateLimit-Remaining"] for one in answers] == ["1", "0", "0"]
        assert 0 < (await answers[2].json())["retry_after"] <= 0.2
        assert wire.rest.pace.refused == 1
        other = await session.get(f"{wire.api}/applications/@me")
        assert other.headers["X-RateLimit-Remaining"] == "999"  # all others are far from theirs
        await asyncio.sleep(wire.rest.pace.retry_after)
        assert (await session.get(f"{wire.api}/users/@me")).status == 200

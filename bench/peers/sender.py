"""Sends effects to a sink, with Discord's own limit lifted: as the dispatcher does, or in a plain loop.

python sender.py loop        for each line `COUNT CHANNEL` of its input: so many messages, one by one
python sender.py dispatcher  for each line: whatever the outbox of BENCH_DSN holds, until it is empty

Prints the seconds each took.
"""

import asyncio
import os
import sys
import time
from typing import Any

import nextcord
from nextcord.http import Route

from bot.cards.drawing import draw, say
from bot.cards.posting import Posted
from bot.db import Database
from bot.metrics import Metrics
from bot.outbox.dispatcher import Dispatcher
from bot.outbox.listener import Listener
from bot.rest import route

UNLIMITED = 1_000_000


async def lines() -> asyncio.StreamReader:
    """Standard input."""
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), sys.stdin
    )
    return reader


async def loop(client: nextcord.Client) -> None:
    """The same requests, with nothing kept and nothing promised."""
    reader = await lines()
    while line := (await reader.readline()).decode():
        count, channel = map(int, line.split())
        started = time.perf_counter()
        for number in range(1, count + 1):
            body = {
                "content": f"number {number}",
                "allowed_mentions": {"parse": [], "users": []},
                "enforce_nonce": True,
                "nonce": str(number),
            }
            await client.http.request(route("POST", f"/channels/{channel}/messages"), json=body)
        print(time.perf_counter() - started, flush=True)


async def posted(card: str, facts: dict[str, Any], language: str, _guild_id: int) -> Posted:
    """A card without pictures."""
    return Posted(draw(card, facts, language))


async def dispatcher(client: nextcord.Client) -> None:
    """The bot's dispatcher, and nothing else of the bot."""
    metrics = Metrics()
    database = Database(os.environ["BENCH_DSN"], None, metrics)
    await database.open()
    ours = Dispatcher(database, client.http, metrics, posted, say)
    reader = await lines()
    listener = Listener(database.dsn, None, {"outbox": ours.wake})
    async with asyncio.TaskGroup() as group:
        listening = group.create_task(listener.run())
        while (await reader.readline()).decode():
            started = time.perf_counter()
            running = group.create_task(ours.run())
            while await database.value("bench.unfinished"):  # noqa: ASYNC110  (another process would have to tell)
                await asyncio.sleep(0.02)
            took = time.perf_counter() - started
            running.cancel()
            print(took, flush=True)
        listening.cancel()


async def main(what: str) -> None:
    """Log in to the sink and send."""
    Route.BASE = os.environ["DISCORD_API"]
    client = nextcord.Client(max_messages=None)
    client.http._max_global_requests = UNLIMITED
    await client.login("bench")
    await {"loop": loop, "dispatcher": dispatcher}[what](client)
    await client.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))

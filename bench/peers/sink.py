"""A REST API that takes every request and answers at once: not what limits a client.

python sink.py   prints its address
"""

import asyncio

import orjson
from aiohttp import web

# Discord's, with its limits lifted: without them nextcord makes one request of a route at a time.
HEADERS = {
    "Content-Type": "application/json",
    "X-RateLimit-Bucket": "lifted",
    "X-RateLimit-Limit": "1000000",
    "X-RateLimit-Remaining": "999999",
    "X-RateLimit-Reset-After": "1",
}
BODY = orjson.dumps({"id": "1", "username": "bench", "discriminator": "0", "avatar": None})


async def take(request: web.Request) -> web.Response:
    """Read the request, and be content with it."""
    await request.read()
    return web.Response(body=BODY, headers=HEADERS)


async def main() -> None:
    """Serve until the end."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0]
    print(f"http://{host}:{port}", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())

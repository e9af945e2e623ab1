"""Hears NOTIFY ping through asyncpg, and answers with NOTIFY pong: nothing can react to a commit sooner.

python echo.py DSN
"""

import asyncio
import sys
from typing import Any

import asyncpg


async def main(dsn: str) -> None:
    """Answer until the end."""
    connection = await asyncpg.connect(dsn)
    heard = asyncio.Event()

    def hear(*_: Any) -> None:
        heard.set()

    await connection.add_listener("ping", hear)
    print("ready", flush=True)
    while True:
        await heard.wait()
        heard.clear()
        await connection.execute("notify pong")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))

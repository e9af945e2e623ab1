"""A nextcord bot that does nothing with its messages: how fast the wire and nextcord are by themselves.

python noop_bot.py [raw] (DISCORD_API in the environment)

Prints a line when it sees a message whose text is "last". raw: nextcord decodes the frames and makes no
objects of them, so that only the wire, zlib and JSON are left.
"""

import asyncio
import os
import sys
from typing import Any

import nextcord

nextcord.http.Route.BASE = os.environ["DISCORD_API"]


async def main() -> None:
    """Run the bot."""
    intents = nextcord.Intents.default()
    intents.message_content = True
    client = nextcord.Client(intents=intents)

    @client.event
    async def on_message(message: nextcord.Message) -> None:
        if message.content == "last":
            print("last", flush=True)

    def parse(data: dict[str, Any]) -> None:
        if data["content"] == "last":
            print("last", flush=True)

    if "raw" in sys.argv:
        client._connection.parsers["MESSAGE_CREATE"] = parse
    await client.start("playground")


if __name__ == "__main__":
    asyncio.run(main())

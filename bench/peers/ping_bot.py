"""A nextcord bot whose commands answer at once, without any database: a word, or a card like that of /rank.

python ping_bot.py                            (DISCORD_API in the environment)
"""

import asyncio
import os
from typing import Any

import nextcord
from nextcord.ext import commands

nextcord.http.Route.BASE = os.environ["DISCORD_API"]


async def main() -> None:
    """Run the bot."""
    bot = commands.Bot(intents=nextcord.Intents(guilds=True))

    @bot.slash_command(description="Answers at once")  # type: ignore[untyped-decorator]
    async def ping(interaction: nextcord.Interaction[Any]) -> None:
        await interaction.send("pong")

    @bot.slash_command(description="Shows a card")  # type: ignore[untyped-decorator]
    async def card(interaction: nextcord.Interaction[Any]) -> None:
        embed = nextcord.Embed(
            title="Level 7", description="▰▰▰▰▱▱▱▱▱▱\n1,400 XP to level 8", colour=0x5865F2
        )
        embed.set_author(
            name="Bob", icon_url=interaction.user.display_avatar.url if interaction.user else None
        )
        embed.add_field(name="Rank", value="#1,234 of 10,001")
        embed.add_field(name="XP", value="5,000 / 6,400")
        view = nextcord.ui.View(timeout=None, prevent_update=False)
        view.add_item(nextcord.ui.Button(label="Why?", custom_id="why", emoji="🔎"))
        await interaction.send(embed=embed, view=view)

    await bot.start("playground")


if __name__ == "__main__":
    asyncio.run(main())

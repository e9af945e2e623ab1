"""The usual leveling bot: nextcord with an on_message listener, SQLAlchemy's async ORM on asyncpg, a pool.

    python orm_bot.py URL COOLDOWN_SECONDS        (DISCORD_API in the environment)

For each message that is not in its author's cooldown: one transaction that updates the XP (or inserts the
member), selects them, works out the level and updates it when it changed. The cooldown is a dictionary in
memory, as usual. Kinder than usual: it runs no text commands, announces nothing, and no message waits in
vain for a connection.
"""

import asyncio
import os
import random
import sys
from datetime import datetime, timedelta

import nextcord
from nextcord.ext import commands
from sqlalchemy import BigInteger, select, update
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

nextcord.http.Route.BASE = os.environ["DISCORD_API"]

XP = (20, 20)
"""Least and most XP of a message: the same, so that the benchmark knows the sum."""


class Base(DeclarativeBase):
    """The schema."""


class Member(Base):
    """A member and what they earned."""

    __tablename__ = "orm_member"

    guild_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    user_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    xp: Mapped[int] = mapped_column(BigInteger, default=0)
    level: Mapped[int] = mapped_column(default=0)


def level_for(xp: int) -> int:
    """The curve 100·n²."""
    level = 0
    while 100 * (level + 1) ** 2 <= xp:
        level += 1
    return level


async def main(url: str, cooldown: timedelta) -> None:
    """Make the table and run the bot."""
    engine = create_async_engine(url, pool_size=10, max_overflow=10, pool_timeout=600)
    sessions = async_sessionmaker(engine, expire_on_commit=False)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)

    intents = nextcord.Intents.default()
    intents.message_content = True
    bot = commands.Bot(intents=intents)
    earned_at: dict[tuple[int, int], datetime] = {}

    @bot.event
    async def on_message(message: nextcord.Message) -> None:
        if message.author.bot or message.guild is None:
            return
        key = message.guild.id, message.author.id
        if key in earned_at and message.created_at < earned_at[key] + cooldown:
            return
        earned_at[key] = message.created_at
        gained = random.randint(*XP)
        async with sessions() as session, session.begin():
            mine = (Member.guild_id == key[0], Member.user_id == key[1])
            updated = await session.execute(update(Member).where(*mine).values(xp=Member.xp + gained))
            if updated.rowcount == 0:  # type: ignore[attr-defined]
                session.add(Member(guild_id=key[0], user_id=key[1], xp=gained))
                await session.flush()
            member = (await session.execute(select(Member).where(*mine))).scalar_one()
            level = level_for(member.xp)
            if level != member.level:
                member.level = level

    await bot.start("playground")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], timedelta(seconds=float(sys.argv[2]))))

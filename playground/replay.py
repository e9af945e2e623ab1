"""Traffic: extra members who chat, for demonstrations and for load."""

import asyncio
import itertools
import random
import string
from datetime import UTC, datetime, timedelta

from simcord.backend.models import Guild

from playground import guild as small_guild
from playground.world import World

KEPT = 500
"""Messages that a channel keeps while traffic runs."""

SENTENCES = (
    "good morning!",
    "has anybody seen the new map?",
    "that was close :)",
    "brb, tea",
    "I agree with the one above",
    "who is up for a round tonight?",
    "nice screenshot!",
    "what level are you?",
    "try turning it off and on again",
    "see you tomorrow",
    "lol",
    "has the update landed yet?",
)


NAMES = (
    "Ada", "Bruno", "Chiara", "Dmitri", "Elif", "Farid", "Greta", "Hiroshi", "Imani", "João", "Kateryna",
    "Lucía", "Mateo", "Nour", "Oskar", "Priya", "Quentin", "Rosa", "Søren", "Tomás", "Umar", "Valérie",
    "Wanda", "Xiulan", "Yasmin", "Zoltán", "美咲", "지민", "Αλέξης", "ليلى",
)  # fmt: skip


def stranger(number: int) -> tuple[int, str, str]:
    """The id, name and shown name of one of the crowd: the same at each start."""
    made = datetime(2022, 1, 1, tzinfo=UTC) + timedelta(minutes=number)
    again, place = divmod(number - 1, len(NAMES))
    return (
        small_guild.snowflake(made),
        f"member-{number}",
        NAMES[place] + (f" {string.ascii_uppercase[again % 26]}." if again else ""),
    )


def add_members(world: World, guild: Guild, count: int) -> list[int]:
    """Put `count` more members into the guild, the same at each start, and return their ids."""
    ids = []
    for number in range(1, count + 1):
        user_id, name, shown = stranger(number)
        if user_id not in world.backend.users:
            small_guild.add_user(world, user_id, name, shown)
        if user_id not in guild.members:
            with world.clock.at(small_guild.GUILD_MADE + timedelta(hours=number)):
                world.backend.add_member(guild.id, user_id)
        ids.append(user_id)
    return ids


async def chat(world: World, guild: Guild, members: list[int], rate: float) -> None:
    """Let the members write `rate` messages a second in all channels, for ever."""
    channels = [spec.id for spec in small_guild.CHANNELS[:2]]
    chance = random.Random(0)  # noqa: S311 (who says what is no secret)
    loop = asyncio.get_running_loop()
    started = loop.time()
    for number in itertools.count(1):
        await asyncio.sleep(max(0.0, started + number / rate - loop.time()))
        present = [member for member in members if member in guild.members]
        channel_id, author_id = chance.choice(channels), chance.choice(present)
        world.backend.create_message(channel_id, author_id, chance.choice(SENTENCES))
        forget_old_messages(world, channel_id)


def forget_old_messages(world: World, channel_id: int) -> None:
    """Keep a channel's last messages, so that days of traffic fit into memory and into a page."""
    messages = world.backend.messages[channel_id]
    while len(messages) > KEPT:
        del messages[next(iter(messages))]

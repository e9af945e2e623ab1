"""A year of a lively server, told to a database that does not know it yet: `script/replay`.

Every fact goes through the function by which the bot would have told it, as the bot's role, at its own time.
Work that falls due in between is done too: nothing is written past the database's own rules. What is unlike a
year that was lived: due work is done once a day, nobody is told of a level, and messages have no words.
"""

import argparse
import asyncio
import math
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg

from bot.db import server_settings
from playground import guild as small_guild
from playground import replay
from playground.guild import CHANNELS, GUILD_ID, PEOPLE, ROLES, snowflake

type Row = tuple[object, ...]

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BATCH = 500
TEXTS = tuple(channel.id for channel in CHANNELS[:3])
VOICES = tuple(channel.id for channel in CHANNELS[4:6])
MUTE = 2
"""The bit of app.voice_state.flags."""
AWAY = ((0.34, 9 * HOUR), (0.71, 2 * DAY))
"""When the bot was away, as a part of the time that is told, and for how long."""

BUSY_HOURS = (3, 2, 1, 1, 1, 1, 2, 4, 6, 7, 8, 9, 12, 10, 8, 8, 9, 11, 14, 18, 22, 20, 13, 7)
BUSY_DAYS = (8, 8, 9, 9, 12, 15, 13)


@dataclass(frozen=True)
class Person:
    """Somebody who was there from `joined` to `left`; how much they write, and whether they like to talk."""

    id: int
    name: str
    shown: str
    joined: datetime
    left: datetime | None
    weight: float
    talks: bool

    def is_here(self, at: datetime) -> bool:
        """Whether they are members then."""
        return self.joined <= at and (self.left is None or at < self.left)


@dataclass(frozen=True)
class Message:
    """A message without words."""

    id: int
    channel_id: int
    member_id: int


@dataclass(frozen=True)
class Voice:
    """Where somebody is in voice from then on; channel_id None: nowhere."""

    at: datetime
    member_id: int
    channel_id: int | None
    flags: int


class Year:
    """What happened, the same whenever it is asked for the same time."""

    def __init__(self, until: datetime, *, days: int, members: int, messages: int) -> None:
        self.since, self.until = until - days * DAY, until
        self.messages = messages
        self.chance = random.Random(7)  # noqa: S311 (who says what is no secret)
        self.people = [*self._founders(), *self._crowd(members)]
        begins = [(self.since + part * (until - self.since), length) for part, length in AWAY]
        self.gaps = [(begin, begin + length) for begin, length in begins]

    def _founders(self) -> Iterator[Person]:
        for person in PEOPLE:
            weight = self.chance.uniform(2, 6)
            yield Person(person.id, person.name, person.shown, small_guild.GUILD_MADE, None, weight, True)

    def _crowd(self, count: int) -> Iterator[Person]:
        """A third was there before; the others come over the year, and in a wave, and many go again."""
        for number in range(1, count + 1):
            early, late, wave = self.chance.random(), self.chance.random(), self.chance.gauss(0.6, 0.08)
            spread = self.chance.choice((early, late, wave))
            joined = self.since + min(max(spread, 0.0), 0.99) * (self.until - self.since)
            if number <= count // 3:
                joined = small_guild.GUILD_MADE + number * HOUR
            stay = self.chance.choice(
                (None, None, self.chance.expovariate(1 / 12), self.chance.expovariate(1 / 60))
            )
            left = None if stay is None else max(joined, self.since) + stay * DAY
            left = left if left is not None and left < self.until else None
            weight = min(self.chance.paretovariate(1.1), 7) * self.chance.choice((1, 1, 0.05))
            user_id, name, shown = replay.stranger(number)
            yield Person(user_id, name, shown, joined, left, weight, self.chance.random() < 0.35)

    def is_away(self, at: datetime) -> bool:
        """Whether the bot does not hear what happens then."""
        return any(begin <= at < end for begin, end in self.gaps)

    def here(self, at: datetime) -> list[Person]:
        """Who is a member then."""
        return [person for person in self.people if person.is_here(at)]

    # ------------------------------------------------------------------ a day

    def written(self, since: datetime, until: datetime) -> list[Message]:
        """What is written, oldest first. People write most when they are new, and in spells."""
        found: list[Message] = []
        while since < until:
            people = self.here(since)
            weights = [self._mood(person, since) for person in people]
            count = round(self._liveliness(since) * self.chance.uniform(0.6, 1.4)) if people else 0
            for author in self.chance.choices(people, weights, k=count):
                at = since + self.chance.random() * min(HOUR, until - since)
                channel = self.chance.choices(TEXTS, (6, 3, 1))[0]
                found.append(Message(snowflake(at, self.chance.randrange(4096)), channel, author.id))
            since += HOUR
        return sorted(found, key=lambda message: message.id)

    def _liveliness(self, at: datetime) -> float:
        """Messages of an hour: by the hour, the day of the week, the season, and as the place grows."""
        grown = 0.5 + 0.7 * (at - self.since) / (self.until - self.since)
        season = 1 + 0.25 * math.sin(at.timestamp() / 86400 / 365 * 4 * math.pi)
        week = BUSY_DAYS[at.weekday()] * len(BUSY_DAYS) / sum(BUSY_DAYS)
        return self.messages * BUSY_HOURS[at.hour] / sum(BUSY_HOURS) * week * grown * season

    def _mood(self, person: Person, at: datetime) -> float:
        spell = 1 + math.sin(person.id % 97 + at.timestamp() / 86400 / 9)
        fresh = 1 + 4 * math.exp(-((at - person.joined) / DAY) / 10)
        return person.weight * spell * fresh

    def spoken(self, since: datetime, until: datetime) -> list[Voice]:
        """Who is in voice when, oldest first: company in the evenings, above all at weekends."""
        found: list[Voice] = []
        talkers = [person for person in self.here(since) if person.talks]
        evenings = [
            room
            for room in VOICES
            for _ in range(2)
            if self.chance.random() < BUSY_DAYS[since.weekday()] / 18
        ]
        for room in evenings:
            begins = since.replace(hour=16) + self.chance.random() * 5 * HOUR
            company = self.chance.sample(talkers, min(len(talkers), self.chance.randint(2, 6)))
            talkers = [person for person in talkers if person not in company]
            for person in company:
                joined = begins + self.chance.random() * HOUR / 2
                left = min(joined + self.chance.uniform(0.3, 2.5) * HOUR, until)
                if joined < left:
                    found.append(Voice(joined, person.id, room, self.chance.choice((0, 0, 0, MUTE))))
                    found.append(Voice(left, person.id, None, 0))
        return sorted(found, key=lambda state: state.at)


class Teller:
    """Tells a database what happened, as the bot would have."""

    def __init__(self, database: asyncpg.Connection, year: Year) -> None:
        self._database = database
        self._year = year
        self.told = 0

    async def tell(self) -> None:
        """All of it, a day at a time."""
        await self._found()
        await self._configure("leveling.announce", "off")
        at = self._year.since
        while at < self._year.until:
            until = min(at.replace(hour=0, minute=0, second=0, microsecond=0) + DAY, self._year.until)
            async with self._database.transaction():
                await self._day(at, until)
                await self._work(min(until + HOUR / 4, self._year.until))
            at = until
        await self._configure("leveling.announce", "here")

    async def _found(self) -> None:
        """The guild, as it was when the bot came."""
        year, bot_id = self._year, snowflake(small_guild.BOT_MADE)
        await self._run(
            "event.guild_seen(guild_id => $1, name => 'Playground', locale => 'en-US', bot_id => $2,"
            " bot_permissions => 8, bot_position => $3, system_channel_id => $4, at => $7, intents => $8,"
            " roles => $5::app.seen_role[], channels => $6::app.seen_channel[])",
            GUILD_ID,
            bot_id,
            len(ROLES),
            TEXTS[0],
            [
                (role.id, role.name, place, False, role.permissions)
                for place, role in enumerate(ROLES, start=1)
            ],
            [(one.id, small_guild.CATEGORY_ID, one.kind.value, one.name, None) for one in CHANNELS],
            year.since,
            HEARD,
        )
        await self._configure("income.message_max", "5")
        for person in year.people:
            if person.joined < year.since:
                await self._join(person, year.since)

    async def _day(self, since: datetime, until: datetime) -> None:
        """What is heard of a day, and what not, for the bot was away."""
        year = self._year
        for person in year.people:
            if (
                since <= person.joined < until
                and person.joined >= year.since
                and not year.is_away(person.joined)
            ):
                await self._join(person, person.joined)
        messages = [one for one in year.written(since, until) if not year.is_away(moment(one.id))]
        for begin, end in year.gaps:
            if since <= end < until:
                await self._messages([one for one in messages if moment(one.id) < end])
                await self._return(begin, end)
                messages = [one for one in messages if moment(one.id) >= end]
        await self._messages(messages)
        deleted = [one.id for one in messages if year.chance.random() < 0.012]
        await self._run("event.messages_deleted($1, $2, $3)", GUILD_ID, deleted, until)
        await self._voice([one for one in year.spoken(since, until) if not year.is_away(one.at)])
        for person in year.people:
            if person.left is not None and since <= person.left < until and not year.is_away(person.left):
                key = f"replay {person.id}"
                await self._run(
                    "event.member_left($1, $2, false, $3, $4)", GUILD_ID, person.id, key, person.left
                )
        members = len(year.here(until))
        online = round(members * year.chance.uniform(0.2, 0.6))
        await self._run("event.size_seen($1, $2, $3, $4)", GUILD_ID, members, online, until - HOUR / 4)

    async def _return(self, lost: datetime, at: datetime) -> None:
        """The bot is back: what nobody heard is unknown, and who came or went meanwhile turns out."""
        await self._run("event.session_started($1, $2, $3, $4)", GUILD_ID, f"replay {at}", lost, at)
        for person in self._year.people:
            if lost <= person.joined < at:
                await self._join(person, at)

    async def _join(self, person: Person, at: datetime) -> None:
        await self._run(
            "event.member_joined($1, $2, false, $3, at => $4)", GUILD_ID, person.id, person.joined, at
        )
        way = WAYS[int(person.joined.timestamp()) % len(WAYS)]
        if way is not None and person.joined >= self._year.since:
            joins = [(person.id, person.joined, *way)]
            await self._run("event.joins_sourced($1, $2::stats.join_source[])", GUILD_ID, joins)

    async def _messages(self, messages: Sequence[Message]) -> None:
        self.told += len(messages)
        for start in range(0, len(messages), BATCH):
            rows: list[Row] = [
                (GUILD_ID, one.channel_id, None, one.member_id, one.id, [], None, 0, 0, False)
                for one in messages[start : start + BATCH]
            ]
            await self._run("event.messages($1::app.message[])", rows)

    async def _voice(self, states: Sequence[Voice]) -> None:
        rows = [(one.member_id, one.channel_id, one.flags, one.at, None) for one in states]
        await self._run("event.voice_changed($1, $2::app.voice_state[])", GUILD_ID, rows)

    async def _work(self, at: datetime) -> None:
        """What is due by then is done, as if then."""
        while due := await self._database.fetch("select * from outbox.claim_due(100, at => $1)", at):
            for one in due:
                await self._run(
                    "outbox.run_due($1, $2, $3, $4)", one["guild_id"], one["work_id"], one["token"], at
                )

    async def _configure(self, key: str, value: str) -> None:
        await self._run("config.set($1, $2, $3, actor_id => $4)", GUILD_ID, key, value, PEOPLE[0].id)

    async def _run(self, call: str, *arguments: object) -> None:
        await self._database.execute(f"select from {call}", *arguments)


WAYS: tuple[tuple[int, str | None, int | None] | None, ...] = (
    *((5, "friends", PEOPLE[0].id), (5, "friends", PEOPLE[0].id), (5, "video", PEOPLE[1].id)),
    *((6, "playground", None), (3, None, None), None),
)
"""How people come: by two invitations, the server's own address, Discovery; None: Discord does not say."""
HEARD = 1 << 1 | 1 << 7 | 1 << 9
"""The intents of that year: members, voice states, messages."""


def moment(message_id: int) -> datetime:
    """When something with that id was made."""
    return datetime.fromtimestamp(((message_id >> 22) + small_guild.DISCORD_EPOCH_MS) / 1000, UTC)


async def fill(year: Year, dsn: str | None = None) -> int:
    """Tell a database, that of libpq's PG* variables unless it is named; how many messages there were."""
    database = await asyncpg.connect(dsn, server_settings=server_settings("guildkeeper_bot"))
    try:
        teller = Teller(database, year)
        await teller.tell()
    finally:
        await database.close()
    return teller.told


def keep(year: Year, state: Path) -> None:
    """Write down for the playground who is there in the end."""
    small_guild.write(state, [_saved(person) for person in year.here(year.until)])


def _saved(person: Person) -> dict[str, object]:
    roles = [small_guild.role_id(role) for one in PEOPLE if one.id == person.id for role in one.roles]
    joined = person.joined.isoformat()
    return {"id": person.id, "name": person.name, "shown": person.shown, "roles": roles, "joined": joined}


def main() -> None:
    """`python -m playground.year`, with PGHOST and so on."""
    parser = argparse.ArgumentParser(prog="script/replay", description="A year of a lively server.")
    parser.add_argument("--days", type=int, default=365, help="how many days, until now (default 365)")
    parser.add_argument(
        "--members", type=int, default=120, help="how many come besides the six (default 120)"
    )
    parser.add_argument("--messages", type=int, default=400, help="messages on a middling day (default 400)")
    parser.add_argument("--state", type=Path, help="the playground's file of who is there")
    options = parser.parse_args()
    if min(options.days, options.messages) < 1 or options.members < 0:
        parser.error("--days and --messages must be positive, --members must not be negative")
    now, began = datetime.now(UTC), time.monotonic()
    year = Year(now, days=options.days, members=options.members, messages=options.messages)
    told = asyncio.run(fill(year))
    if options.state is not None:
        keep(year, options.state)
    print(
        f"{told} messages of {len(year.people)} members were told in {time.monotonic() - began:.0f} seconds."
    )


if __name__ == "__main__":
    main()

"""Random events beside a model in plain Python: every metric equal, whatever happens in between."""

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import psycopg
import pytest

from tests.conftest import Scale

from .model import Day, Message, Model, id_at

GUILD = 1
BEGAN = datetime(2026, 3, 1, tzinfo=UTC)
DAYS = 41
"""Until the 10th of April: New York, Berlin and Lord Howe (by half an hour) change their clocks."""


@dataclass
class World:
    """One guild in a database, and the model of it."""

    connection: psycopg.Connection[tuple[Any, ...]]
    model: Model
    chance: random.Random
    now: datetime = BEGAN
    waiting: list[Message] = field(default_factory=list)
    told: list[Message] = field(default_factory=list)
    written: int = 0

    def call(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        cursor = self.connection.execute(query.encode(), values)
        return cursor.fetchall() if cursor.description else []

    def write(self) -> None:
        """Somebody writes; the batch that tells of it comes later, and not in order."""
        member = int(501 + 40 * self.chance.random() ** 2)
        self.written += 1
        self.waiting.append(
            Message(id_at(self.now, self.written % 4096), self.chance.choice((101, 102)), member)
        )

    def tell(self) -> None:
        """Some of what was written is told, some of it again, and some is kept for later."""
        self.chance.shuffle(self.waiting)
        kept = self.chance.choice((0, 0, 0, len(self.waiting) // 3))
        batch, self.waiting = self.waiting[kept:], self.waiting[:kept]
        again = self.chance.sample(self.told, min(len(self.told), 5))
        self.hand_over([*batch, *again])
        self.told = [*self.told, *batch][-2000:]

    def hand_over(self, batch: list[Message]) -> None:
        for message in batch:
            self.model.tell(message)
        self.call(
            """select event.messages(array(
              select row(%s, m.channel_id, null, m.member_id, m.id, '{}', null, null, null, null)::app.message
              from unnest(%s::bigint[], %s::bigint[], %s::bigint[]) m (channel_id, member_id, id)))""",
            GUILD,
            [one.channel_id for one in batch],
            [one.member_id for one in batch],
            [one.id for one in batch],
        )

    def delete(self) -> None:
        """Messages are deleted, one or many, told of or not, perhaps twice."""
        young = [one for one in self.waiting if self.chance.random() < 0.05]
        known = self.chance.sample(self.told, min(len(self.told), self.chance.choice((1, 1, 20))))
        ids = [one.id for one in [*young, *known]]
        for message_id in ids:
            self.model.delete(message_id)
        for _ in range(self.chance.choice((1, 2))):
            self.call("select event.messages_deleted(%s, %s, %s)", GUILD, ids, self.now)

    def talk(self) -> None:
        """Two are in voice together for a while; when that is settled is another matter."""
        members = self.chance.sample(range(501, 541), 2)
        since, self.now = self.now, self.now + timedelta(minutes=self.chance.randint(2, 20))
        for at, channel in ((since, 301), (self.now, None)):
            self.call(
                """select event.voice_changed(%s, array(
                  select row(m, %s, 0, %s, null)::app.voice_state from unnest(%s::bigint[]) m))""",
                *(GUILD, channel, at, members),
            )
        for member in members:
            self.model.talk(member, since, self.now)

    def settle_voice(self) -> None:
        while self.call("select 1 from voice.stale_day where guild_id = %s", GUILD):
            self.call("select voice._settle_due(%s, '{}', %s)", GUILD, self.now)

    def work(self, slices: int = 1000) -> None:
        """What is due is done, or some of it."""
        if slices > 2:
            self.settle_voice()
        for _ in range(slices):
            self.call("select stats._fold_due(%s, '{}', %s)", GUILD, self.now)
            if not self.call(
                "select 1 from outbox.due where guild_id = %s and key = 'stats._fold_due' and run_at <= %s",
                GUILD,
                self.now,
            ):
                return

    def work_a_little(self) -> None:
        self.work(slices=self.chance.choice((1, 2, 100)))

    def forget(self, member_id: int) -> None:
        self.work()
        today = self.now.astimezone(self.model.zone).date()
        self.model.forget(member_id, today, BEGAN.date() - timedelta(1))
        # What is told of them afterwards is theirs again, and must not be told twice.
        self.told = [one for one in self.told if one.member_id != member_id]
        self.waiting = [one for one in self.waiting if one.member_id != member_id]
        self.call("select stats._forget_member(%s, %s)", GUILD, member_id)

    def move(self, zone: str) -> None:
        self.model.zone = ZoneInfo(zone)
        self.call("select config.set(%s, 'app.time_zone', %s)", GUILD, zone)
        self.work()

    def compare(self) -> None:
        """Every metric is what the model says."""
        self.work()
        today = self.now.astimezone(self.model.zone).date()
        quarters = {
            (quarter, channel): count
            for quarter, channel, count in self.call(
                """select quarter, channel_id, messages from stats.quarter
                where guild_id = %s and messages > 0""",
                GUILD,
            )
        }
        assert quarters == dict(self.model.quarters())
        member_days = {
            (day, member, channel): count
            for day, member, channel, count in self.call(
                """select day, member_id, channel_id, messages from stats.member_day
                where guild_id = %s and messages > 0""",
                GUILD,
            )
        }
        assert member_days == dict(self.model.member_days(today))
        rows = self.call(
            """select day, messages, active_1, active_7, active_28, new_members, returning_members
            from stats.day where guild_id = %s order by day""",
            GUILD,
        )
        days = {row[0]: Day(row[1], (row[2], row[3], row[4]), row[5], row[6]) for row in rows}
        assert days == self.model.days(min(days), today - timedelta(1))
        assert self.call("select * from stats.selfcheck(%s)", GUILD) == []


@pytest.mark.parametrize(
    ("zone", "later"),
    [
        ("Europe/Berlin", "America/New_York"),
        ("America/New_York", "Australia/Lord_Howe"),
        ("Australia/Lord_Howe", "Europe/Berlin"),
    ],
)
def test_statistics_are_what_happened(database: str, zone: str, later: str, scale: Scale) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        world = World(connection, Model(ZoneInfo("UTC")), random.Random(zone))
        world.call(
            """select event.guild_seen(
              guild_id => %s, name => 'Guild', locale => 'en-US',
              bot_id => 9, bot_permissions => 8, bot_position => 10,
              system_channel_id => 101, roles => '{}', channels => '{}', at => %s)""",
            GUILD,
            BEGAN,
        )
        world.call("select config.set(%s, 'leveling.enabled', 'false')", GUILD)
        world.move(zone)
        events = scale(5_000, 50_000) // 3
        for number in range(events):
            world.now += timedelta(seconds=world.chance.expovariate(events / (DAYS * 86400)))
            world.write()
            # Days in voice stay as they were cut, so none of them has two zones.
            if world.chance.random() < 0.05 and abs(number - events // 2) > events // 12:
                world.talk()
            world.chance.choices(
                (lambda: None, world.tell, world.delete, world.work_a_little), weights=(60, 10, 4, 2)
            )[0]()
            if number == events // 3:
                world.forget(501)
            if number == events // 2:
                world.compare()
                world.move(later)
                world.compare()
            if number == 3 * events // 4:
                world.forget(502)
        world.hand_over(world.waiting)
        world.now += timedelta(days=1)
        world.compare()

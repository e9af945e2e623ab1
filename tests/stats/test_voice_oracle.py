"""Voice beside a model in plain Python, second by second: who was where, what counted, what was paid."""

import random
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest

from tests.conftest import Scale

GUILD = 1
BEGAN = datetime(2026, 3, 28, 20, tzinfo=UTC)
SECONDS = 6 * 3600
"""Over a midnight, in a night in which Berlin changes its clock."""
DEAF, MUTE, AUDIENCE, BOT = 1, 2, 4, 16
BRIDGE = 300

type Place = tuple[int, int]
"""A channel and flags."""


@dataclass
class Model:
    """Where each member was in each second, as far as that was known."""

    there: dict[int, Place] = field(default_factory=dict)
    seconds: dict[int, dict[int, Place]] = field(default_factory=lambda: defaultdict(dict))

    def pass_time(self, since: int, until: int) -> None:
        for member, place in self.there.items():
            for second in range(since, until):
                self.seconds[member][second] = place

    def unlearn(self, since: int, until: int, member: int) -> None:
        for second in range(since, until):
            self.seconds[member].pop(second, None)

    def counted(self, first: int, last: int) -> dict[int, int]:
        """Seconds that count from one to another: two people, neither deaf nor mute nor in an audience."""
        found: dict[int, int] = {}
        for second in range(first, last):
            rooms: dict[int, list[int]] = defaultdict(list)
            for member, seconds in self.seconds.items():
                channel, flags = seconds.get(second, (0, BOT))
                if not flags & (DEAF | MUTE | AUDIENCE | BOT):
                    rooms[channel].append(member)
            for members in rooms.values():
                if len(members) > 1:
                    found |= {member: found.get(member, 0) + 1 for member in members}
        return found


def row(member: int, place: Place | None, at: datetime, known: datetime | None = None) -> str:
    channel, flags = place or (None, 0)
    values = [member, channel or "null", flags, f"'{at}'", f"'{known}'" if known else "null"]
    return f"row({', '.join(map(str, values))})::app.voice_state"


class World:
    """One guild in a database, and the model of it; time goes in whole seconds."""

    def __init__(self, connection: psycopg.Connection[tuple[Any, ...]], chance: random.Random) -> None:
        self.connection = connection
        self.chance = chance
        self.model = Model()
        self.now = 0
        self.told: list[str] = []

    def call(self, query: str) -> list[tuple[Any, ...]]:
        cursor = self.connection.execute(query.encode())
        return cursor.fetchall() if cursor.description else []

    def at(self, second: int) -> datetime:
        return BEGAN + timedelta(seconds=second)

    def wait(self, seconds: int) -> None:
        self.model.pass_time(self.now, self.now + seconds)
        self.now += seconds

    def somewhere(self, member: int) -> Place | None:
        flags = self.chance.choice((0, 0, 0, 0, DEAF, MUTE, AUDIENCE)) | (BOT if member == 9 else 0)
        return self.chance.choice((None, (101, flags), (101, flags), (102, flags)))

    def move(self) -> None:
        """Somebody goes somewhere; it is told, perhaps twice, perhaps with an older word after it."""
        member = self.chance.randint(5, 9)
        place = self.somewhere(member)
        if place is None:
            self.model.there.pop(member, None)
        else:
            self.model.there[member] = place
        state = row(member, place, self.at(self.now))
        again = self.chance.sample(self.told, min(len(self.told), self.chance.choice((0, 0, 3))))
        self.told = [*self.told, state][-20:]
        self.call(f"select event.voice_changed({GUILD}, array[{', '.join([state, *again])}])")

    def resume(self) -> None:
        """Somebody moves while the connection is lost, and that is told after it is resumed."""
        lost, member = self.now, self.chance.randint(5, 8)
        self.wait(self.chance.randint(1, 120))
        place = self.somewhere(member)
        before = self.model.there.get(member)
        if place == before:
            return
        self.model.unlearn(lost, self.now, member)
        if place is None:
            self.model.there.pop(member)
        else:
            self.model.there[member] = place
        state = row(member, place, self.at(self.now), self.at(lost))
        self.call(f"select event.voice_changed({GUILD}, array[{state}])")

    def reconnect(self) -> None:
        """A new session: what was between is known of those who stayed where they were, if it was short."""
        lost = self.now
        self.wait(self.chance.choice((20, BRIDGE, BRIDGE + 1, 900)))
        for member in range(5, 10):
            before = self.model.there.get(member)
            place = before if self.chance.random() < 0.6 else self.somewhere(member)
            if place != before or self.now - lost > BRIDGE:
                self.model.unlearn(lost, self.now, member)
            if place is None:
                self.model.there.pop(member, None)
            else:
                self.model.there[member] = place
        states = ", ".join(row(one, place, self.at(self.now)) for one, place in self.model.there.items())
        for _ in range(self.chance.choice((1, 2))):
            self.call(
                f"select event.voice_seen({GUILD}, array[{states}]::app.voice_state[], "
                f"'{self.at(lost)}', '{self.at(self.now)}')"
            )

    def settle(self) -> None:
        self.call(f"select voice._settle_due({GUILD}, '{{}}', '{self.at(self.now)}')")

    def faults(self, schema: str) -> set[str]:
        query = f"select rule from {schema}.selfcheck(%s)"  # noqa: S608
        return {rule for (rule,) in self.connection.execute(query.encode(), (GUILD,))}

    def compare(self, midnight: int) -> None:
        """Seconds, minutes and XP of both days are what the model says."""
        self.settle()
        self.settle()
        rows = self.call("select day::text, member_id, counted, paid_minutes, xp from voice.day order by day")
        for day, first, last in (("2026-03-28", 0, midnight), ("2026-03-29", midnight, self.now)):
            expected = self.model.counted(first, last)
            counted = {member: count for a_day, member, count, _, _ in rows if a_day == day and count}
            assert counted == expected
            assert expected
            for a_day, member, count, minutes, xp in rows:
                if a_day == day:
                    assert minutes >= count // 60  # what was paid before it was known to be less stays paid
                    assert xp == 5 * minutes, member
        assert not self.faults("leveling")
        assert self.faults("voice") <= {"no more is paid than counts"}


@pytest.mark.parametrize("seed", range(3))
def test_voice_is_what_happened(database: str, seed: int, scale: Scale) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        world = World(connection, random.Random(seed))
        world.call(
            f"""select event.guild_seen(
              guild_id => {GUILD}, name => 'Guild', locale => 'en-US',
              bot_id => 9, bot_permissions => 8, bot_position => 10,
              system_channel_id => 101, roles => '{{}}', channels => '{{}}', at => '{BEGAN}')"""
        )
        world.call(f"select config.set({GUILD}, 'app.time_zone', 'Europe/Berlin')")
        world.call("set role guildkeeper_owner")
        steps = scale(400, 4_000)
        for _ in range(steps):
            world.wait(world.chance.randint(1, 2 * SECONDS // steps))
            world.chance.choices(
                (world.move, world.resume, world.reconnect, world.settle), weights=(80, 6, 3, 20)
            )[0]()
        world.compare(midnight=3 * 3600)

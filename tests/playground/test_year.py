"""A year that `script/replay` tells: here a few days of it."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg

from playground import guild as small_guild
from playground.guild import GUILD_ID, PEOPLE
from playground.replay import stranger
from playground.wire import Wire
from playground.year import DAY, Year, fill, keep, moment

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
CHECKS = [f"{schema}.selfcheck" for schema in ("economy", "leveling", "outbox", "stats", "reports", "voice")]


def few(days: int = 9) -> Year:
    return Year(NOON, days=days, members=9, messages=60)


def test_it_is_the_same_whenever_it_is_asked() -> None:
    one, two = few(), few()
    assert one.people == two.people
    assert one.written(one.since, NOON) == two.written(two.since, NOON)
    assert one.spoken(NOON - DAY, NOON) == two.spoken(NOON - DAY, NOON)


def test_only_members_write_and_talk_and_each_is_in_one_room() -> None:
    year = few(days=60)
    joined = {person.id: person for person in year.people}
    messages = year.written(year.since, NOON)
    assert len({message.id for message in messages}) == len(messages) > 1000
    assert all(
        joined[one.member_id].is_here(moment(one.id).replace(minute=0, second=0, microsecond=0))
        for one in messages
    )
    for day in range(60):
        states = year.spoken(year.since + day * DAY, year.since + (day + 1) * DAY)
        present: set[int] = set()
        for state in states:
            assert (state.member_id in present) == (state.channel_id is None)
            present ^= {state.member_id}
        assert not present


async def test_a_database_takes_it_for_lived(database: str, tmp_path: Path) -> None:
    year = few()
    told = await fill(year, database)
    with psycopg.connect(database) as connection:

        def ask(query: str) -> list[tuple[Any, ...]]:
            return connection.execute(query.encode()).fetchall()

        ((messages, deleted),) = ask("select sum(messages), sum(deleted) from stats.quarter")
        assert (messages + deleted, deleted > 0) == (told, True)
        assert len(ask("select from stats.day")) == 9
        assert ask("select count(*) from stats.gap") == [(len(year.gaps),)]
        here = {person.id for person in year.here(NOON)}
        assert {one for (one,) in ask("select member_id from stats.stay where ended_at is null")} == here
        assert ask("select sum(counted) > 0 from voice.day") == [(True,)]
        assert ask("select count(*) from outbox.effect") == [(0,)], "nobody is told of what is long over"
        for check in CHECKS:
            assert ask(f"select {check}({GUILD_ID})") == [], check

    keep(year, tmp_path / "playground.json")
    async with Wire() as wire:
        small_guild.restore(wire.world, wire.guild, tmp_path / "playground.json")
        assert here <= wire.guild.members.keys()
        known = {person.id: person.joined for person in year.people}
        stays = {one: datetime.fromisoformat(wire.guild.members[one].joined_at) for one in here}
        assert stays == {one: known[one] for one in here}, "nobody joins anew at the next start"
        assert wire.roles("mia") == ["Mod"]


def test_the_crowd_of_the_page_is_the_crowd_of_the_year() -> None:
    ids = [person.id for person in few().people]
    assert ids == [person.id for person in PEOPLE] + [stranger(number)[0] for number in range(1, 10)]

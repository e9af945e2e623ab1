"""Several processes, one token, one database: whoever dies, freezes or is replaced, all is heard once."""

import asyncio
import copy
import itertools
from contextlib import suppress
from datetime import datetime

import pytest

from tests.conftest import Cluster, Scale

from .fleet import Fleet, fleet

LENGTHY = "it starts many processes, or waits for real leases: script/test --chaos"

type Absences = dict[int, list[tuple[datetime, datetime]]]


async def alone(stage: Fleet) -> None:
    """A takes everything, and has heard a word in each server."""
    await stage.start("a")
    await stage.hold(a=stage.shards)
    stage.set_up()
    await stage.say()
    await stage.counted()


async def half_each(stage: Fleet) -> None:
    """When B comes, half of it is B's, and the database knows since when."""
    await alone(stage)
    await stage.start("b")
    await stage.hold(a=stage.shards // 2, b=stage.shards // 2)
    await stage.say()  # nothing is counted before it is told that B hears the server
    await stage.counted()


def new(stage: Fleet, since: datetime) -> Absences:
    """The absences that ended later, whenever the database was told of them."""
    return {
        guild_id: [one for one in absences if one[1] > since]
        for guild_id, absences in stage.absences().items()
    }


async def test_whoever_is_killed_is_followed_by_the_others(cluster: Cluster, scale: Scale) -> None:
    """What was said meanwhile counts once, and the database knows since when nobody listened."""
    async with fleet(cluster, shards=scale(2, 8)) as stage:
        await (half_each if scale.long else alone)(stage)
        lost, began = stage.held(heard=False)["a"], stage.now()
        heard = dict(stage.sql("select shard_id, heard_until from event.shards"))
        await stage.kill("a")
        await stage.say()
        if not scale.long:
            stage.leases_end()
            await stage.start("b")
        await stage.hold(b=stage.shards)
        await stage.say()
        await stage.counted()
        for guild in stage.guilds:
            shard_id = stage.shard_of(guild)
            absences = new(stage, began)[guild.id]
            assert len(absences) == (shard_id in lost)
            assert all(from_at >= heard[shard_id] for from_at, _ in absences)
        assert stage.wire.gateway.too_early == []


async def test_whoever_was_frozen_past_its_lease_acts_no_more(cluster: Cluster, scale: Scale) -> None:
    """What Discord told it meanwhile lies in its sockets: when it wakes, all of that is another's."""
    if not scale.long:
        pytest.skip(LENGTHY)
    async with fleet(cluster, shards=4) as stage:
        await half_each(stage)
        began = stage.now()
        frozen = stage.process("a")
        frozen.freeze()
        try:
            await stage.say(3)
            await stage.hold(b=4)
            await stage.say(3)
            await stage.counted()
        finally:
            frozen.thaw()
        await stage.eventually(lambda: "the leases are over" in stage.log("a"))
        await stage.hold(a=2, b=2)  # it gets a share again, as anybody who comes
        await stage.say()
        await stage.counted()
        assert "a bug" not in stage.log("a") + stage.log("b")
        assert all(1 <= len(absences) <= 2 for absences in new(stage, began).values() if absences)
        assert stage.wire.gateway.too_early == []


async def test_processes_are_replaced_one_by_one(cluster: Cluster, scale: Scale) -> None:
    """A rolling restart under chat: nothing is lost, nothing counts twice, each absence is what it was."""
    if not scale.long:
        pytest.skip(LENGTHY)
    async with fleet(cluster, shards=4) as stage:
        await half_each(stage)
        began = stage.now()

        async def chat() -> None:
            while True:
                await stage.say()
                await asyncio.sleep(0.1)

        chatting = asyncio.create_task(chat())
        for old, young, kept in (("a", "c", "b"), ("b", "d", "c")):
            await stage.start(young)
            await stage.eventually(lambda: len(stage.sql("select 1 from event.process")) == 3)
            await stage.stop(old)
            await stage.hold(**{young: 2, kept: 2})
        chatting.cancel()
        with suppress(asyncio.CancelledError):
            await chatting
        await stage.say()
        await stage.counted()
        ended = stage.now()
        for absences in new(stage, began).values():
            assert absences, "each shard changed hands"
            assert all(began < from_at < until < ended for from_at, until in absences)
            assert all(first[1] <= second[0] for first, second in itertools.pairwise(absences))
        assert stage.wire.gateway.too_early == []


async def test_another_number_of_shards_waits_for_those_that_are_held(cluster: Cluster, scale: Scale) -> None:
    if not scale.long:
        pytest.skip(LENGTHY)
    async with fleet(cluster, shards=4) as stage:
        await stage.start("a", "2")
        await stage.hold(a=2)
        stage.set_up()
        await stage.say()
        await stage.counted()
        heard = min(stage.sql("select heard_until from event.shards"))[0]
        began = stage.now()
        await stage.start("b", "4")
        await stage.eventually(lambda: "Shards are held as parts of 2" in stage.log("b"))
        await stage.stop("a")
        await stage.say()
        await stage.hold(b=4)
        await stage.say()
        await stage.counted()
        for absences in new(stage, began).values():
            assert len(absences) == 1
            assert absences[0][0] >= heard


async def test_a_part_that_there_is_not_is_refused_at_once(cluster: Cluster, scale: Scale) -> None:
    if not scale.long:
        pytest.skip(LENGTHY)
    async with fleet(cluster, shards=2) as stage:
        stage.sql("select event.set_cell(1, 2)")
        ended = await (await stage.start("a", "0/2")).ended()
        assert ended.code == 78
        assert "Shard 0 of 2 is none of this database, which is cell 1 of 2." in ended.log
        await stage.start("b")
        await stage.hold(b=1)
        mine = [guild.id for guild in stage.guilds if stage.shard_of(guild) == 1]
        assert [row[0] for row in stage.sql("select guild_id from app.guild")] == mine


async def test_2500_servers_on_three_shards(cluster: Cluster, scale: Scale) -> None:
    """All are taken in by two processes, which have time to renew their leases meanwhile."""
    if not scale.long:
        pytest.skip(LENGTHY)
    async with fleet(cluster, shards=3) as stage:
        found(stage, 2_500)
        await stage.start("a")
        await stage.start("b")
        known = "select count(*) from app.guild"
        await stage.eventually(lambda: stage.sql(known)[0][0] >= 2_500, within=600)
        await stage.eventually(lambda: sum(map(len, stage.held().values())) == 3, within=600)
        assert "the leases are over" not in stage.log("a") + stage.log("b")
        assert "a bug" not in stage.log("a") + stage.log("b")


def found(stage: Fleet, count: int) -> None:
    """So many more servers, which have nothing but the bot and @everyone."""
    backend, first = stage.wire.world.backend, stage.guilds[1]
    for number in range(stage.shards, stage.shards + count):
        guild = copy.copy(first)
        guild.id = ((first.id >> 22) + number) << 22
        (everyone,) = [role for role in first.roles.values() if role.id == first.id]
        guild.roles = {guild.id: copy.copy(everyone)}
        guild.roles[guild.id].id = guild.id
        guild.channel_ids = []
        guild.members = {id: copy.copy(one) for id, one in first.members.items()}
        backend.guilds[guild.id] = guild

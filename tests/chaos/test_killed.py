"""The bot dies, freezes, or has a twin: each effect is done once."""

import asyncio
import random
from collections import Counter
from collections.abc import Sequence

import pytest

from tests.conftest import Scale
from tests.end_to_end.stage import Stage

from . import work


async def know_the_limits(stage: Stage) -> None:
    """A bot that knows no limit of a route sends one request at a time."""
    work.level_up(stage, work.newcomers(stage, 1))
    await work.drained(stage)


@pytest.mark.parametrize(
    "stored", [False, True], ids=["before Discord did anything", "after Discord's 200, before the report"]
)
async def test_kill_9_with_requests_in_hand(stage: Stage, scale: Scale, stored: bool) -> None:
    members = work.newcomers(stage, scale(12, 300))
    work.reward(stage, 1, "Bronze")
    for _ in range(scale(1, 5)):
        await know_the_limits(stage)
        already = len(stage.dispatches())
        # Slower than the kill: when the bot dies, no answer has reached it.
        slow = stage.wire.faults.add(
            lambda one: one.method in {"PUT", "POST"} and ("/roles/" in one.path or "/messages" in one.path),
            status=200 if stored else 503,
            carried_out=stored,
            delay=0.4,
            times=None,
        )
        work.level_up(stage, [members.pop() for _ in range(len(members) // scale(1, 5))])
        await stage.eventually(lambda: slow.hits >= 10)  # noqa: B023  (it is called within this round)
        await stage.kill()
        held = stage.value("select count(*) from outbox.effect where state = 'claimed'")
        assert held >= 5
        # The stand-in carries out, or does not, what it had heard.
        await stage.eventually(lambda: all(one.status for one in stage.dispatches()[already:]))  # noqa: B023
        stage.wire.faults.clear()
        await stage.start()
        stage.end_leases()
    await work.drained(stage)


async def test_kill_9_at_random_moments_of_a_burst_of_level_ups(stage: Stage, scale: Scale) -> None:
    members = work.newcomers(stage, scale(100, 1000))
    chance = random.Random(20261123)
    for room in work.ROOMS:  # of a channel that it has never heard, a bot reads no history
        await stage.wire.say("mia", room, "good evening")
    heard = "select count(*) from event.watermark where channel_id = any(%s)"
    rooms = [stage.wire.channel(room).id for room in work.ROOMS]
    await stage.eventually(lambda: stage.value(heard, rooms) == len(rooms))

    async def chat() -> None:
        for number, member in enumerate(members):
            await stage.wire.say(member, work.ROOMS[number % 3], "this brings me to level one")
            await asyncio.sleep(0.005)

    chatting = asyncio.create_task(chat())
    for _ in range(scale(3, 15)):
        told = len(stage.dispatches())
        some = chance.randint(1, max(1, len(members) // scale(6, 20)))
        await stage.eventually(
            lambda: len(stage.dispatches()) >= told + some or chatting.done(),  # noqa: B023
        )
        await asyncio.sleep(chance.uniform(0, 0.05))
        await stage.kill()
        stage.end_leases()
        await stage.start()
    await chatting
    ids = [member.id for member in members]
    await work.counted(stage, members)
    stage.end_leases()
    await work.drained(stage)
    announced = Counter(id for member in members for id in [member.id] * len(stage.told(member)))
    assert announced == dict.fromkeys(ids, 1)


async def test_two_bots_share_the_outbox(stage: Stage, scale: Scale) -> None:
    await stage.start()
    await stage.compared()  # a comparison that saw members before their roles came gives them once more
    work.reward(stage, 1, "Silver")
    count, already = scale(400, 9_000), len(stage.dispatches())
    before = work.post(stage, count)
    members = work.newcomers(stage, scale(100, 1000))
    stage.configure("leveling.announce", "off")
    work.level_up(stage, members)
    await work.drained(stage, within=600, hurry=False)
    assert work.states(stage, before) == {"done": count + len(members)}
    sent = Counter(one.json["nonce"] if one.json else one.path for one in stage.dispatches()[already:])
    assert set(sent.values()) == {1}, "two bots sent one effect"
    assert all(stage.wire.roles(member) == ["Silver"] for member in members)


async def test_a_bot_frozen_past_its_lease_changes_nothing_when_it_wakes(stage: Stage, scale: Scale) -> None:
    work.reward(stage, 1, "Gold")
    for _ in range(scale(1, 5)):
        await know_the_limits(stage)
        before, already = stage.last_effect_id(), len(stage.dispatches())
        frozen = stage.bot
        slow = stage.wire.faults.add(
            lambda one: "/roles/" in one.path or "/messages" in one.path, delay=0.3, times=None
        )
        work.level_up(stage, work.newcomers(stage, 12))
        await stage.eventually(lambda: slow.hits >= 10)  # noqa: B023
        frozen.freeze()
        try:
            # Discord does what the frozen bot asked for, and answers into its full ears.
            await stage.eventually(lambda: all(one.status for one in stage.dispatches()[already:]))  # noqa: B023
            stage.wire.faults.clear()
            await stage.start()
            stage.end_leases()
            await work.drained(stage)
            ended = work.effects(stage, before)
            assert {state for state, *_ in ended} == {"done"}
            assert max(attempts for *_, attempts in ended) >= 2
        finally:
            frozen.thaw()
        # Its late reports carry tokens that hold nothing any more: they change nothing, and it lives on.
        await stage.stop()
        assert work.effects(stage, before) == ended
        assert stage.bot.running


async def test_a_claim_that_is_heard_after_its_lease_does_no_harm(stage: Stage, scale: Scale) -> None:
    """A machine was suspended: the claim's answer waited in the socket while another bot did the work.

    Short: the message is sent twice, and its nonce makes it one. Long: the lease has really passed, so the
    bot must send nothing, for the role that it would give has been taken away since.
    """
    member, late = stage.newcomer(), stage.bot
    if scale.long:
        work.reward(stage, 1, "Gold")
    await work.drained(stage)
    late.freeze()
    try:
        stage.grant(member, 100)
        with stage.database.connect("postgres") as blocker:
            blocker.execute("lock table outbox.effect in exclusive mode")
            late.thaw()
            waiting = """select 1 from pg_stat_activity where datname = current_database()
              and usename = 'guildkeeper_bot' and wait_event_type = 'Lock' and query like '%outbox.claim%'"""
            await stage.eventually(lambda: stage.superuser(waiting))
            late.freeze()
            blocker.rollback()
        await stage.eventually(lambda: all(row[0] == "claimed" for row in _states(stage, member.id)))
        await stage.start()
        if not scale.long:
            stage.end_leases()
        await work.drained(stage)
        stage.killed_at = stage.last_effect_id()
        if scale.long:
            stage.sql("select leveling.take_xp(%s, %s, 100)", stage.guild_id, member.id)
            await work.drained(stage)
    finally:
        logged = len(stage.log)
        late.thaw()

    def sent() -> int:
        return sum(1 for one in stage.dispatches() if one.json and str(member.id) in one.json["content"])

    # Beside much other work what is short here may take longer than a lease, or than a call waits.
    given_up = ("claimed too long ago to be sent", "the database is away: the outbox waits")
    await stage.eventually(lambda: sent() == 2 or any(said in stage.log[logged:] for said in given_up))
    await stage.stop()
    assert sent() <= scale(2, 1)
    assert len(stage.told(member)) == 1
    assert stage.wire.roles(member) == []


def _states(stage: Stage, member_id: int) -> Sequence[tuple[str]]:
    about = "select state::text from outbox.effect where path like %s or body ->> 'content' like %s"
    return stage.sql(about, f"%/members/{member_id}/%", f"%<@{member_id}>%")

"""Many at once: members, operators, bots."""

import asyncio
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from simcord.backend.models import User

from .database import ADMIN
from .stage import Stage

AT_ONCE = 50


def grant_at_once(stage: Stage, member: User, amount: int) -> None:
    """As many operators as AT_ONCE grant at the same moment, each on a connection of their own."""
    together = Barrier(AT_ONCE)

    def grant() -> None:
        with stage.database.connect(ADMIN) as connection:
            together.wait()
            connection.execute("select leveling.give_xp(%s, %s, %s)", (stage.guild_id, member.id, amount))

    with ThreadPoolExecutor(AT_ONCE) as pool:
        for future in [pool.submit(grant) for _ in range(AT_ONCE)]:
            future.result()


async def test_fifty_grants_across_one_threshold_are_one_announcement_and_one_role(stage: Stage) -> None:
    stage.sql("select leveling.set_reward(%s, 1, %s)", stage.guild_id, stage.wire.role("Bronze").id)
    member = stage.newcomer()
    await asyncio.to_thread(grant_at_once, stage, member, 5)
    assert stage.xp(member) == 250
    await stage.quiet()
    assert len(stage.told(member)) == 1
    assert len(stage.wire.requests_to("PUT", f"/members/{member.id}/roles/")) == 1
    assert stage.wire.roles(member) == ["Bronze"]


async def test_two_bots_on_one_database_send_each_effect_once_and_count_each_message_once(
    stage: Stage,
) -> None:
    await stage.start()  # both hear every event, as two processes of one bot may for a moment
    stage.sql("select leveling.set_reward(%s, 2, %s)", stage.guild_id, stage.wire.role("Silver").id)
    members = [stage.newcomer() for _ in range(12)]
    before = stage.last_effect_id()
    for _ in range(4):
        for member in members:
            await stage.wire.say(member, "off-topic", "twins are listening to us")
    await stage.eventually(lambda: {stage.xp(member) for member in members} == {400})
    await stage.quiet()
    assert {len(stage.told(member)) for member in members} <= {1, 2}
    assert {tuple(stage.wire.roles(member)) for member in members} == {("Silver",)}
    nonces = [int(one.json["nonce"]) for one in stage.dispatches() if one.json and "nonce" in one.json]
    sent = Counter(nonce for nonce in nonces if nonce > before)
    assert set(sent.values()) == {1}
    done = stage.value("select count(*) from outbox.effect where effect_id > %s and state = 'done'", before)
    assert done == stage.value("select count(*) from outbox.effect where effect_id > %s", before)
    await stage.stop()


async def test_a_busy_channel_is_counted_whole(stage: Stage) -> None:
    stage.configure("leveling.announce", "off")
    member, wire = stage.newcomer(), stage.wire
    first = wire.world.backend.snowflake()
    payloads = (wire.chat_event(member, "general", "so much to say", first + n) for n in range(3000))
    await wire.flood(wire.prepare(payloads))
    await stage.eventually(lambda: stage.xp(member) == 300_000)

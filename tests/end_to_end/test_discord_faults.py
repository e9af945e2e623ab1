"""Discord on a bad day: every effect is done once in the end, or ends with the reason why not."""

from typing import Any

import pytest
from simcord.backend.models import User

from playground.rest import Request

from .stage import Stage

POST_MESSAGE = "POST /channels/*/messages"


def attempts(stage: Stage, member: User) -> list[Request]:
    """The requests made to announce something of a member."""
    return [
        one
        for one in stage.dispatches()
        if isinstance(one.json, dict) and f"<@{member.id}>" in (one.json.get("content") or "")
    ]


def put_role(member: User) -> str:
    """The request that gives a member a role."""
    return f"PUT /guilds/*/members/{member.id}/roles/*"


def last_effect(stage: Stage, columns: str, path: str = "/channels/%") -> tuple[Any, ...]:
    """Columns of the newest effect with such a path."""
    query = f"select {columns} from outbox.effect where path like %s order by effect_id desc limit 1"  # noqa: S608
    row: tuple[Any, ...] = stage.sql(query, path)[0]
    return row


FAULTS: dict[str, dict[str, Any]] = {
    "503": {"status": 503},
    "503 as HTML": {"status": 503, "html": True},
    "502 twice": {"status": 502, "times": 2},
    "500 although the message was stored": {"status": 500, "carried_out": True},
    "connection lost before anything happened": {"lost": True},
    "connection lost after the message was stored": {"lost": True, "carried_out": True},
    "429": {"status": 429, "retry_after": 0.3},
    "429 without a proxy's header": {"status": 429, "retry_after": 0.3, "via": False},
    "429 for everything": {"status": 429, "retry_after": 0.3, "is_global": True},
    "a slow reply": {"delay": 1.0},
}


@pytest.mark.parametrize("what", FAULTS)
async def test_an_announcement_is_seen_once_in_spite_of(stage: Stage, what: str) -> None:
    fault = stage.wire.faults.add(POST_MESSAGE, **FAULTS[what])
    member = stage.newcomer()
    stage.grant(member, 100)
    await stage.quiet()
    assert len(stage.told(member)) == 1
    assert fault.hits >= 1
    assert len(attempts(stage, member)) == (fault.hits + 1 if fault.replaces_the_reply else 1)
    assert {one.json["nonce"] for one in attempts(stage, member)} == {str(last_effect(stage, "effect_id")[0])}


@pytest.mark.parametrize("what", ["503", "connection lost after the message was stored", "429"])
async def test_a_role_is_given_in_spite_of(stage: Stage, what: str) -> None:
    stage.sql("select leveling.set_reward(%s, 1, %s)", stage.guild_id, stage.wire.role("Bronze").id)
    member = stage.newcomer()
    stage.wire.faults.add(put_role(member), **FAULTS[what])
    stage.grant(member, 100)
    await stage.quiet()
    assert stage.wire.roles(member) == ["Bronze"]


async def test_a_role_given_and_taken_while_discord_is_away_is_gone_in_the_end(stage: Stage) -> None:
    stage.sql("select leveling.set_reward(%s, 1, %s)", stage.guild_id, stage.wire.role("Bronze").id)
    member = stage.newcomer()
    stage.wire.faults.add(put_role(member), status=503, times=2)
    stage.grant(member, 100)
    stage.sql("select leveling.take_xp(%s, %s, 100)", stage.guild_id, member.id)
    await stage.quiet()
    assert stage.wire.roles(member) == []
    done = [
        one.method
        for one in stage.dispatches()
        if f"/members/{member.id}/roles/" in one.path and one.status == 204
    ]
    assert done == ["PUT", "DELETE"]


async def test_a_limit_on_one_channel_holds_that_channel_only(stage: Stage) -> None:
    wait = 5.0
    limited, free = stage.newcomer(), stage.newcomer()
    for member, channel in ((limited, "off-topic"), (free, "level-ups")):
        await stage.wire.say(member, channel, "this brings me up a level")
    await stage.eventually(lambda: stage.told(limited) and stage.told(free))

    off_topic = stage.wire.channel("off-topic").id
    fault = stage.wire.faults.add(f"POST /channels/{off_topic}/messages", status=429, retry_after=wait)
    stage.grant(limited, 300)
    await stage.eventually(lambda: fault.hits)
    stage.grant(free, 300)
    await stage.eventually(lambda: len(stage.told(free, "level-ups")) == 2)
    await stage.quiet()
    assert len(stage.told(limited, "off-topic")) == 2
    refused, delivered = attempts(stage, limited)[-2:]
    assert (refused.status, delivered.status) == (429, 200)
    assert delivered.at - refused.at >= wait, "the limit was not honoured"
    assert attempts(stage, free)[-1].at < delivered.at


async def test_a_missing_permission_is_final_and_keeps_its_code(stage: Stage) -> None:
    stage.sql("select leveling.set_reward(%s, 1, %s)", stage.guild_id, stage.wire.role("Bronze").id)
    member = stage.newcomer()
    stage.wire.faults.add(put_role(member), status=403, code=50013, message="Missing Permissions")
    stage.grant(member, 100)
    await stage.quiet()
    columns = "state::text, status, code, attempts, error"
    state, status, code, tries, error = last_effect(stage, columns, f"%/members/{member.id}/roles/%")
    assert (state, status, code, tries) == ("dead", 403, 50013, 1)
    assert "Missing Permissions" in error
    assert len(stage.told(member)) == 1, "the announcement does not depend on the role"


async def test_a_role_that_was_refused_is_given_when_it_may_be(stage: Stage) -> None:
    stage.sql("select leveling.set_reward(%s, 1, %s)", stage.guild_id, stage.wire.role("Bronze").id)
    member = stage.newcomer()
    stage.wire.faults.add(put_role(member), status=403, code=60003, message="Two factor is required")
    stage.grant(member, 100)
    later = "select work_id from outbox.due where key like %s and state = 'pending'"
    key = f"roles.\\_try\\_again {member.id} %"
    await stage.eventually(lambda: stage.sql(later, key))
    assert stage.wire.roles(member) == []
    stage.sql("select outbox.run_now(%s, %s)", stage.guild_id, stage.sql(later, key)[0][0])
    await stage.eventually(lambda: stage.wire.roles(member) == ["Bronze"])
    await stage.quiet()
    assert stage.sql(later, key) == []


async def test_a_deleted_channel_is_final_and_holds_nobody_up(stage: Stage) -> None:
    backend = stage.wire.world.backend
    doomed, other = stage.newcomer(), stage.newcomer()
    channel = backend.create_channel(stage.guild_id, "doomed")
    await stage.eventually(lambda: stage.sql("select 1 from app.channel where channel_id = %s", channel.id))
    await stage.wire.say(doomed, channel, "something is wrong with this place")
    await stage.eventually(lambda: stage.told(doomed))
    await stage.quiet()
    backend.delete_channel(channel.id)
    stage.grant(doomed, 300)  # before the bot has reported that the channel is gone
    stage.grant(other, 100)
    await stage.eventually(lambda: stage.told(other))
    await stage.quiet()
    columns = "state::text, status, code, attempts"
    assert last_effect(stage, columns, f"/channels/{channel.id}/%") == ("dead", 404, 10003, 1)
    gone = "select 1 from app.channel where channel_id = %s and deleted_at is not null"
    await stage.eventually(lambda: stage.sql(gone, channel.id))
    stage.grant(doomed, 500)
    await stage.eventually(lambda: stage.told(doomed, "general"))


async def test_closed_direct_messages_are_final(stage: Stage) -> None:
    stage.configure("leveling.announce", "dm")
    stage.wire.faults.add(POST_MESSAGE, status=403, code=50007, message="Cannot send messages to this user")
    member = stage.newcomer()
    stage.grant(member, 100)
    await stage.quiet()
    assert last_effect(stage, "state::text, status, code", "/channels/@dm/%") == ("dead", 403, 50007)


async def test_a_refused_token_stops_the_dispatcher_and_keeps_the_effects(stage: Stage) -> None:
    members = [stage.newcomer() for _ in range(3)]
    fault = stage.wire.faults.add(POST_MESSAGE, status=401, times=None)
    stage.grant(members[0], 100)
    await stage.eventually(lambda: "the dispatcher stops" in stage.log)
    await stage.eventually(lambda: last_effect(stage, "state::text, status") == ("pending", 401))
    for member in members[1:]:
        stage.grant(member, 100)
    reply = await stage.wire.slash("bob", "general", "rank")  # the rest goes on
    assert reply.text
    assert fault.hits == 1
    assert len(stage.unfinished()) == 3
    stage.wire.faults.clear()
    await stage.restart()
    await stage.quiet()
    assert [len(stage.told(member)) for member in members] == [1, 1, 1]


async def test_an_answer_that_comes_too_late_leaves_the_bot_well(stage: Stage) -> None:
    member: Any = stage.newcomer()
    late = stage.wire.faults.add("POST /interactions/*/callback", status=404, code=10062)
    with stage.discords_patience(), pytest.raises(TimeoutError):
        await stage.wire.slash("mia", "general", "xp give", member=member, amount=100)
    await stage.eventually(lambda: late.hits)
    await stage.eventually(lambda: stage.xp(member) == 100)  # what was asked for still happened
    assert (await stage.wire.slash("mia", "general", "rank", member=member)).text

"""PostgreSQL goes away and comes back: the bot says so, survives, and loses nothing."""

import asyncio
from typing import Any

from .stage import Stage

UNAVAILABLE = "The database cannot be reached right now."

LISTENERS = """select pid from pg_stat_activity
where datname = current_database() and usename = 'guildkeeper_bot'
  and application_name = 'guildkeeper listener'"""


async def test_a_command_says_that_the_database_cannot_be_reached(stage: Stage) -> None:
    stage.proxy.cut()
    calls: dict[str, dict[str, Any]] = {
        "rank": {},
        "xp give": {"member": "bob", "amount": 5},
        "config": {},
    }
    for command, options in calls.items():
        reply = await stage.wire.slash("mia", "general", command, **options)
        assert UNAVAILABLE in reply.text, command
        assert reply.ephemeral
    assert await stage.wire.autocomplete("mia", "general", "config", "setting", "cool") == []
    await stage.proxy.open()
    assert UNAVAILABLE not in (await stage.wire.slash("mia", "general", "rank")).text


async def test_messages_written_while_the_database_is_away_are_counted_once_it_is_back(stage: Stage) -> None:
    member, bot = stage.newcomer(), stage.bot.pid
    await stage.wire.say(member, "general", "all is well")
    await stage.eventually(lambda: stage.xp(member) == 100)
    stage.proxy.cut()
    for _ in range(20):
        await stage.wire.say(member, "general", "does anybody count this?")
    await stage.eventually(lambda: "the database is away" in stage.log)
    await stage.proxy.open()
    await stage.eventually(lambda: stage.xp(member) == 2100)
    assert stage.bot.pid == bot
    assert stage.bot.running


async def test_effects_are_sent_once_the_database_is_back(stage: Stage) -> None:
    member = stage.newcomer()
    stage.proxy.cut()
    stage.grant(member, 100)
    await stage.proxy.open()
    await stage.eventually(lambda: stage.told(member))


async def test_a_result_is_kept_until_the_database_can_hear_it(stage: Stage) -> None:
    member = stage.newcomer()
    slow = stage.wire.faults.add("POST /channels/*/messages", delay=0.5)
    stage.grant(member, 100)
    await stage.eventually(lambda: slow.hits)
    stage.proxy.cut()
    await stage.eventually(lambda: stage.told(member))
    await stage.proxy.open()
    await stage.quiet()
    assert len([one for one in stage.dispatches() if str(member.id) in str(one.json)]) == 1


async def test_a_network_that_swallows_everything_makes_a_command_wait_and_then_answer(stage: Stage) -> None:
    member: Any = stage.newcomer()
    before = len(stage.wire.requests_to("POST", "/callback"))
    stage.proxy.hush()
    asked = asyncio.create_task(stage.wire.slash("mia", "general", "xp give", member=member, amount=40))
    await stage.eventually(lambda: _thinking(stage, before))
    await stage.proxy.open()
    reply = await asked
    assert reply.ephemeral
    assert "40 XP" in reply.text
    assert stage.xp(member) == 40


def _thinking(stage: Stage, before: int) -> bool:
    """Whether the bot has said that it is thinking, after so many answers."""
    return any(one.json["type"] == 5 for one in stage.wire.requests_to("POST", "/callback")[before:])


async def test_a_killed_listener_is_replaced_and_what_it_missed_is_sent(stage: Stage) -> None:
    member = stage.newcomer()
    old = await stage.eventually(lambda: set(stage.superuser(LISTENERS)))
    for (pid,) in old:
        stage.superuser("select pg_terminate_backend(%s)", pid)
    stage.grant(member, 100)
    await stage.eventually(lambda: stage.told(member))
    await stage.eventually(lambda: set(stage.superuser(LISTENERS)) - old)


async def test_all_connections_killed_in_the_middle_of_a_chat_lose_nothing(stage: Stage) -> None:
    member = stage.newcomer()
    kill = """select pg_terminate_backend(pid) from pg_stat_activity
        where usename = 'guildkeeper_bot' and datname = current_database()"""
    for number in range(30):
        await stage.wire.say(member, "general", "shaken, not stirred")
        if number % 10 == 5:
            stage.superuser(kill)
        await asyncio.sleep(0.02)
    await stage.eventually(lambda: stage.xp(member) == 3000)
    assert (await stage.wire.slash(member, "general", "rank")).text


async def test_a_bot_that_starts_before_the_database_waits_for_it(stage: Stage) -> None:
    await stage.stop()
    stage.proxy.cut()
    member = stage.newcomer()
    await stage.start(database_is_there=False)
    await stage.wire.say(member, "general", "too early for the bookkeeper")
    assert UNAVAILABLE in (await stage.wire.slash("bob", "general", "rank")).text
    await stage.proxy.open()
    await stage.eventually(lambda: stage.xp(member) == 100)

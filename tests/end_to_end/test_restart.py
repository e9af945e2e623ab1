"""The bot stops, politely or not, and comes back: nothing is lost, nothing counts twice."""

import asyncio

import pytest
from simcord.backend.models import User

from .stage import Stage


async def test_what_was_written_while_the_bot_was_away_counts_once(stage: Stage) -> None:
    member = stage.newcomer()
    await stage.wire.say(member, "general", "the last words it heard")
    await stage.eventually(lambda: stage.xp(member) == 100)
    await stage.stop()
    for channel in ("general", "off-topic", "level-ups"):
        for _ in range(2):
            await stage.wire.say(member, channel, "where has the bot gone?")
    await stage.start()
    await stage.eventually(lambda: stage.xp(member) == 700)
    await stage.restart()
    await stage.wire.say(member, "general", "welcome back, old friend")
    await stage.eventually(lambda: stage.xp(member) == 800)


async def test_more_than_one_page_of_history_is_read(stage: Stage) -> None:
    member = stage.newcomer()
    stage.configure("leveling.announce", "off")
    await stage.stop()
    for number in range(230):
        await stage.wire.say(member, "off-topic", f"monologue, part {number}")
    await stage.start()
    await stage.eventually(lambda: stage.xp(member) == 23_000)


async def test_a_thousand_announcements_do_not_hide_what_people_wrote(stage: Stage) -> None:
    member, backend = stage.newcomer(), stage.wire.world.backend
    channel = stage.wire.channel("off-topic").id
    await stage.wire.say(member, "off-topic", "let there be announcements")
    await stage.eventually(lambda: stage.xp(member) == 100)
    await stage.stop()
    for number in range(1_050):
        backend.create_message(channel, backend.bot_user.id, f"announcement {number}")
    await stage.wire.say(member, "off-topic", "and who hears me?")
    await stage.start()
    await stage.eventually(lambda: stage.xp(member) == 200)


async def test_roles_count_for_what_is_read_later(stage: Stage) -> None:
    member, gone = stage.newcomer(), stage.newcomer()
    bronze = stage.wire.role("Bronze").id
    stage.sql("select leveling.set_multiplier(%s, role_id => %s, factor => 3)", stage.guild_id, bronze)
    stage.wire.world.backend.add_member_role(stage.guild_id, member.id, bronze)
    await stage.stop()
    await stage.wire.say(member, "general", "three for one, please")
    await stage.wire.say(gone, "general", "farewell to all of you")
    stage.wire.leave(gone)
    await stage.start()
    await stage.eventually(lambda: (stage.xp(member), stage.xp(gone)) == (300, 100))


async def test_a_thread_is_read_too(stage: Stage) -> None:
    member = stage.newcomer()
    off_topic = stage.wire.channel("off-topic").id
    stage.sql("select leveling.set_multiplier(%s, channel_id => %s, factor => 2)", stage.guild_id, off_topic)
    thread = stage.wire.world.backend.create_thread(off_topic, "for later", owner_id=member.id)
    known = "select 1 from app.channel where channel_id = %s"
    await stage.eventually(lambda: stage.sql(known, thread.id))
    await stage.stop()
    await stage.wire.say(member, thread, "nobody hears this right now")
    await stage.start()
    await stage.eventually(lambda: stage.xp(member) == 200)


async def test_a_bot_killed_in_the_middle_of_a_chat_loses_and_repeats_nothing(stage: Stage) -> None:
    members = [stage.newcomer() for _ in range(5)]
    said = asyncio.Event()

    async def chat() -> None:
        for number in range(40):
            for member in members:
                await stage.wire.say(member, "general", f"chatter of a busy evening {number}")
            if number == 12:
                said.set()
            await asyncio.sleep(0.01)

    chatting = asyncio.create_task(chat())
    await said.wait()
    await stage.kill()
    await chatting
    await stage.start()
    await stage.eventually(lambda: [stage.xp(member) for member in members] == [4000] * 5)
    stage.end_leases()


@pytest.mark.parametrize("stored", [True, False], ids=["after Discord stored it", "before Discord stored it"])
async def test_a_message_in_the_hands_of_a_bot_that_is_killed_is_seen_once(
    stage: Stage, stored: bool
) -> None:
    member = await _killed_while_announcing(stage, stored=stored)
    assert len(stage.told(member)) == stored
    await stage.start()
    stage.end_leases()
    await stage.quiet()
    assert len(stage.told(member)) == 1


async def test_a_message_whose_fate_is_unknown_for_long_is_not_sent_again(stage: Stage) -> None:
    """Discord remembers a nonce for some minutes only; after that, sending again could post twice."""
    member = await _killed_while_announcing(stage, stored=True)
    stage.superuser(
        "update outbox.effect set claimed_at = now() - interval '9 minutes' where state = 'claimed'"
    )
    await stage.start()
    stage.end_leases()
    await stage.quiet()
    state, error = stage.sql("select state::text, error from outbox.effect order by effect_id desc limit 1")[
        0
    ]
    assert state == "unknown"
    assert "vanished" in error
    assert len(stage.told(member)) == 1


async def _killed_while_announcing(stage: Stage, *, stored: bool) -> User:
    """The bot has asked Discord to post a level-up, and dies before it has an answer."""
    member = stage.newcomer()
    slow = stage.wire.faults.add(
        "POST /channels/*/messages", status=200 if stored else 503, carried_out=stored, delay=0.5
    )
    stage.grant(member, 100)
    await stage.eventually(lambda: slow.hits)
    await stage.kill()
    await stage.eventually(lambda: stage.wire.requests_to("POST", "/messages")[-1].status)
    assert stage.value("select state::text from outbox.effect order by effect_id desc limit 1") == "claimed"
    return member


async def test_sigterm_hands_over_the_batch_in_hand(stage: Stage) -> None:
    member = stage.newcomer()
    with stage.database.connect("postgres") as blocker:
        blocker.execute("lock table leveling.member in exclusive mode")  # reading goes on, writing waits
        await stage.wire.say(member, "general", "written down in the last moment")
        assert (await stage.wire.slash("mia", "general", "config")).text  # heard after the message
        stopping = asyncio.create_task(stage.stop())
        await stage.eventually(lambda: '"stopping"' in stage.log.rsplit("logged in as", 1)[1])
        assert stage.xp(member) == 0
        blocker.rollback()
    ended = await stopping
    assert ended.code == 0
    assert stage.xp(member) == 100


async def test_sigterm_finishes_the_effect_in_hand(stage: Stage) -> None:
    member = stage.newcomer()
    slow = stage.wire.faults.add("POST /channels/*/messages", delay=1.0)
    stage.grant(member, 100)
    await stage.eventually(lambda: slow.hits)
    ended = await stage.stop()
    assert ended.code == 0
    assert stage.unfinished() == []
    assert len(stage.told(member)) == 1


async def test_sigterm_leaves_nothing_claimed_and_the_next_bot_goes_on(stage: Stage) -> None:
    members = [stage.newcomer() for _ in range(25)]
    stage.wire.faults.add("POST /channels/*/messages", delay=0.05, times=None)
    for member in members:
        stage.grant(member, 100)
    await stage.eventually(lambda: stage.told(members[0]))
    ended = await stage.stop()
    assert ended.code == 0
    assert stage.sql("select * from outbox.effect where state = 'claimed'") == []
    waiting = len(stage.unfinished())
    await stage.start()
    await stage.quiet()
    assert [len(stage.told(member)) for member in members] == [1] * len(members)
    assert waiting > 0, "the bot had sent them all before it was asked to stop"


@pytest.mark.parametrize(("code", "sentence"), [(4004, "refused the token"), (4014, "refused the intents")])
async def test_a_bot_that_discord_refuses_for_good_says_what_to_do(
    stage: Stage, code: int, sentence: str
) -> None:
    await stage.stop()
    stage.wire.refuse_identify(code)
    ended = await stage.start_in_vain()
    stage.wire.refuse_identify(None)
    assert ended.code == 78
    assert sentence in ended.log.rsplit("logged in as", 1)[1]
    await stage.start()


async def test_a_token_that_discord_does_not_know_is_said_so(stage: Stage) -> None:
    await stage.stop()
    stage.wire.faults.add("GET /users/@me", status=401)
    ended = await stage.start_in_vain()
    assert ended.code == 78
    assert "Set DISCORD_TOKEN" in ended.log.splitlines()[-1]
    await stage.start()


@pytest.mark.parametrize("missing", ["DISCORD_TOKEN", "GUILDKEEPER_DATABASE"])
async def test_a_missing_setting_is_named(stage: Stage, missing: str) -> None:
    ended = await stage.start_in_vain(**{missing: ""})
    assert ended.code == 78
    # The stage's other bot may write to the same log.
    assert any(line.startswith(f"{missing} is not set") for line in ended.log.splitlines())

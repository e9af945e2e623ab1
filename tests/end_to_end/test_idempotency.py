"""Everything may come twice: messages, interactions, whole sessions. It counts once."""

from typing import Any

from simcord.backend.models import User

from playground.gateway import Event

from .stage import Stage


def messages_of(stage: Stage, member: User) -> list[Event]:
    """The MESSAGE_CREATE events of a member."""
    return [
        event
        for event in stage.wire.events
        if event.name == "MESSAGE_CREATE" and event.payload["author"]["id"] == str(member.id)
    ]


async def chat_reached_the_database(stage: Stage) -> None:
    """Everything sent before now was counted or not: a later message of somebody else was."""
    marker = stage.newcomer()
    await stage.wire.say(marker, "general", "is anybody still awake?")
    await stage.eventually(lambda: stage.xp(marker) == 100)


async def test_a_message_that_comes_twice_counts_once(stage: Stage) -> None:
    member = stage.newcomer()
    for _ in range(3):
        await stage.wire.say(member, "general", "say it once")
    await stage.eventually(lambda: stage.xp(member) == 300)
    for _ in range(3):
        stage.wire.replay(messages_of(stage, member))
    await chat_reached_the_database(stage)
    assert stage.xp(member) == 300


async def test_a_message_that_comes_twice_at_once_counts_once(stage: Stage) -> None:
    member = stage.newcomer()
    await stage.wire.say(member, "general", "an echo in the same batch")
    stage.wire.replay(messages_of(stage, member) * 5)
    await chat_reached_the_database(stage)
    assert stage.xp(member) == 100


async def test_a_resumed_session_that_repeats_itself_counts_once(stage: Stage) -> None:
    member = stage.newcomer()
    await stage.wire.say(member, "general", "before the line went dead")
    (session,) = stage.wire.sessions
    stage.wire.drop_gateway()
    await stage.wire.say(member, "general", "while the line was dead")
    await stage.eventually(lambda: stage.wire.sessions == [session])
    stage.wire.replay(messages_of(stage, member))
    await stage.wire.say(member, "general", "after the line was mended")
    stage.wire.replay(messages_of(stage, member))
    await stage.eventually(lambda: stage.xp(member) == 300)
    await chat_reached_the_database(stage)
    assert stage.xp(member) == 300


async def test_a_new_session_reads_what_the_old_one_missed_and_counts_it_once(stage: Stage) -> None:
    member = stage.newcomer()
    await stage.wire.say(member, "general", "before the session ended")
    await stage.eventually(lambda: stage.xp(member) == 100)
    (old,) = stage.wire.sessions
    stage.wire.refuse_resume()
    stage.wire.drop_gateway()
    await stage.wire.say(member, "general", "nobody will send you this again")
    stage.grant(other := stage.newcomer(), 100)
    await stage.eventually(lambda: stage.told(other))  # effects need no gateway
    await stage.eventually(lambda: stage.wire.sessions and stage.wire.sessions != [old])
    await stage.wire.say(member, "general", "in the new session")
    await stage.eventually(lambda: stage.xp(member) == 300)
    stage.wire.replay(messages_of(stage, member))
    await chat_reached_the_database(stage)
    assert stage.xp(member) == 300


async def test_an_invalid_session_is_replaced(stage: Stage) -> None:
    member = stage.newcomer()
    (old,) = stage.wire.sessions
    stage.wire.invalid_session()
    await stage.eventually(lambda: stage.wire.sessions and old not in stage.wire.sessions)
    await stage.wire.connected()
    await stage.wire.say(member, "general", "a fresh start")
    await stage.eventually(lambda: stage.xp(member) == 100)


async def test_an_interaction_that_comes_twice_gives_xp_once(stage: Stage) -> None:
    member: Any = stage.newcomer()
    await stage.wire.slash("mia", "general", "xp give", member=member, amount=150)
    *_, event = [
        one
        for one in stage.wire.events
        if one.name == "INTERACTION_CREATE" and str(member.id) in str(one.payload["data"])
    ]
    for _ in range(3):
        stage.wire.replay([event])
    await stage.wire.slash("mia", "general", "rank", member=member)  # comes after them
    await stage.eventually(lambda: stage.log.count(f'"interaction_id": {event.payload["id"]}') >= 3)
    assert stage.xp(member) == 150
    assert stage.value("select count(*) from leveling.history where member_id = %s", member.id) == 1
    await stage.quiet()
    assert len(stage.told(member)) == 1


async def test_bots_webhooks_and_the_system_earn_nothing(stage: Stage) -> None:
    wire = stage.wire
    robot = wire.join("robot")  # the system's message of welcome comes with it
    robot.bot = True
    await wire.say(robot, "general", "beep beep beep beep")
    hook = dict(messages_of(stage, robot)[-1].payload)
    person = stage.newcomer()
    author = dict(hook["author"], id=str(person.id), bot=False)
    wire.replay(
        [
            Event(
                "MESSAGE_CREATE",
                {**hook, "author": author, "webhook_id": "5", "id": str(int(hook["id"]) + 1)},
            )
        ]
    )
    await chat_reached_the_database(stage)
    assert (stage.xp(robot), stage.xp(person)) == (0, 0)

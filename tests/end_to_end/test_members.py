"""Who is here, who left, who came back: known once, whatever Discord repeats and whatever is away."""

from simcord.backend.models import User

from playground.gateway import Event

from .stage import Stage


def events_of(stage: Stage, member: User, name: str) -> list[Event]:
    """The events of this name about a member."""
    return [
        event
        for event in stage.wire.events
        if event.name == name and event.payload["user"]["id"] == str(member.id)
    ]


async def events_reached_the_database(stage: Stage) -> None:
    """Everything told of members before now was handled: a later join of somebody else was."""
    marker = stage.newcomer()
    await stage.eventually(
        lambda: stage.value("select count(*) from app.member where member_id = %s", marker.id)
    )


def is_here(stage: Stage, member: User) -> bool:
    """Whether the database takes a member for present."""
    query = "select 1 from app.member where guild_id = %s and member_id = %s and left_at is null"
    return bool(stage.sql(query, stage.guild_id, member.id))


def has_left(stage: Stage, member: User) -> bool:
    """Whether the database knows that a member has left."""
    query = "select 1 from app.member where guild_id = %s and member_id = %s and left_at is not null"
    return bool(stage.sql(query, stage.guild_id, member.id))


def times_given(stage: Stage, member: User) -> int:
    """How often a member was given a role."""
    return len(stage.wire.requests_to("PUT", f"/members/{member.id}/roles/"))


async def rewarded(stage: Stage, count: int = 1) -> list[User]:
    """Newcomers of level 1, who wear its reward; nobody else wears any, whatever other tests have left."""
    stage.configure("leveling.announce", "off")
    stage.clear_board()
    await stage.quiet()
    rewards = {stage.wire.role(name).id for name in ("Bronze", "Silver", "Gold")}
    for other in stage.wire.guild.members.values():
        other.role_ids = [role for role in other.role_ids if role not in rewards]
    stage.sql("select leveling.set_reward(%s, 1, %s)", stage.guild_id, stage.wire.role("Bronze").id)
    members = [stage.newcomer() for _ in range(count)]
    stage.sql(
        "select leveling.give_xp(%s, m, 100) from unnest(%s::bigint[]) m",
        stage.guild_id,
        [member.id for member in members],
    )
    await stage.quiet()
    assert {tuple(stage.wire.roles(member)) for member in members} == {("Bronze",)}
    # XP are given by SQL here, perhaps before the bot has told that they joined, if it hears of joins.
    if stage.wire.sessions[0].intents.members:
        await stage.eventually(lambda: all(is_here(stage, member) for member in members))
    return members


async def test_who_comes_back_wears_the_rewards_again_once(stage: Stage) -> None:
    (member,) = await rewarded(stage)
    stage.wire.leave(member)
    await stage.eventually(lambda: has_left(stage, member))
    assert stage.xp(member) == 100
    stage.wire.rejoin(member)
    await stage.eventually(lambda: stage.wire.roles(member) == ["Bronze"])
    for _ in range(3):
        stage.wire.replay(events_of(stage, member, "GUILD_MEMBER_ADD"))
    await events_reached_the_database(stage)
    await stage.quiet()
    assert is_here(stage, member)
    assert times_given(stage, member) == 2
    joins = "select count(*) from event.inbox where key like %s"
    assert stage.value(joins, f"join {member.id} %") == 2, "two joins, however often they were told"


async def test_what_others_do_to_a_member_is_known(stage: Stage) -> None:
    member = stage.newcomer()
    backend, gold = stage.wire.world.backend, stage.wire.role("Gold").id
    backend.add_member_role(stage.guild_id, member.id, gold)
    backend.edit_member(stage.guild_id, member.id, {"timed_out_until": "2099-01-01T00:00:00+00:00"})
    query = "select role_ids, extract(year from timed_out_until) from app.member where member_id = %s"
    await stage.eventually(lambda: stage.sql(query, member.id) == [([gold], 2099)])


async def test_the_audit_log_is_heard_once(stage: Stage) -> None:
    (member,) = await rewarded(stage)
    query = "select action, actor_id, reason from event.audit_log where target_id = %s"
    bot_id = stage.wire.world.backend.bot_user.id
    given = [(25, bot_id, "Level 1")]
    await stage.eventually(lambda: stage.sql(query, member.id) == given)
    stage.wire.replay([one for one in stage.wire.events if one.name == "GUILD_AUDIT_LOG_ENTRY_CREATE"])
    await events_reached_the_database(stage)
    assert stage.sql(query, member.id) == given


async def test_what_happens_while_the_database_is_away_is_told_afterwards_in_order(stage: Stage) -> None:
    back, gone = await rewarded(stage, 2)
    stage.proxy.cut()
    stage.wire.leave(gone)
    stage.wire.leave(back)
    stage.wire.rejoin(back)
    await stage.eventually(lambda: "events wait" in stage.log)
    assert is_here(stage, gone)
    await stage.proxy.open()
    await stage.eventually(lambda: has_left(stage, gone) and stage.wire.roles(back) == ["Bronze"])
    assert is_here(stage, back)


async def test_without_privileged_intents_everything_else_works(stage: Stage) -> None:
    await stage.stop()
    stage.wire.allow_intents()
    before = len(stage.log)
    await stage.start()
    said = stage.log[before:]
    assert "the Server Members intent is not allowed" in said
    assert "the Message Content intent is not allowed" in said
    (member,) = await rewarded(stage)
    await stage.wire.say(member, "general", "can anybody hear me?")
    await stage.eventually(lambda: stage.xp(member) == 200)
    assert "200 XP" in (await stage.wire.slash(member, "general", "leaderboard")).text
    assert stage.sql("select 1 from event.inbox where key like %s", f"join {member.id} %") == []
    assert stage.value("select intents & 32770 from app.guild") == 0
    stage.wire.allow_intents("members", "message_content")
    await stage.restart()
    assert stage.value("select intents & 32770 from app.guild") == 1 << 1 | 1 << 15


async def test_a_bot_is_not_refused_for_asking_too_much(stage: Stage) -> None:
    await stage.stop()
    stage.wire.allow_intents("members")
    await stage.start()  # the stand-in closes with 4014 on whoever asks for more
    assert stage.wire.sessions[0].intents.members
    assert not stage.wire.sessions[0].intents.message_content
    stage.wire.allow_intents("members", "message_content")
    await stage.restart()

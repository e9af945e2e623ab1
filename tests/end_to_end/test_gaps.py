"""No session for a while: what was missed is found afterwards, once, and nothing is believed blindly."""

from .court import is_banned
from .stage import Stage
from .test_members import events_reached_the_database, has_left, is_here, rewarded, times_given


def count(stage: Stage, table: str, which: str = "true") -> int:
    """The rows of a table that are about this guild: other tests may have left others."""
    query = f"select count(*) from {table} where guild_id = %s and {which}"  # noqa: S608
    return stage.value(query, stage.guild_id) or 0


def last_comparison(stage: Stage) -> tuple[str, int, int, int]:
    """State, different, absent and effects of the newest one."""
    query = """select state::text, different, absent, effects from event.reconciliation
    where guild_id = %s order by began_at desc, reconciliation_id desc limit 1"""
    state, different, absent, effects = stage.sql(query, stage.guild_id)[0]
    return state, different, absent, effects


async def all_compared(stage: Stage) -> int:
    """The number of comparisons, none of which goes on."""
    await stage.compared()
    return count(stage, "event.reconciliation")


async def compared(stage: Stage, before: int) -> None:
    """Another comparison has ended."""
    await stage.eventually(lambda: count(stage, "event.reconciliation", "ended_at is not null") > before)


async def test_after_a_gap_members_are_as_the_database_wants_them(stage: Stage) -> None:
    stripped, gone, back, crowned, unchanged = await rewarded(stage, 5)
    backend, wire = stage.wire.world.backend, stage.wire
    bronze, silver, gold = (wire.role(name).id for name in ("Bronze", "Silver", "Gold"))
    stage.sql("select leveling.set_reward(%s, 2, %s)", stage.guild_id, silver)
    await events_reached_the_database(stage)
    absences, comparisons = count(stage, "event.absence"), await all_compared(stage)
    # A role that Discord was told of within a minute may still be on its way: all of this has a minute here.
    settled = "update roles.member set settled_at = now() + interval '10 minutes' where guild_id = %s"
    stage.superuser(settled, stage.guild_id)

    wire.invalid_session()
    backend.remove_member_role(stage.guild_id, stripped.id, bronze)
    wire.leave(gone)
    wire.leave(back)
    wire.rejoin(back)
    backend.add_member_role(stage.guild_id, crowned.id, silver)
    backend.add_member_role(stage.guild_id, crowned.id, gold)

    await compared(stage, comparisons)
    await stage.quiet()
    assert last_comparison(stage) == ("mended", 1, 1, 1), "who came back is no difference, but got their role"
    assert [wire.roles(one) for one in (stripped, back, unchanged)] == [["Bronze"]] * 3
    assert sorted(wire.roles(crowned)) == ["Bronze", "Gold", "Silver"], "what people gave is theirs to take"
    assert has_left(stage, gone)
    assert is_here(stage, back)
    assert times_given(stage, unchanged) == 1
    assert count(stage, "event.absence") == absences + 1
    lasted = """select until_at - from_at < interval '1 minute' from event.absence
    where guild_id = %s order by until_at desc limit 1"""
    assert stage.value(lasted, stage.guild_id)


async def test_who_is_on_the_list_of_members_is_not_asked_for(stage: Stage) -> None:
    here, gone, back = await rewarded(stage, 3)
    await events_reached_the_database(stage)
    comparisons = await all_compared(stage)
    stage.superuser("update event.roster set began_at = began_at - interval '1 hour'")
    asked_for = stage.wire.gateway.asked_for
    asked_for.clear()

    stage.wire.invalid_session()
    stage.wire.leave(gone)
    stage.wire.leave(back)
    stage.wire.rejoin(back)

    await compared(stage, comparisons)
    await stage.quiet()
    assert gone.id in asked_for
    assert not {here.id, back.id} & set(asked_for)
    assert has_left(stage, gone)
    assert stage.wire.roles(back) == ["Bronze"]
    assert times_given(stage, here) == 1


async def test_a_difference_that_must_be_an_error_is_refused_until_an_operator_accepts_it(
    stage: Stage,
) -> None:
    known = stage.value("select count(*) from app.member where left_at is null")
    members = await rewarded(stage, 26 + known // 3)
    await events_reached_the_database(stage)
    comparisons = await all_compared(stage)
    stage.wire.invalid_session()
    for member in members:
        stage.wire.member(member).role_ids.clear()
    await compared(stage, comparisons)
    assert last_comparison(stage) == ("refused", len(members), 0, 0)
    await stage.eventually(lambda: "members and bans after a gap: refused" in stage.log)
    await stage.quiet()
    assert {times_given(stage, member) for member in members} == {1}

    stage.sql("select event.accept_reconciliation(%s)", stage.guild_id)
    await stage.quiet()
    assert last_comparison(stage) == ("accepted", len(members), 0, len(members))
    assert {tuple(stage.wire.roles(member)) for member in members} == {("Bronze",)}


async def test_a_session_that_is_resumed_has_missed_nothing_and_repeats_nothing(stage: Stage) -> None:
    (member,) = await rewarded(stage)
    absences, comparisons = count(stage, "event.absence"), await all_compared(stage)
    (session,) = stage.wire.sessions
    sequence = session.sequence
    stage.wire.drop_gateway()
    stage.wire.leave(member)
    stage.wire.rejoin(member)
    await stage.eventually(lambda: stage.wire.sessions == [session])
    await stage.eventually(lambda: stage.wire.roles(member) == ["Bronze"])
    await events_reached_the_database(stage)
    assert session.resend_after(sequence) > 2  # all of it again, under the same numbers
    await events_reached_the_database(stage)
    await stage.quiet()
    assert is_here(stage, member)
    assert times_given(stage, member) == 2
    assert (count(stage, "event.absence"), count(stage, "event.reconciliation")) == (absences, comparisons)


async def test_a_bot_killed_while_it_reads_a_gap_loses_nothing_though_people_chat_on(stage: Stage) -> None:
    stage.configure("leveling.announce", "off")
    member, other = stage.newcomer(), stage.newcomer()
    await stage.wire.say(other, "off-topic", "the bot listens to this room")
    await stage.eventually(lambda: stage.xp(other) == 100)
    await stage.stop()
    for number in range(350):
        await stage.wire.say(member, "off-topic", f"nobody hears this, part {number}")
    off_topic = stage.wire.channel("off-topic").id
    slow = stage.wire.faults.add(
        lambda one: one.method == "GET" and one.path == f"/channels/{off_topic}/messages" and slow_from(one),
        delay=60,
        times=None,
    )

    def slow_from(_request: object) -> bool:
        return stage.xp(member) >= 20_000

    await stage.start()
    await stage.eventually(lambda: slow.hits)
    assert stage.xp(member) == 20_000, "two pages are read"
    for _ in range(5):
        await stage.wire.say(other, "off-topic", "oh, the bot is back")
    await stage.eventually(lambda: stage.xp(other) == 600)
    await stage.kill()
    await stage.wire.say(other, "off-topic", "and gone again")
    stage.wire.faults.clear()
    await stage.start()
    await stage.eventually(lambda: (stage.xp(member), stage.xp(other)) == (35_000, 700))
    await stage.eventually(lambda: not stage.sql("select 1 from event.missed where closed_at is null"))
    await stage.restart()
    assert (stage.xp(member), stage.xp(other)) == (35_000, 700)


async def test_after_a_gap_whose_ban_discord_has_lost_is_banned_again(stage: Stage) -> None:
    lost, kept, over = [stage.newcomer() for _ in range(3)]
    for who in (lost, kept, over):
        await stage.eventually(lambda: is_here(stage, who))  # noqa: B023
        stage.sql("select moderation.ban(%s, %s, 'a raid')", stage.guild_id, who.id)
    await stage.eventually(lambda: all(is_banned(stage, who) for who in (lost, kept, over)))
    stage.sql("select moderation.unban(%s, %s, 'sorry')", stage.guild_id, over.id)
    await stage.quiet()
    comparisons, requests = await all_compared(stage), len(stage.wire.requests_to("PUT", "/bans/"))

    stage.wire.invalid_session()
    stage.wire.world.backend.remove_ban(stage.guild_id, lost.id)
    await compared(stage, comparisons)
    await stage.quiet()

    assert [is_banned(stage, who) for who in (lost, kept, over)] == [True, True, False]
    assert len(stage.wire.requests_to("PUT", "/bans/")) == requests + 1
    found = "select kind::text, member_id from event.finding where guild_id = %s and kind = 'unbanned'"
    assert stage.sql(found, stage.guild_id) == [("unbanned", lost.id)]

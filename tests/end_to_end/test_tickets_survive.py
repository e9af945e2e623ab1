"""What tickets survive: crowds, killed bots, Discord's limits, and people who delete, leave and race."""

import asyncio
from typing import Any

import pytest
from simcord.backend.models import User

from . import promises
from .desk import Desk
from .reading import buttons, custom_id
from .stage import Stage


@pytest.fixture
def desk(stage: Stage) -> Desk:
    """A type of tickets whose staff wear Silver."""
    return Desk(stage)


def newcomers(stage: Stage, count: int) -> list[User]:
    return [stage.newcomer() for _ in range(count)]


# --------------------------------------------------------------------------- crowds


async def test_fifty_presses_at_once_have_gapless_numbers_and_exact_caps(stage: Stage, desk: Desk) -> None:
    await desk.known()
    desk.set(parent_id=desk.category.id, most_open=20)
    panel = await desk.panel()
    (target,) = [one["custom_id"] for one in buttons(panel).values()]
    members = newcomers(stage, 50)
    pressing = (stage.wire.press(one, panel, target) for one in members)
    await asyncio.gather(*pressing, return_exceptions=True)
    opened = {member_id for (member_id,) in stage.sql("select member_id from tickets.ticket")}
    for late in (one for one in members if one.id not in opened):  # it was busy
        await stage.wire.press(late, panel, target)
    rows = stage.sql("select number, state::text from tickets.ticket order by number")
    assert [number for number, _ in rows] == list(range(1, 51))
    await stage.eventually(lambda: _count(stage) == {"open": 20, "queued": 30})
    await stage.quiet()
    assert len(desk.rooms()) == 20
    assert {one.parent_id for one in desk.rooms()} == {desk.category.id}
    for number in (1, 2, 3):
        desk.call("close", number)
    await stage.eventually(lambda: _count(stage) == {"closed": 3, "open": 20, "queued": 27})


def _count(stage: Stage) -> dict[str, int]:
    return dict(stage.sql("select state::text, count(*) from tickets.ticket group by 1"))


async def test_one_press_that_comes_twice_is_one_ticket(stage: Stage, desk: Desk) -> None:
    panel, member = await desk.panel(), stage.newcomer()
    (target,) = [one["custom_id"] for one in buttons(panel).values()]
    before = len(stage.wire.events)
    pressing = asyncio.create_task(stage.wire.press(member, panel, target))
    await stage.eventually(lambda: _presses(stage, before))
    stage.wire.replay(_presses(stage, before) * 3)
    await pressing
    await stage.quiet()
    assert _count(stage) == {"open": 1}
    assert len(desk.rooms()) == 1


def _presses(stage: Stage, after: int) -> list[Any]:
    return [one for one in stage.wire.events[after:] if one.name == "INTERACTION_CREATE"]


async def test_a_claim_raced_by_two_is_one_claim(stage: Stage, desk: Desk) -> None:
    number = await desk.opened(stage.newcomer())
    (welcome,) = desk.said(number)
    target, helpers = custom_id(welcome, "Claim"), [desk.helper(), desk.helper()]
    await asyncio.gather(*(stage.wire.press(who, welcome, target) for who in helpers))
    assert desk.steps(number).count("claimed") == 1
    assert desk.field(number, "claimed_by") in {one.id for one in helpers}


async def test_a_ticket_closed_by_two_is_closed_once(stage: Stage, desk: Desk) -> None:
    member = stage.newcomer()
    number = await desk.opened(member)
    replies = await asyncio.gather(
        *(stage.wire.slash(who, "general", "ticket close", number=number) for who in ("mia", "alice"))
    )
    assert sum(f"Ticket {number} is closed" in one.text for one in replies) >= 1
    assert desk.steps(number).count("closed") == 1
    await stage.quiet()
    assert not desk.lets_in(number, member)
    assert len(stage.wire.dms(member)) == 1


# --------------------------------------------------------------------------- a bot that dies


async def test_a_bot_killed_before_the_room_is_made_makes_one(stage: Stage, desk: Desk) -> None:
    fault = stage.wire.faults.add("POST /guilds/*/channels", delay=30, lost=True)
    number = desk.open(stage.newcomer())
    await stage.eventually(lambda: fault.hits)
    await stage.kill()
    stage.wire.faults.clear()
    await stage.start()
    stage.end_leases()
    await stage.eventually(lambda: stage.sql("select 1 from outbox.effect where state = 'unknown' and once"))
    desk.make_again()
    await desk.becomes(number, "open")
    await stage.quiet()
    assert len(desk.rooms()) == 1
    assert len(desk.said(number)) == 1


async def test_a_bot_killed_after_the_room_is_made_finds_it(stage: Stage, desk: Desk) -> None:
    stage.wire.faults.add("POST /guilds/*/channels", carried_out=True, lost=True)
    await stage.stop()
    number = desk.open(stage.newcomer())
    await stage.start()
    await stage.eventually(desk.rooms)
    await stage.kill()
    await stage.start()
    stage.end_leases()
    await desk.becomes(number, "open")
    await stage.quiet()
    assert [one.id for one in desk.rooms()] == [desk.field(number, "channel_id")]
    assert len(desk.said(number)) == 1


async def test_a_room_of_which_the_audit_log_tells_too_late_is_deleted(stage: Stage, desk: Desk) -> None:
    stage.wire.faults.add("POST /guilds/*/channels", status=502)
    number = desk.open(stage.newcomer())
    await stage.eventually(lambda: stage.sql("select 1 from outbox.effect where state = 'unknown' and once"))
    desk.make_again()
    await desk.becomes(number, "open")
    mark = stage.value("select max(effect_id) from outbox.effect where once")
    late = desk.backend.create_channel(stage.guild_id, "ticket-late")
    desk.backend.record_audit_log(
        stage.guild_id, 10, target_id=late.id, changes=[], reason=f"Ticket {number} [effect {mark}]"
    )
    await stage.eventually(lambda: late.id not in desk.backend.channels)
    assert desk.field(number, "channel_id") in desk.backend.channels


async def test_a_bot_killed_in_the_middle_of_closing_closes_once(stage: Stage, desk: Desk) -> None:
    member = stage.newcomer()
    number = await desk.opened(member)
    room = f"POST /channels/{desk.room(number).id}/messages"
    stage.wire.faults.add(room, carried_out=True, lost=True)
    stage.wire.faults.add(room, delay=30)
    desk.call("close", number)
    await stage.eventually(lambda: len(desk.said(number)) == 2)
    await stage.kill()
    stage.wire.faults.clear()
    await stage.start()
    stage.end_leases()
    await stage.quiet()
    assert not desk.lets_in(number, member)
    assert len(desk.said(number)) == 2
    assert len(stage.wire.dms(member)) == 1


# --------------------------------------------------------------------------- what Discord does not take


async def test_a_full_category_leads_to_the_other_one_and_then_to_the_queue(stage: Stage, desk: Desk) -> None:
    overflow = desk.yard("overflow")
    for place in range(50):
        desk.backend.create_channel(stage.guild_id, f"full-{place}", parent_id=desk.category.id)
    filler = [
        desk.backend.create_channel(stage.guild_id, f"half-{place}", parent_id=overflow.id)
        for place in range(49)
    ]
    await desk.known(desk.category, overflow)
    desk.set(parent_id=desk.category.id, overflow_id=overflow.id)
    first = await desk.opened(stage.newcomer())
    assert desk.room(first).parent_id == overflow.id
    second = desk.open(stage.newcomer())
    await stage.eventually(lambda: desk.steps(second).count("queued") == 1)
    desk.backend.delete_channel(filler[0].id)
    desk.let(f"tickets.queue {desk.field(second, 'type_number')}")
    await desk.becomes(second, "open")
    assert desk.room(second).parent_id == overflow.id
    for channel in [
        one for one in desk.backend.channels.values() if (one.name or "").startswith(("full-", "half-"))
    ]:
        desk.backend.delete_channel(channel.id)


async def test_a_full_server_leads_to_the_queue_and_the_next_that_ends_out_of_it(
    stage: Stage, desk: Desk
) -> None:
    first = await desk.opened(stage.newcomer())
    stage.wire.faults.add("POST /guilds/*/channels", status=400, code=30013, message="Maximum number (500)")
    second = desk.open(stage.newcomer())
    await desk.becomes(second, "queued")
    desk.call("close", first)
    await desk.becomes(second, "open")


async def test_a_name_that_is_refused_becomes_a_neutral_one(stage: Stage, desk: Desk) -> None:
    desk.backend.discoverable.add(stage.guild_id)
    desk.set(room_name="ticket-1488-{number}")
    number = await desk.opened(stage.newcomer())
    desk.backend.discoverable.clear()
    assert desk.room(number).name == "ticket"


async def test_a_third_name_waits_and_nothing_else_does(stage: Stage, desk: Desk) -> None:
    number = await desk.opened(stage.newcomer())
    desk.call("rename", number, name="one")
    await stage.eventually(lambda: desk.room(number).name == "one")
    desk.call("rename", number, name="two")
    await stage.eventually(lambda: desk.room(number).name == "two")
    for name in ("three", "four"):
        desk.call("rename", number, name=name)
    await stage.eventually(
        lambda: stage.sql("select 1 from outbox.hold where until > now() + interval '5 minutes'")
    )
    desk.call("prioritise", number, priority="high")
    await stage.eventually(lambda: "high" in str(desk.said(number)[0].embeds))
    assert desk.room(number).name == "two"
    stage.wire.rest.renames.forget()
    await stage.restart()  # nextcord itself keeps to the ten minutes
    stage.superuser("update outbox.hold set until = now()")
    stage.superuser("update outbox.effect set run_at = now() where state = 'pending'")
    await stage.eventually(lambda: stage.sql("notify outbox") or desk.room(number).name == "four")


async def test_without_the_permission_the_opener_and_staff_are_told(stage: Stage, desk: Desk) -> None:
    member = stage.newcomer()
    stage.configure("tickets.log_channel_id", str(stage.wire.channel("mod-log").id))
    before = len(stage.wire.messages("mod-log"))
    stage.wire.faults.add("POST /guilds/*/channels", status=403, code=50013)
    number = desk.open(member)
    await desk.becomes(number, "failed")
    await stage.eventually(lambda: len(stage.wire.dms(member)) == 1)
    await stage.eventually(lambda: len(stage.wire.messages("mod-log")) > before)
    assert await desk.opened(member) == number + 1, "one that failed does not count"


async def test_who_is_not_let_into_a_room_is_not_in_the_ticket_and_may_be_added_again(
    stage: Stage, desk: Desk
) -> None:
    number, friend = await desk.opened(stage.newcomer()), stage.newcomer()
    stage.wire.faults.add("PUT /channels/*/permissions/*", status=403, code=50013, times=1)
    desk.call("add_member", number, member_id=friend.id)
    await stage.eventually(lambda: "access_refused" in desk.steps(number))
    assert not desk.lets_in(number, friend)
    desk.call("add_member", number, member_id=friend.id)
    await stage.eventually(lambda: desk.lets_in(number, friend))


# --------------------------------------------------------------------------- what people take away


async def test_a_room_that_is_deleted_by_hand_blocks_nobody(stage: Stage, desk: Desk) -> None:
    member = stage.newcomer()
    first = await desk.opened(member)
    desk.backend.delete_channel(desk.room(first).id)
    desk.let(f"tickets.ticket {first} room")  # in case nobody had heard of it yet
    await desk.becomes(first, "gone")
    assert desk.field(first, "is_partial")
    second = await desk.opened(member)
    await desk.known(desk.room(second))
    await stage.stop()
    desk.backend.delete_channel(desk.room(second).id)
    await stage.start()
    await desk.becomes(second, "gone")


@pytest.mark.parametrize("what", ["it", "its channel"])
async def test_a_thread_that_is_deleted_by_hand_blocks_nobody(stage: Stage, desk: Desk, what: str) -> None:
    yard = desk.backend.create_channel(stage.guild_id, "desk-threads")
    await desk.known(yard)
    desk.set(room="thread", parent_id=yard.id)
    member = stage.newcomer()
    number = await desk.opened(member)
    assert desk.room(number).parent_id == yard.id
    known = "select 1 from app.channel where channel_id = %s"
    await stage.eventually(lambda: stage.sql(known, desk.field(number, "channel_id")))
    desk.backend.delete_channel(desk.room(number).id if what == "it" else yard.id)
    await desk.becomes(number, "gone")


async def test_a_thread_that_falls_asleep_is_woken(stage: Stage, desk: Desk) -> None:
    yard = desk.backend.create_channel(stage.guild_id, "desk-threads")
    await desk.known(yard)
    desk.set(room="thread", parent_id=yard.id)
    number = await desk.opened(stage.newcomer())
    room = desk.room(number)
    await stage.eventually(lambda: stage.sql("select 1 from app.channel where channel_id = %s", room.id))
    desk.backend.edit_channel(room.id, {}, thread_metadata={"archived": True})
    await stage.restart()  # Discord lists it no more
    await stage.eventually(lambda: room.thread_metadata and not room.thread_metadata.archived)
    await stage.quiet()
    assert desk.state(number) == "open"


async def test_the_category_is_deleted_and_tickets_go_on(stage: Stage, desk: Desk) -> None:
    await desk.known()
    desk.set(parent_id=desk.category.id)
    first = await desk.opened(stage.newcomer())
    desk.backend.delete_channel(desk.category.id)
    assert desk.room(first).parent_id is None
    second = await desk.opened(stage.newcomer())
    assert desk.room(second).parent_id is None
    assert desk.state(first) == "open"


async def test_the_role_of_the_staff_is_deleted_and_tickets_go_on(stage: Stage, desk: Desk) -> None:
    helpers = desk.backend.create_role(stage.guild_id, "Helpers")
    known = "select 1 from app.role where role_id = %s and deleted_at is null"
    await stage.eventually(lambda: stage.sql(known, helpers.id))
    desk.set(staff_role_ids=[helpers.id])
    first = await desk.opened(stage.newcomer())
    assert desk.overwrite(first, helpers.id)
    desk.backend.delete_role(stage.guild_id, helpers.id)
    await stage.eventually(lambda: not stage.sql(known, helpers.id))
    second = await desk.opened(stage.newcomer())
    assert desk.overwrite(second, helpers.id) is None
    desk.call("close", first)
    await stage.quiet()
    assert desk.state(first) == "closed"


async def test_a_type_that_is_removed_leaves_its_tickets(stage: Stage, desk: Desk) -> None:
    member = stage.newcomer()
    number = await desk.opened(member)
    panel = await desk.panel()
    (target,) = [one["custom_id"] for one in buttons(panel).values()]
    stage.sql("select desk.remove_type(%s, %s)", stage.guild_id, desk.type)
    await stage.quiet()
    desk.call("close", number)
    await stage.quiet()
    assert not desk.lets_in(number, member)
    assert target not in str(panel.components)


# --------------------------------------------------------------------------- who comes, goes, and should not


async def test_an_answer_that_races_the_automatic_closing_wins(stage: Stage, desk: Desk) -> None:
    member = stage.newcomer()
    desk.set(warn_after="10 minutes", close_after="10 minutes")
    number = await desk.opened(member)
    await stage.wire.say(desk.helper(), desk.room(number), "have you tried that?")
    await stage.eventually(lambda: desk.field(number, "waits_for::text") == "opener")
    stage.superuser("update tickets.ticket set warned_at = now() - interval '1 hour'")
    desk.let(f"tickets.ticket {number} idle")
    await stage.wire.say(member, desk.room(number), "yes, and it works")
    await stage.eventually(lambda: desk.field(number, "waits_for::text") == "staff")
    await stage.quiet()
    assert desk.state(number) == "open"
    assert desk.lets_in(number, member)


async def test_the_opener_leaves_comes_back_and_leaves_for_good(stage: Stage, desk: Desk) -> None:
    member = stage.newcomer()
    number = await desk.opened(member)
    stage.wire.leave(member)
    await stage.eventually(lambda: "opener_left" in desk.steps(number))
    stage.wire.rejoin(member)
    await stage.eventually(lambda: "opener_back" in desk.steps(number))
    await stage.quiet()
    assert desk.lets_in(number, member)
    stage.wire.leave(member)
    await stage.eventually(lambda: desk.steps(number).count("opener_left") == 2)
    desk.let(f"tickets.ticket {number} left")
    await desk.becomes(number, "closed")
    await stage.quiet()


async def test_whoever_claimed_a_hidden_ticket_leaves_and_the_others_see_it(stage: Stage, desk: Desk) -> None:
    helper = desk.helper()
    desk.set(claiming="hidden")
    number = await desk.opened(stage.newcomer())
    await stage.wire.slash(helper, "general", "ticket claim", number=number)
    silver = stage.wire.role("Silver").id
    await stage.eventually(lambda: desk.overwrite(number, silver) is None)
    desk.backend.remove_member_role(stage.guild_id, helper.id, silver)
    await stage.eventually(lambda: desk.field(number, "claimed_by") is None)
    await stage.eventually(lambda: desk.overwrite(number, silver) is not None)
    assert desk.overwrite(number, helper.id) is None


async def test_a_ban_closes_tickets_and_not_the_appeal_against_it(stage: Stage, desk: Desk) -> None:
    member = stage.newcomer()
    stage.sql("select moderation.warn(%s, %s, 'spam')", stage.guild_id, member.id)
    case = stage.value("select max(number) from moderation.case where guild_id = %s", stage.guild_id)
    number = await desk.opened(member)
    appeals = Desk(stage, is_appeal=True)
    appeal = stage.value(
        "select (tickets.open(%s, %s, %s, follows => %s)).number",
        stage.guild_id,
        appeals.type,
        member.id,
        case,
    )
    await desk.becomes(appeal, "open")
    stage.sql("select moderation.ban(%s, %s, 'more spam')", stage.guild_id, member.id)
    await desk.becomes(number, "closed")
    await stage.eventually(lambda: "opener_left" in desk.steps(appeal))
    await stage.quiet()
    assert desk.field(number, "closed_because::text") == "banned"
    assert desk.state(appeal) == "open"
    desk.call("accept", appeal, reason="it was not spam")
    await stage.quiet()
    assert stage.value("select pardoned_at from moderation.case where number = %s", case)
    assert desk.state(appeal) == "closed"
    stage.sql("select moderation.unban(%s, %s)", stage.guild_id, member.id)
    await stage.quiet()


async def test_what_a_member_wrote_is_forgotten_and_the_record_stays(stage: Stage, desk: Desk) -> None:
    member = stage.newcomer()
    number = await desk.opened(member)
    await stage.wire.say(member, desk.room(number), "my secret is long gone")
    await stage.wire.say(desk.helper(), desk.room(number), "thank you for telling us")
    heard = "select count(*) from tickets.message where content is not null"
    await stage.eventually(lambda: stage.value(heard) == 2)
    desk.call("close", number)
    await desk.becomes(number, "closed")

    async def forget() -> None:
        assert stage.value("select privacy.forget(%s, %s) > 0", stage.guild_id, member.id)

    await promises.forget(stage, forget)
    transcript = stage.value("select transcripts.transcript_text(%s, %s)", stage.guild_id, number)
    assert "secret" not in transcript
    assert "thank you" in transcript
    assert desk.field(number, "member_id") != member.id


async def test_the_accused_who_is_added_may_write_and_nothing_else(stage: Stage, desk: Desk) -> None:
    number = await desk.opened(stage.newcomer())
    accused = stage.newcomer()
    desk.call("add_member", number, member_id=accused.id)
    await stage.eventually(lambda: desk.lets_in(number, accused))
    await stage.quiet()
    room, before = desk.room(number), desk.steps(number)
    for asked in (
        stage.wire.slash(accused, room, "ticket rename", name="nothing-to-see"),
        stage.wire.slash(accused, room, "ticket close"),
        stage.wire.slash(accused, room, "ticket claim"),
        stage.wire.slash(accused, room, "ticket note", text="they lie"),
        stage.wire.slash(accused, room, "ticket timeline"),
    ):
        assert "staff" in (await asked).text
    await stage.quiet()
    assert desk.steps(number) == before
    assert desk.room(number).name == f"ticket-{number}"


async def test_numbers_are_a_guilds_own(stage: Stage, desk: Desk) -> None:
    number = await desk.opened(stage.newcomer())
    abroad = desk.backend.create_guild("Abroad", owner_id=stage.id("alice"))
    desk.backend.create_channel(abroad.id, "foreign")
    known = "select 1 from app.channel where guild_id = %s and name = 'foreign'"
    await stage.eventually(lambda: stage.sql(known, abroad.id))
    await stage.eventually(lambda: stage.wire.world.backend.find_command("ticket", abroad.id, type=1))
    with stage.in_guild(abroad):
        reply = await stage.wire.slash("alice", "foreign", "ticket close", number=number)
    assert f"There is no ticket {number} in this server." in reply.text
    assert desk.state(number) == "open"
    desk.backend.remove_guild(abroad.id)
    await stage.eventually(
        lambda: stage.value("select left_at from app.guild where guild_id = %s", abroad.id)
    )
    stage.superuser("delete from app.guild where guild_id = %s", abroad.id)

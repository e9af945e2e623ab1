"""Roles as people meet them: given for a time, denied, for who joins, in bulk, and one's own."""

import re
from collections.abc import Sequence

from simcord.backend.models import Message, User

from .reading import custom_id
from .stage import Stage


async def wears(stage: Stage, who: User, *roles: str) -> None:
    """Wait until a member wears these roles and no others."""
    await stage.eventually(lambda: set(stage.wire.roles(who)) == set(roles))


async def known(stage: Stage, *members: User) -> None:
    """Wait until the database knows members."""
    query = "select count(*) from app.member where guild_id = %s and member_id = any (%s)"
    ids = [member.id for member in members]
    await stage.eventually(lambda: stage.value(query, stage.guild_id, ids) == len(members))


def end_now(stage: Stage, who: User) -> None:
    """The time of whatever a member has for a time is over."""
    stage.superuser("update roles.reason set until = now() where member_id = %s", who.id)
    stage.superuser(
        "update outbox.due set run_at = now() where finished_at is null and key like %s", f"%{who.id}%"
    )
    stage.sql("notify outbox")


def shown(stage: Stage, number: int) -> Message:
    """The message of a job."""
    query = "select channel_id, message_id from rolejobs.job where guild_id = %s and number = %s"
    ((channel_id, message_id),) = stage.sql(query, stage.guild_id, number)
    return stage.wire.world.backend.get_message(channel_id, message_id)


async def job_is(stage: Stage, number: int, state: str) -> None:
    """Wait until a job is in a state, and its message says so."""
    query = "select state::text from rolejobs.job where guild_id = %s and number = %s"
    await stage.eventually(lambda: stage.value(query, stage.guild_id, number) == state)
    said = {"running": "under way"}.get(state, state)
    await stage.eventually(lambda: said in shown(stage, number).embeds[0]["description"])


# --------------------------------------------------------------------------- for a time, and never again


async def test_a_role_for_three_days_ends(stage: Stage) -> None:
    member = stage.newcomer()
    given = await stage.wire.slash(
        "alice", "general", "role give", member=member, role="Bronze", duration="3d", reason="a prize"
    )
    assert given.ephemeral
    assert f"<@{member.id}> wears <@&{stage.wire.role('Bronze').id}> until <t:" in given.text
    await wears(stage, member, "Bronze")
    why = await stage.wire.user_command("alice", member, "Why these roles?")
    assert "given here · a prize · by" in why.text
    assert "until <t:" in why.text
    end_now(stage, member)
    await wears(stage, member)
    assert "its time was over" in (await stage.wire.slash("alice", "general", "role why", member=member)).text


async def test_a_role_that_is_denied_is_given_by_nothing(stage: Stage) -> None:
    member = stage.newcomer()
    await stage.wire.slash("alice", "general", "role give", member=member, role="Silver")
    await wears(stage, member, "Silver")
    denied = await stage.wire.slash(
        "alice", "general", "role deny", member=member, role="Silver", duration="30d", reason="begged"
    )
    assert "must not wear" in denied.text
    await wears(stage, member)
    refused = await stage.wire.slash("alice", "general", "role give", member=member, role="Silver")
    assert "They must not wear the role" in refused.text
    assert f"<@{member.id}>" in (await stage.wire.slash("alice", "general", "role denials")).text
    allowed = await stage.wire.slash("alice", "general", "role allow", member=member, role="Silver")
    assert "again" in allowed.text
    await wears(stage, member, "Silver")
    taken = await stage.wire.slash("alice", "general", "role take", member=member, role="Silver")
    assert "The reason for it counts no longer" in taken.text
    await wears(stage, member)


async def test_who_wore_what_is_known(stage: Stage) -> None:
    member = stage.newcomer()
    role = stage.wire.world.backend.create_role(stage.guild_id, "Worn")  # by nobody else, so on one page
    known = "select 1 from app.role where role_id = %s"
    await stage.eventually(lambda: stage.sql(known, role.id))
    await stage.wire.slash("alice", "general", "role give", member=member, role="Worn")
    query = "select 1 from roles.worn where guild_id = %s and member_id = %s"
    await stage.eventually(lambda: stage.sql(query, stage.guild_id, member.id))
    wearers = await stage.wire.slash("alice", "general", "role wearers", role="Worn")
    assert f"<@{member.id}> · since <t:" in wearers.text
    history = await stage.wire.slash("alice", "general", "role history", member=member)
    assert "given here" in history.text


# --------------------------------------------------------------------------- joins


async def test_who_joins_gets_a_role_and_who_comes_back_theirs(stage: Stage) -> None:
    set_ = await stage.wire.slash("alice", "general", "autorole set", role="Bronze")
    assert "Who joins from now on gets" in set_.text
    await stage.wire.slash("alice", "general", "sticky set", role="Silver")
    member = stage.newcomer()
    await wears(stage, member, "Bronze")
    stage.wire.world.backend.add_member_role(stage.guild_id, member.id, stage.wire.role("Silver").id)
    query = "select 1 from roles.worn where member_id = %s and role_id = %s"
    await stage.eventually(lambda: stage.sql(query, member.id, stage.wire.role("Silver").id))
    stage.wire.leave(member)
    left = "select 1 from app.member where member_id = %s and left_at is not null"
    await stage.eventually(lambda: stage.sql(left, member.id))
    stage.wire.rejoin(member)
    await wears(stage, member, "Bronze", "Silver")
    assert "Bronze" not in (await stage.wire.slash("alice", "general", "autorole list")).text  # a mention
    dropped = await stage.wire.slash("alice", "general", "autorole drop", role="Bronze")
    assert "keeps it" in dropped.text
    await stage.wire.slash("alice", "general", "sticky drop", role="Silver")


async def test_a_moderators_role_is_for_nobody_who_joins(stage: Stage) -> None:
    backend = stage.wire.world.backend
    backend.edit_role(stage.guild_id, stage.wire.role("Bronze").id, {"permissions": 1 << 2})
    query = "select permissions from app.role where guild_id = %s and role_id = %s"
    role_id = stage.wire.role("Bronze").id
    await stage.eventually(lambda: stage.value(query, stage.guild_id, role_id) == 1 << 2)
    try:
        refused = await stage.wire.slash("alice", "general", "autorole set", role="Bronze")
        assert "has permissions of moderators (Ban Members)" in refused.text
    finally:
        backend.edit_role(stage.guild_id, role_id, {"permissions": 0})
        await stage.eventually(lambda: stage.value(query, stage.guild_id, role_id) == 0)


# --------------------------------------------------------------------------- jobs


async def dressed(stage: Stage, count: int, role: str) -> list[User]:
    """Newcomers who wear a role that somebody gave them in Discord, known to the database."""
    members = [stage.newcomer() for _ in range(count)]
    for member in members:
        stage.wire.world.backend.add_member_role(stage.guild_id, member.id, stage.wire.role(role).id)
    query = "select count(*) from app.member where member_id = any (%s) and %s = any (role_ids)"
    ids, role_id = [member.id for member in members], stage.wire.role(role).id
    await stage.eventually(lambda: stage.value(query, ids, role_id) == count)
    return members


async def test_a_job_is_rehearsed_started_and_undone(stage: Stage) -> None:
    members: Sequence[User] = await dressed(stage, 3, "Bronze")
    other = stage.newcomer()
    await known(stage, other)
    rehearsal = await stage.wire.slash(
        "alice", "general", "rolejob start", action="give", role="Silver", has="Bronze", reason="party"
    )
    assert rehearsal.ephemeral
    found = re.search(r"\*\*(\d+)\*\* members would be changed", rehearsal.text)
    assert found is not None
    assert int(found[1]) >= len(members)  # who wears it since an earlier test is found, too
    assert stage.wire.roles(members[0]) == ["Bronze"]
    started = await stage.wire.press("alice", rehearsal, custom_id(rehearsal, f"Start: {found[1]} members"))
    assert "has begun" in (started.message.content if started.message else "")
    number = stage.value("select max(number) from rolejobs.job where guild_id = %s", stage.guild_id)
    await job_is(stage, number, "done")
    for member in members:
        await wears(stage, member, "Bronze", "Silver")
    assert stage.wire.roles(other) == []
    assert not (started.message and started.message.components)

    # Somebody decides about one of them: that one is left alone.
    await stage.wire.slash("alice", "general", "role take", member=members[0], role="Silver")
    await wears(stage, members[0], "Bronze")
    message = shown(stage, number)
    undo = custom_id(message, "Undo")
    refused = await stage.wire.press(other, message, undo)
    assert "You need the permission" in refused.text
    await stage.wire.press("alice", message, undo)
    await job_is(stage, number, "undone")
    await stage.eventually(lambda: "1 left as they are" in shown(stage, number).embeds[0]["description"])
    for member in members:
        await wears(stage, member, "Bronze")


async def test_a_rehearsal_is_for_others_when_roles_are_chosen(stage: Stage) -> None:
    await dressed(stage, 1, "Bronze")
    await dressed(stage, 2, "Gold")
    query = """select count(*) from app.member
        where guild_id = %s and left_at is null and role_ids && %s::bigint[] and %s <> all (role_ids)"""
    bronze, gold, silver = (stage.wire.role(name).id for name in ("Bronze", "Gold", "Silver"))
    rehearsal = await stage.wire.slash("alice", "general", "rolejob start", action="give", role="Silver")
    (target,) = [
        one["custom_id"]
        for line in rehearsal.components
        for one in line["components"]
        if one["custom_id"].endswith(":has_any")
    ]
    await stage.wire.choose("alice", rehearsal, target, [stage.wire.role("Bronze"), stage.wire.role("Gold")])
    assert rehearsal.message is not None
    said = rehearsal.message.embeds[0]["description"]
    assert "wears any of" in said
    count = stage.value(query, stage.guild_id, [bronze, gold], silver)
    assert count >= 3
    assert f"**{count}** members" in said


async def test_members_whom_nobody_heard_of_are_listed(stage: Stage) -> None:
    await stage.stop()
    stage.superuser("delete from event.roster")
    member = stage.newcomer()
    await stage.start()
    await known(stage, member)


# --------------------------------------------------------------------------- a role of one's own


async def test_a_member_makes_changes_and_drops_a_role_of_their_own(stage: Stage) -> None:
    (member,) = await dressed(stage, 1, "Gold")
    refused = await stage.wire.slash(member, "general", "myrole set", name="Sunny")
    assert "You may not have a role of your own here" in refused.text
    stage.configure("personal.role_id", str(stage.wire.role("Gold").id))
    stage.configure("personal.cooldown", "0 seconds")
    made = await stage.wire.slash(member, "general", "myrole set", name="Sunny", colours="#ff8800")
    assert "It is being made" in made.text
    await wears(stage, member, "Gold", "Sunny")
    role = stage.wire.role("Sunny")
    assert (role.color, role.permissions) == (0xFF8800, 0)

    card = await stage.wire.slash(member, "general", "myrole show")
    assert "#ff8800" in card.text
    form = await stage.wire.press(member, card, custom_id(card, "Change"))
    await stage.wire.submit(member, form, {"name": "Rainy", "colors": "#0000ff"})
    await stage.eventually(lambda: stage.wire.guild.roles[role.id].name == "Rainy")
    card = await stage.wire.slash(member, "general", "myrole show")
    form = await stage.wire.press(member, card, custom_id(card, "Change"))
    await stage.wire.submit(member, form, {"name": "Misty", "colors": ""})
    await stage.eventually(lambda: stage.wire.guild.roles[role.id].name == "Misty")
    assert stage.wire.role("Misty").color == 0
    taken = await stage.wire.slash(member, "general", "myrole set", name="Silver")
    assert "that no other role here has" in taken.text

    dropped = await stage.wire.slash(member, "general", "myrole drop")
    assert "no role of their own" in dropped.text
    await stage.eventually(lambda: role.id not in stage.wire.guild.roles)
    await wears(stage, member, "Gold")


async def test_who_asked_for_a_role_that_discord_does_not_make_is_told(stage: Stage) -> None:
    (member,) = await dressed(stage, 1, "Gold")
    stage.configure("personal.role_id", str(stage.wire.role("Gold").id))
    stage.wire.faults.add("POST /guilds/*/roles", status=403)
    await stage.wire.slash(member, "general", "myrole set", name="Windy")
    await stage.eventually(lambda: stage.wire.dms(member))
    assert "did not make your role **Windy**" in stage.wire.dms(member)[-1].embeds[0]["description"]

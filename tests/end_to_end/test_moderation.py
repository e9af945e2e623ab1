"""What moderators decide, from the command to Discord, the direct message and the case log; also by hand."""

from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio
from simcord.backend.models import User

from .court import (
    LOG,
    cases,
    deeds,
    is_banned,
    is_here,
    keep_log,
    log_text,
    logged,
    moderator,
    numbers,
    timed_out_for,
    timed_out_until,
    told,
)
from .stage import Stage


@pytest.fixture
def mod(stage: Stage) -> User:
    """A moderator; cases show in the log."""
    keep_log(stage)
    return moderator(stage)


@pytest_asyncio.fixture(loop_scope="session")
async def member(stage: Stage) -> User:
    """Somebody to decide about, whose joining is known: else they would come back, and be banned again."""
    member = stage.newcomer()
    await stage.eventually(lambda: stage.sql("select 1 from app.member where member_id = %s", member.id))
    return member


# --------------------------------------------------------------------------- words


async def test_a_warning_is_a_case_a_direct_message_and_a_message_in_the_log(
    stage: Stage, mod: User, member: User
) -> None:
    link = "https://discord.com/channels/1/2/3"
    reply = await stage.wire.slash(
        mod, "general", "warn", member=member, reason="loud *and* rude", points=2, evidence=link
    )
    (number,) = numbers(stage, member)
    assert reply.ephemeral
    assert reply.embeds[0]["title"] == f"Case {number} · Warning"
    for text in ("loud \\*and\\* rude", f"<@{member.id}>", f"<@{mod.id}>", link, "2 · until <t:"):
        assert text in reply.text
    assert cases(stage, member) == [("warn", "command", mod.id, "loud *and* rude")]
    await stage.quiet()
    assert told(stage, member) == [
        f"Playground\nYou were warned\nloud \\*and\\* rude\nPoints: 2\nCase {number}"
    ]
    assert f"Case {number} · Warning" in log_text(stage, number)
    assert f"Moderator: <@{mod.id}>" in log_text(stage, number)


async def test_a_channel_is_told_and_a_member_in_the_servers_language(
    stage: Stage, mod: User, member: User
) -> None:
    stage.configure("moderation.announce_actions", "on")
    stage.configure("moderation.appeal", "Schreib an Mia")
    stage.configure("app.language", "de")
    reply = await stage.wire.slash(mod, "off-topic", "warn", member=member, reason="laut")
    assert "Warning" in reply.text, "a private answer is in the language of who reads it"
    await stage.eventually(lambda: told(stage, member))
    assert told(stage, member)[0].startswith("Playground\nDu wurdest verwarnt\nlaut\nPunkte: 1\n")
    assert "So legst du Einspruch ein: Schreib an Mia" in told(stage, member)[0]
    said = f"✅ {member.name} wurde verwarnt."
    await stage.eventually(lambda: said in [one.content for one in stage.wire.messages("off-topic")])


async def test_a_note_is_not_told_and_has_nothing_to_pardon(stage: Stage, mod: User, member: User) -> None:
    reply = await stage.wire.slash(mod, "general", "note", member=member, reason="new here, keep an eye")
    assert "Note" in reply.text
    assert [button["label"] for row in reply.components for button in row["components"]] == ["History"]
    await stage.quiet()
    assert told(stage, member) == []
    assert logged(stage, numbers(stage, member)[0])


async def test_the_third_warning_times_out(stage: Stage, mod: User, member: User) -> None:
    for count in range(2):
        await stage.wire.slash(mod, "general", "warn", member=member, reason=f"number {count}")
    await stage.quiet()
    assert timed_out_for(stage, member) is None
    third = await stage.wire.slash(mod, "general", "warn", member=member)
    follows = numbers(stage, member)[-1]
    assert f"Case {follows} · Timeout · until <t:" in third.text
    assert cases(stage, member)[-1] == ("timeout", "ladder", None, None)
    await stage.quiet()
    seconds = timed_out_for(stage, member)
    assert seconds is not None
    assert 0 < seconds <= 600
    assert f"Follows from: Case {follows - 1}" in log_text(stage, follows)
    assert "3 points reached within 30 days" in log_text(stage, follows)
    assert told(stage, member)[-1].startswith(
        "Playground\nYou were timed out\n3 points reached within 30 days\nDuration: until <t:"
    )


async def test_a_closed_door_holds_up_nothing(stage: Stage, mod: User, member: User) -> None:
    stage.wire.faults.add(
        lambda one: one.path.endswith("/messages") and "warned" in str(one.json),
        status=403,
        code=50007,
        message="Cannot send messages to this user",
    )
    reply = await stage.wire.slash(mod, "general", "warn", member=member, reason="hush")
    assert reply.embeds
    await stage.quiet()
    assert told(stage, member) == []
    (number,) = numbers(stage, member)
    await stage.eventually(lambda: "Not told: No direct message reached them." in log_text(stage, number))


async def test_what_discord_refuses_is_told_where_there_is_no_log(
    stage: Stage, mod: User, member: User
) -> None:
    stage.configure("moderation.log_channel_id", None)
    stage.wire.faults.add(
        f"DELETE /guilds/*/members/{member.id}", status=403, code=60003, message="Two factor is required"
    )
    await stage.wire.slash(mod, "general", "kick", member=member, reason="adverts")
    (number,) = numbers(stage, member)

    def says(who: User, text: str) -> bool:
        return any(text in str(message.embeds) for message in stage.wire.dms(who))

    await stage.eventually(lambda: says(mod, "Discord answered: Two factor is required (60003)"))
    assert says(mod, f"Case {number} · Kick")
    await stage.eventually(lambda: says(member, f"What you were told in case {number} was not carried out."))
    assert is_here(stage, member)


# --------------------------------------------------------------------------- timeouts


async def test_a_timeout_begins_in_discord_and_is_lifted(stage: Stage, mod: User, member: User) -> None:
    reply = await stage.wire.slash(
        mod, "general", "timeout", member=member, duration="1h 30m", reason="cool down"
    )
    assert "Duration\nuntil <t:" in reply.text
    await stage.quiet()
    ends = """select date_trunc('milliseconds', ends_at), ends_at - at = '90 minutes' from moderation.case
    where guild_id = %s and member_id = %s"""
    assert stage.sql(ends, stage.guild_id, member.id) == [(timed_out_until(stage, member), True)]
    lifted = await stage.wire.slash(mod, "general", "untimeout", member=member, reason="sorry was said")
    assert "Timeout lifted" in lifted.text
    await stage.quiet()
    assert timed_out_for(stage, member) is None
    assert [case[0] for case in cases(stage, member)] == ["timeout", "untimeout"]
    assert told(stage, member)[-1].startswith("Playground\nYour timeout was lifted\nsorry")
    first, second = numbers(stage, member)
    assert f"by case {second}" in log_text(stage, first)


async def test_a_timeout_comes_to_its_end(stage: Stage, mod: User, member: User) -> None:
    stage.sql(
        "select moderation.timeout(%s, %s, '1 minute', at => now() - interval '58 seconds')",
        stage.guild_id,
        member.id,
    )
    query = "select ended_at = ends_at from moderation.case where guild_id = %s and member_id = %s"
    await stage.eventually(lambda: stage.value(query, stage.guild_id, member.id))
    await stage.quiet()
    assert "Duration: ended <t:" in log_text(stage, numbers(stage, member)[0])


async def test_who_leaves_and_comes_back_is_timed_out_again(stage: Stage, mod: User, member: User) -> None:
    await stage.wire.slash(mod, "general", "timeout", member=member, duration="2 hours")
    await stage.quiet()
    stage.wire.leave(member)
    stage.wire.rejoin(member)
    assert timed_out_for(stage, member) is None
    await stage.eventually(lambda: timed_out_for(stage, member))
    assert len(cases(stage, member)) == 1
    assert len(told(stage, member)) == 1


# --------------------------------------------------------------------------- kicks and bans


async def test_a_kick_is_told_before_it_happens(stage: Stage, mod: User, member: User) -> None:
    await stage.wire.slash(mod, "general", "kick", member=member, reason="adverts")
    await stage.quiet()
    assert not is_here(stage, member)
    assert not is_banned(stage, member)
    assert told(stage, member)[0].startswith("Playground\nYou were kicked\nadverts")
    told_at, kicked_at = _places(stage, "You were kicked", f"/members/{member.id}")
    assert told_at < kicked_at


async def test_a_ban_is_told_before_it_happens_and_lifted_again(
    stage: Stage, mod: User, member: User
) -> None:
    reply = await stage.wire.slash(
        mod, "general", "ban", member=member, reason="raid", duration="7 days", delete_messages="1 hour"
    )
    assert "Ban" in reply.text
    await stage.quiet()
    assert is_banned(stage, member)
    assert told(stage, member)[0].startswith("Playground\nYou were banned\nraid\nDuration: until <t:")
    told_at, banned_at = _places(stage, "You were banned", f"/bans/{member.id}")
    assert told_at < banned_at
    (request,) = stage.wire.requests_to("PUT", f"/bans/{member.id}")
    assert request.json["delete_message_seconds"] == 3600
    await stage.wire.slash(mod, "general", "unban", member=member, reason="a mistake")
    await stage.quiet()
    assert not is_banned(stage, member)
    assert [case[0] for case in cases(stage, member)] == ["ban", "unban"]


async def test_a_ban_comes_to_its_end(stage: Stage, mod: User, member: User) -> None:
    stage.sql(
        "select moderation.ban(%s, %s, 'a minute', '1 minute', at => now() - interval '57 seconds')",
        stage.guild_id,
        member.id,
    )
    await stage.eventually(lambda: stage.wire.requests_to("PUT", f"/bans/{member.id}"))
    await stage.eventually(lambda: stage.wire.requests_to("DELETE", f"/bans/{member.id}"))
    await stage.eventually(lambda: not is_banned(stage, member))
    assert [case[0] for case in cases(stage, member)] == ["ban"]


async def test_who_is_not_here_can_be_banned(stage: Stage, mod: User, member: User) -> None:
    stage.wire.leave(member)
    await stage.wire.slash(mod, "general", "ban", member=member)
    await stage.quiet()
    assert is_banned(stage, member)
    assert told(stage, member) == []


async def test_a_softban_deletes_the_messages_of_a_day_and_leaves_no_ban(
    stage: Stage, mod: User, member: User
) -> None:
    await stage.wire.slash(mod, "general", "softban", member=member, reason="links everywhere")
    await stage.quiet()
    assert not is_banned(stage, member)
    assert not is_here(stage, member)
    assert deeds(stage, member) == [f"PUT /bans/{member.id}", f"DELETE /bans/{member.id}"]
    (request,) = stage.wire.requests_to("PUT", f"/bans/{member.id}")
    assert request.json["delete_message_seconds"] == 86_400


def _places(stage: Stage, words: str, path: str) -> tuple[int, int]:
    """The places among all requests of a direct message and of an act."""
    requests = stage.dispatches()
    return (
        next(n for n, one in enumerate(requests) if words in str(one.json)),
        next(n for n, one in enumerate(requests) if one.path.endswith(path)),
    )


# --------------------------------------------------------------------------- by hand in Discord


async def test_a_ban_by_hand_becomes_a_case_once_and_makes_no_loop(
    stage: Stage, mod: User, member: User
) -> None:
    backend = stage.wire.world.backend
    backend.apply_ban(stage.guild_id, member.id, "by hand")
    backend.record_audit_log(stage.guild_id, 22, target_id=member.id, reason="by hand", user_id=mod.id)
    stage.wire.replay([one for one in stage.wire.events if one.name == "GUILD_AUDIT_LOG_ENTRY_CREATE"][-1:])
    await stage.eventually(lambda: cases(stage, member))
    marker = stage.newcomer()
    await stage.eventually(lambda: stage.sql("select 1 from app.member where member_id = %s", marker.id))
    await stage.quiet()
    assert cases(stage, member) == [("ban", "discord", mod.id, "by hand")]
    assert deeds(stage, member) == []
    assert f"Moderator: <@{mod.id}>" in log_text(stage, numbers(stage, member)[0])
    await stage.wire.slash(mod, "general", "unban", member=member)
    await stage.quiet()
    assert not is_banned(stage, member)
    assert [case[:2] for case in cases(stage, member)] == [("ban", "discord"), ("unban", "command")]


async def test_a_timeout_by_hand_is_lifted_by_a_command(stage: Stage, mod: User, member: User) -> None:
    until = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    backend = stage.wire.world.backend
    backend.edit_member(stage.guild_id, member.id, {"timed_out_until": until})
    changes = [{"key": "communication_disabled_until", "new_value": until}]
    backend.record_audit_log(stage.guild_id, 24, target_id=member.id, changes=changes, user_id=mod.id)
    await stage.eventually(lambda: cases(stage, member) == [("timeout", "discord", mod.id, None)])
    await stage.wire.slash(mod, "general", "untimeout", member=member)
    await stage.quiet()
    assert timed_out_for(stage, member) is None


async def test_the_log_is_for_moderators(stage: Stage) -> None:
    everyone = stage.wire.world.backend.compute_permissions(
        stage.guild_id, stage.id("bob"), stage.wire.channel(LOG).id
    )
    assert not everyone & 1 << 10


async def test_what_is_done_by_hand_while_no_bot_hears_becomes_a_case(
    stage: Stage, mod: User, member: User
) -> None:
    other = stage.newcomer()
    await stage.eventually(lambda: stage.sql("select 1 from app.member where member_id = %s", other.id))
    await stage.wire.slash(mod, "general", "ban", member=other)
    await stage.quiet()
    await stage.stop()
    backend = stage.wire.world.backend
    backend.apply_ban(stage.guild_id, member.id, "by night")
    backend.record_audit_log(stage.guild_id, 22, target_id=member.id, reason="by night", user_id=mod.id)
    backend.remove_ban(stage.guild_id, other.id)
    backend.record_audit_log(stage.guild_id, 23, target_id=other.id, reason=None, user_id=mod.id)
    await stage.start()
    await stage.eventually(lambda: len(cases(stage, other)) == 2)
    await stage.quiet()
    assert cases(stage, member) == [("ban", "discord", mod.id, "by night")]
    assert [case[:3] for case in cases(stage, other)] == [
        ("ban", "command", mod.id),
        ("unban", "discord", mod.id),
    ]
    assert is_banned(stage, member)
    assert not is_banned(stage, other)
    await stage.restart()
    await stage.quiet()
    assert len(cases(stage, member)) == 1, "what is read again counts once"

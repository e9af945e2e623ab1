"""Cases afterwards: looked up, corrected, pardoned, by commands, buttons and forms; the ladder, presets."""

from typing import Any

import pytest
from simcord.backend.models import User

from .court import (
    cases,
    is_banned,
    keep_log,
    log_text,
    logged,
    moderator,
    numbers,
    press_forged,
    timed_out_for,
    told,
)
from .reading import buttons, custom_id
from .stage import Stage


@pytest.fixture
def mod(stage: Stage) -> User:
    """A moderator; cases show in the log."""
    keep_log(stage)
    return moderator(stage)


@pytest.fixture
def member(stage: Stage) -> User:
    """Somebody to decide about."""
    return stage.newcomer()


def warn(stage: Stage, member: User, times: int = 1, reason: str = "spam") -> None:
    """Warnings without points, by an operator."""
    stage.sql(
        """select moderation.warn(%s, %s, format('%%s %%s', %s::text, n), points => 0)
        from generate_series(1, %s) n""",
        stage.guild_id,
        member.id,
        reason,
        times,
    )


# --------------------------------------------------------------------------- cases


async def test_a_case_is_shown_with_its_earlier_reasons_and_the_log_is_edited(
    stage: Stage, mod: User, member: User
) -> None:
    await stage.wire.slash(mod, "general", "warn", member=member, reason="first words")
    (number,) = numbers(stage, member)
    changed = await stage.wire.slash(mod, "general", "case reason", number=number, reason="better words")
    assert "better words" in changed.text
    await stage.quiet()
    assert "better words" in log_text(stage, number)
    assert len(logged(stage, number)) == 1
    shown = await stage.wire.slash("mia", "general", "case show", number=number)
    assert "first words (until <t:" in shown.text
    assert f"by <@{mod.id}>" in shown.text
    assert told(stage, member)[0].endswith(f"first words\nPoints: 1\nCase {number}")


async def test_a_message_of_the_log_that_somebody_deleted_is_posted_anew(
    stage: Stage, mod: User, member: User
) -> None:
    await stage.wire.slash(mod, "general", "warn", member=member, reason="first words")
    (number,) = numbers(stage, member)
    await stage.quiet()
    (message,) = logged(stage, number)
    stage.wire.world.backend.delete_message(message.channel_id, message.id)
    await stage.eventually(lambda: not logged(stage, number))
    await stage.wire.slash(mod, "general", "case reason", number=number, reason="better words")
    await stage.eventually(lambda: logged(stage, number))
    await stage.quiet()
    assert "better words" in log_text(stage, number)


async def test_a_pardon_lifts_the_timeout_and_is_in_the_log(stage: Stage, mod: User, member: User) -> None:
    await stage.wire.slash(mod, "general", "timeout", member=member, duration="1 day", points=1)
    await stage.quiet()
    assert timed_out_for(stage, member)
    (number,) = numbers(stage, member)
    reply = await stage.wire.slash(mod, "general", "case pardon", number=number, reason="it was the cat")
    assert f"Case {number} · Timeout · pardoned" in reply.text
    assert "it was the cat" in reply.text
    assert list(buttons(reply)) == ["History"]
    await stage.quiet()
    assert timed_out_for(stage, member) is None
    assert "pardoned" in log_text(stage, number)
    assert stage.value("select moderation.points(%s, %s)", stage.guild_id, member.id) == 0


async def test_the_button_below_a_case_pardons_it_and_what_the_ladder_made_of_it(
    stage: Stage, mod: User, member: User
) -> None:
    reply = await stage.wire.slash(mod, "general", "warn", member=member, points=3)
    await stage.quiet()
    assert timed_out_for(stage, member)
    await stage.restart()
    form = await stage.wire.press(mod, reply, custom_id(reply, "Pardon"))
    assert form.kind == "modal"
    done = await stage.wire.submit(mod, form, {"reason": "all a joke"})
    assert done.ephemeral
    assert "pardoned" in done.text
    assert "all a joke" in done.text
    await stage.quiet()
    assert timed_out_for(stage, member) is None
    query = "select count(*) from moderation.case where guild_id = %s and member_id = %s and pardoned_by = %s"
    assert stage.value(query, stage.guild_id, member.id, mod.id) == 2
    again = await stage.wire.submit(mod, await stage.wire.press(mod, reply, custom_id(reply, "Pardon")), {})
    assert "is pardoned already" in again.text


async def test_cases_are_found_by_what_is_known_of_them(stage: Stage, mod: User, member: User) -> None:
    warn(stage, member, 11, "purple elephants")
    await stage.wire.slash(mod, "general", "ban", member=member, reason="grey elephants")
    bans = await stage.wire.slash(mod, "general", "case search", moderator=mod, kind="ban")
    assert bans.text.count("Case ") == 1
    assert "grey elephants" in bans.text
    found = await stage.wire.slash(mod, "general", "case search", text="PURPLE", member=member)
    newest, *_, last = numbers(stage, member)[:11][::-1][:10]
    assert f"Case {newest} ·" in found.text
    assert found.embeds[0]["footer"]["text"].endswith(f"search again with before: {last}")
    older = await stage.wire.slash(mod, "general", "case search", member=member, before=last)
    assert older.text.count("purple") == 1
    none = await stage.wire.slash(mod, "general", "case search", text="green", member=member)
    assert none.text == "No matching cases."


# --------------------------------------------------------------------------- history


async def test_the_pages_of_a_history_turn_after_a_restart(stage: Stage, mod: User, member: User) -> None:
    warn(stage, member, 23)
    last = numbers(stage, member)
    first = await stage.wire.slash(mod, "general", "history", member=member)
    assert first.ephemeral
    assert first.text.count("**Case ") == 10
    assert f"Case {last[-1]} ·" in first.text
    assert buttons(first)["Newest"]["disabled"]
    await stage.restart()
    second = await stage.wire.press(mod, first, custom_id(first, "Older"))
    assert second.kind == "update"
    assert f"Case {last[12]} ·" in second.text
    third = await stage.wire.press(mod, second, custom_id(second, "Older"))
    assert third.text.count("**Case ") == 3
    assert f"Case {last[0]} ·" in third.text
    assert buttons(third)["Older"]["disabled"]
    newest = await stage.wire.press(mod, third, custom_id(third, "Newest"))
    assert f"Case {last[-1]} ·" in newest.text


async def test_the_history_opens_from_a_case_a_member_and_a_message(
    stage: Stage, mod: User, member: User
) -> None:
    said = await stage.wire.say(member, "general", "first post, and what a day it is")
    reply = await stage.wire.slash(mod, "general", "warn", member=member, points=1)
    below = await stage.wire.press(mod, reply, custom_id(reply, "History"))
    assert below.kind == "message"
    for shown in (
        below,
        await stage.wire.user_command(mod, member, "History"),
        await stage.wire.message_command(mod, said, "History"),
    ):
        assert shown.ephemeral
        assert f"Case {numbers(stage, member)[0]} · Warning" in shown.text
        assert "Points that count now: 1" in shown.text
    nothing = await stage.wire.slash(mod, "general", "history", member=stage.newcomer())
    assert "There are no cases about" in nothing.text


async def test_a_forged_button_shows_members_their_own_cases_only(
    stage: Stage, mod: User, member: User
) -> None:
    warn(stage, member)
    stage.sql("select moderation.note(%s, %s, 'between us')", stage.guild_id, member.id)
    refused = await press_forged(stage, stage.newcomer(), f"moderation.history:{member.id}")
    assert refused.text == "Only they themselves, or a moderator, may see that."
    own = await press_forged(stage, member, f"moderation.history:{member.id}")
    assert "spam 1" in own.text
    assert "between us" not in own.text
    assert own.ephemeral


@pytest.mark.parametrize(
    "forged",
    ["moderation.history:x", "moderation.history:1:2:3", "moderation.pardon:", "moderation.pardon:1:2"],
)
async def test_a_button_that_cannot_be_read_changes_nothing(stage: Stage, forged: str) -> None:
    before = stage.fingerprint()
    assert "cannot be read" in (await press_forged(stage, stage.newcomer(), forged)).text
    assert stage.fingerprint() == before


async def test_a_forged_pardon_is_refused(stage: Stage, mod: User, member: User) -> None:
    await stage.wire.slash(mod, "general", "ban", member=member)
    await stage.quiet()
    before = stage.fingerprint()
    stranger = stage.newcomer()
    form = await press_forged(stage, stranger, f"moderation.pardon:{numbers(stage, member)[0]}")
    refused = await stage.wire.submit(stranger, form, {"reason": "please"})
    assert refused.ephemeral
    assert 'You need the permission "Timeout Members" for that.' in refused.text
    assert is_banned(stage, member)
    assert stage.fingerprint() == before


# --------------------------------------------------------------------------- menus


async def test_a_warning_from_a_members_menu_asks_for_the_reason(
    stage: Stage, mod: User, member: User
) -> None:
    form = await stage.wire.user_command(mod, member, "Warn")
    assert form.modal is not None
    assert form.modal["title"] == f"Warn {member.global_name}"
    assert cases(stage, member) == []
    await stage.restart()
    done = await stage.wire.submit(mod, form, {"reason": "from the menu"})
    assert done.ephemeral
    assert "Warning" in done.text
    assert cases(stage, member) == [("warn", "command", mod.id, "from the menu")]


async def test_a_warning_from_a_message_has_it_as_evidence(stage: Stage, mod: User, member: User) -> None:
    said = await stage.wire.say(member, "off-topic", "something that is not nice at all")
    form = await stage.wire.message_command(mod, said, "Warn")
    done = await stage.wire.submit(mod, form, {"reason": ""})
    assert f"https://discord.com/channels/{stage.guild_id}/{said.channel_id}/{said.id}" in done.text
    assert cases(stage, member) == [("warn", "command", mod.id, None)]


async def test_who_left_meanwhile_is_warned_all_the_same_and_not_told(
    stage: Stage, mod: User, member: User
) -> None:
    form = await stage.wire.user_command(mod, member, "Warn")
    stage.wire.leave(member)
    await stage.wire.submit(mod, form, {"reason": "ran away"})
    assert len(cases(stage, member)) == 1
    await stage.quiet()
    assert told(stage, member) == []


async def test_where_discord_does_not_say_who_they_are_nothing_is_decided(
    stage: Stage, mod: User, member: User
) -> None:
    form = await stage.wire.user_command(mod, member, "Warn")
    stage.wire.faults.add("GET /guilds/*/members/*", status=403, code=50001)
    refused = await stage.wire.submit(mod, form, {"reason": "who is this"})
    assert "I do not know your roles or theirs" in refused.text
    assert cases(stage, member) == []


# --------------------------------------------------------------------------- the ladder and presets


async def test_the_ladder_is_shown_chosen_rehearsed_and_made_ones_own(
    stage: Stage, mod: User, member: User
) -> None:
    gentle = await stage.wire.slash(mod, "general", "ladder show")
    assert "**3 points** within 30 days → timeout for 10 minutes" in gentle.text
    for _ in range(2):
        await stage.wire.slash(mod, "general", "warn", member=member)
    await stage.quiet()
    before = stage.fingerprint()
    rehearsed = await stage.wire.slash(mod, "general", "ladder rehearse", ladder="strict", period="a week")
    assert f"<@{member.id}> · 2 points → timeout for 1 hour" in rehearsed.text
    assert stage.fingerprint() == before
    strict = await stage.wire.slash(mod, "general", "ladder preset", ladder="strict")
    assert "**5 points** within 90 days → ban for good" in strict.text
    rung = await stage.wire.slash(
        mod, "general", "ladder set", points=7, action="ban", duration="2 weeks", period="60 days"
    )
    assert "Set: **7 points** within 60 days → ban for 14 days" in rung.text
    removed = await stage.wire.slash(mod, "general", "ladder remove", points=2)
    assert "Removed: **2 points** within 90 days → timeout for 1 hour" in removed.text
    own = await stage.wire.slash(mod, "general", "ladder show")
    assert "**2 points**" not in own.text
    assert "**7 points** within 60 days → ban for 14 days" in own.text
    off = await stage.wire.slash(mod, "general", "ladder preset", ladder="off")
    assert "Points lead to nothing here" in off.text


async def test_presets_are_offered_as_reasons(stage: Stage, mod: User) -> None:
    made = await stage.wire.slash(mod, "general", "presets set", name="Spam", reason="Too many links at once")
    assert "Set: **Spam** · Too many links at once" in made.text
    assert "Too many links" in (await stage.wire.slash(mod, "general", "presets list")).text
    offered = [{"name": "Spam: Too many links at once", "value": "Too many links at once"}]
    for command in ("note", "warn", "timeout", "untimeout", "kick", "ban", "softban", "unban", "case reason"):
        filled: dict[str, Any] = {"number": 1} if " " in command else {"member": "bob"}
        assert await stage.wire.autocomplete(mod, "general", command, "reason", "spa", **filled) == offered
    gone = await stage.wire.slash(mod, "general", "presets remove", name="Spam")
    assert "Removed: **Spam**" in gone.text
    assert await stage.wire.autocomplete(mod, "general", "warn", "reason", "spa", member="bob") == []
    assert "There are no presets yet" in (await stage.wire.slash(mod, "general", "presets list")).text


@pytest.mark.parametrize(
    ("command", "option"),
    [
        ("timeout", "duration"),
        ("ban", "duration"),
        ("ban", "delete_messages"),
        ("softban", "delete_messages"),
        ("ladder set", "duration"),
        ("ladder set", "period"),
    ],
)
async def test_durations_are_offered_as_the_database_reads_them(
    stage: Stage, command: str, option: str
) -> None:
    typed = await stage.wire.autocomplete("mia", "general", command, option, "90m")
    assert typed == [{"name": "1 hour, 30 minutes", "value": "5400s"}]
    bare = await stage.wire.autocomplete("mia", "general", command, option, "2")
    assert [choice["name"] for choice in bare] == ["2 minutes", "2 hours", "2 days", "14 days"]
    assert await stage.wire.autocomplete("mia", "general", command, option, "soon") == []

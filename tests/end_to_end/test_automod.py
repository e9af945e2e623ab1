"""Automatic rules, and what moderators do to channels: what is said on the wire, and what becomes of it."""

from functools import partial
from typing import Any

import pytest
from simcord.backend.models import Message, User

from .court import keep_log
from .stage import Stage, Who

OWNER = "alice"


async def rule(stage: Stage, kind: str, **options: Any) -> None:
    """Make a rule, as a manager does."""
    reply = await stage.wire.slash("mia", "general", "automod add", kind=kind, **options)
    assert reply.ephemeral
    assert "→" in reply.text, reply.text


def newest_rule(stage: Stage) -> int:
    """The number of the rule that was made last."""
    number: int = stage.value("select max(number) from automod.rule where guild_id = %s", stage.guild_id)
    return number


def is_there(stage: Stage, message: Message) -> bool:
    """Whether a message can still be read."""
    return any(one.id == message.id for one in stage.wire.messages(stage.wire.channel(message.channel_id)))


def cases(stage: Stage, who: Who) -> list[tuple[Any, ...]]:
    """The kind, source and points of a member's cases."""
    query = """select kind::text, source::text, points from moderation.case
      where guild_id = %s and member_id = %s order by number"""
    return list(stage.sql(query, stage.guild_id, stage.id(who)))


async def heard(stage: Stage) -> None:
    """What was written before now has reached the database: a later message of somebody else has."""
    marker = stage.newcomer()
    await stage.wire.say(marker, "off-topic", "Anything")
    await stage.eventually(lambda: stage.xp(marker))


async def test_a_bad_message_is_deleted_and_its_author_warned(stage: Stage) -> None:
    await rule(stage, "words", words="forbidden thing", action="warn", points=2)
    member = stage.newcomer()
    fine = await stage.wire.say(member, "general", "This is fine")
    bad = await stage.wire.say(member, "general", "A FORBIDDEN, thing!")
    await stage.eventually(lambda: not is_there(stage, bad))
    assert is_there(stage, fine)
    assert cases(stage, member) == [("warn", "rule", 2)]
    assert not stage.superuser("select 1 from automod.match m where m::text ilike %s", "%forbidden%"), (
        "what was said is not kept"
    )
    assert "FORBIDDEN" not in stage.log


async def test_a_bad_title_takes_its_thread(stage: Stage) -> None:
    await rule(stage, "words", words="rotten title", delete=True)
    backend, member = stage.wire.world.backend, stage.newcomer()
    off_topic = next(one.id for one in backend.channels.values() if one.name == "off-topic")
    fine, bad, renamed = (
        backend.create_thread(off_topic, name, owner_id=stage.id(member))
        for name in ("a fine title", "a ROTTEN title", "a title")
    )
    await stage.eventually(lambda: bad.id not in backend.channels)
    backend.edit_channel(renamed.id, {"name": "another rotten title"})
    await stage.eventually(lambda: renamed.id not in backend.channels)
    assert fine.id in backend.channels
    assert cases(stage, member) == []


async def test_a_flood_is_one_case_and_all_of_it_goes(stage: Stage) -> None:
    await rule(stage, "duplicates", threshold=3, period="1m", action="timeout", duration="10m")
    member = stage.newcomer()
    flood = [await stage.wire.say(member, "general", "Buy this") for _ in range(8)]
    await stage.eventually(lambda: sum(is_there(stage, one) for one in flood) == 2)
    await stage.quiet()
    assert cases(stage, member) == [("timeout", "rule", 0)]


async def test_an_edit_is_looked_at_and_earns_nothing(stage: Stage) -> None:
    await rule(stage, "links", allowed="example.com")
    member = stage.newcomer()
    message = await stage.wire.say(member, "general", "See https://example.com/page")
    await stage.eventually(lambda: stage.xp(member) == 100)
    await stage.wire.edit(member, message, "See https://evil.example/page")
    await stage.eventually(lambda: not is_there(stage, message))
    await heard(stage)
    assert stage.xp(member) == 100
    assert cases(stage, member) == []


async def test_who_is_exempt_is_passed_over(stage: Stage) -> None:
    await rule(stage, "words", words="forbidden", exempt_role="Bronze")
    member, other = stage.newcomer(), stage.newcomer()
    stage.wire.guild.members[member.id].role_ids.append(stage.wire.role("Bronze").id)
    said = await stage.wire.say(member, "general", "A forbidden thing")
    also = await stage.wire.say(other, "general", "A forbidden thing")
    boss = await stage.wire.say(OWNER, "general", "A forbidden thing")
    await stage.eventually(lambda: not is_there(stage, also))
    await heard(stage)
    await stage.quiet()
    assert is_there(stage, said)
    assert is_there(stage, boss)


async def test_what_the_bot_writes_meets_no_rule(stage: Stage) -> None:
    await rule(stage, "words", words="level", action="warn")
    stage.configure("leveling.announce_template", "{member} has reached level {level}")
    member = stage.newcomer()
    await stage.wire.say(member, "general", "Hello")
    await stage.eventually(lambda: stage.told(member))
    await heard(stage)
    await stage.quiet()
    assert len(stage.told(member)) == 1
    assert stage.sql("select 1 from automod.match where number = %s", newest_rule(stage)) == []


async def test_rules_are_listed_tested_and_removed(stage: Stage) -> None:
    await rule(stage, "words", words="forbidden")
    await rule(stage, "mentions", threshold=5, enabled=False)
    shown = await stage.wire.slash("mia", "general", "automod list")
    assert "forbidden" in shown.text
    assert "off" in shown.text
    tested = await stage.wire.slash("mia", "general", "automod test", text="something forbidden")
    assert "would be met" in tested.text
    number = stage.value("select min(number) from automod.rule where guild_id = %s", stage.guild_id)
    removed = await stage.wire.slash("mia", "general", "automod remove", rule=number)
    assert removed.text.startswith("Removed")
    again = await stage.wire.slash("mia", "general", "automod remove", rule=number)
    assert again.text == f"There is no automatic rule {number}. /automod list shows those there are."


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"kind": "pattern", "pattern": "("}, "cannot be read"),
        ({"kind": "pattern", "pattern": "(a+)+b"}, "repeats may not hold a repetition itself"),
        ({"kind": "words"}, "1 to 200 words or phrases"),
        ({"kind": "links", "words": "bad"}, 'The option "words" means nothing for such a rule'),
        ({"kind": "links", "duration": "1h"}, "A rule without a case is over at once"),
        ({"kind": "rate", "threshold": 1000}, "from 2 to 50, not 1000"),
        ({"kind": "rate", "period": "a while"}, 'not "a while"'),
        ({"kind": "rate", "action": "timeout", "duration": "a while"}, 'not "a while"'),
    ],
)
async def test_a_rule_that_will_not_do_is_refused(stage: Stage, options: dict[str, Any], said: str) -> None:
    reply = await stage.wire.slash("mia", "general", "automod add", **options)
    assert said in reply.text
    assert stage.sql("select 1 from automod.rule where guild_id = %s", stage.guild_id) == []


# --------------------------------------------------------------------------- channels


async def talk(stage: Stage, *texts: str) -> tuple[User, list[Message]]:
    """A newcomer says all that in a channel, and the bot has heard it."""
    member = stage.newcomer()
    said = [await stage.wire.say(member, "off-topic", text) for text in texts]
    await heard(stage)
    return member, said


async def test_a_purge_deletes_what_was_asked_for(stage: Stage) -> None:
    member, said = await talk(stage, "one", "two spam", "three", "four SPAM", "five")
    other, kept = await talk(stage, "mine")
    options: dict[str, Any] = {"count": 5, "member": member, "contains": "spam"}
    reply = await stage.wire.slash("mia", "off-topic", "purge", **options)
    assert "Deleting 2 messages" in reply.text
    await stage.eventually(lambda: [is_there(stage, one) for one in said] == [True, False, True, False, True])
    reply = await stage.wire.slash(
        "mia", "off-topic", "purge", count=10, member=member, before=str(said[4].id), after=str(said[0].id)
    )
    await stage.eventually(
        lambda: [is_there(stage, one) for one in said] == [True, False, False, False, True]
    )
    assert is_there(stage, kept[0])
    await stage.wire.slash("mia", "off-topic", "purge", count=1, member=other)
    await stage.eventually(lambda: not is_there(stage, kept[0]))
    assert stage.value("select count(*) from app.audit where function = 'channels.purge'") >= 3


def purged(stage: Stage) -> int:
    """How often messages were read for a purge: what the bot missed it reads forward, from where it was."""
    return len([one for one in stage.wire.requests_to("GET", "/messages") if "after" not in one.query])


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"count": 0}, "from 1 to 1,000, not 0"),
        ({"count": 1_000_000}, "from 1 to 1,000, not 1000000"),
        ({"count": 5, "before": "yesterday"}, '"yesterday" is neither'),
    ],
)
async def test_a_purge_out_of_bounds_reads_nothing(stage: Stage, options: dict[str, Any], said: str) -> None:
    read = purged(stage)
    reply = await stage.wire.slash("mia", "off-topic", "purge", **options)
    assert said in reply.text
    assert purged(stage) == read


async def test_a_channel_is_slowed_locked_and_unlocked(stage: Stage) -> None:
    channel = stage.wire.channel("off-topic")
    path = f"/channels/{channel.id}/permissions/{stage.guild_id}"
    slowed = await stage.wire.slash(OWNER, "off-topic", "slowmode", duration="30s")
    assert "30 seconds" in slowed.text
    await stage.quiet()
    assert channel.rate_limit_per_user == 30
    await stage.wire.slash(OWNER, "off-topic", "slowmode", duration="off")

    locked = await stage.wire.slash(OWNER, "off-topic", "lock", duration="10m")
    assert "is locked until" in locked.text
    again = await stage.wire.slash(OWNER, "off-topic", "lock")
    assert "is locked already" in again.text
    await stage.quiet()
    assert int(stage.wire.requests_to("PUT", path)[-1].json["deny"]) & 1 << 11
    opened = await stage.wire.slash(OWNER, "off-topic", "unlock")
    assert "is open again" in opened.text
    await stage.quiet()
    assert not int(stage.wire.requests_to("PUT", path)[-1].json["deny"]) & 1 << 11
    again = await stage.wire.slash(OWNER, "off-topic", "unlock")
    assert "nothing to unlock" in again.text


async def test_a_lock_comes_to_its_end(stage: Stage) -> None:
    channel = stage.wire.channel("off-topic")
    path = f"/channels/{channel.id}/permissions/{stage.guild_id}"
    asked = len(stage.wire.requests_to("PUT", path))
    stage.sql(
        "select channels.lock(%s, %s, duration => '1 minute', at => now() - interval '57 seconds')",
        stage.guild_id,
        channel.id,
    )
    await stage.eventually(lambda: len(stage.wire.requests_to("PUT", path)) == asked + 2)
    closed, opened = (int(one.json["deny"]) & 1 << 11 for one in stage.wire.requests_to("PUT", path)[-2:])
    assert closed
    assert not opened
    assert not stage.sql("select 1 from channels.locked where guild_id = %s", stage.guild_id)


def log_says(stage: Stage, words: str) -> bool:
    """Whether a line of the case log has these words."""
    return any(
        words in embed["description"] for one in stage.wire.messages("mod-log") for embed in one.embeds
    )


async def test_what_discord_does_not_do_to_a_channel_is_said_in_the_case_log(stage: Stage) -> None:
    keep_log(stage)
    for request in ("PUT /channels/*/permissions/*", "PATCH /channels/*"):
        stage.wire.faults.add(request, status=403, code=50013, message="Missing Permissions")
    channel = f"<#{stage.wire.channel('off-topic').id}>"
    await stage.wire.slash(OWNER, "off-topic", "lock")
    await stage.wire.slash(OWNER, "off-topic", "slowmode", duration="30s")
    refused = "Discord answered: Missing Permissions (50013)"
    await stage.eventually(lambda: log_says(stage, f"I could not lock {channel}. {refused}"))
    await stage.eventually(
        lambda: log_says(stage, f"I could not change the slow mode of {channel}. {refused}")
    )
    again = await stage.wire.slash(OWNER, "off-topic", "unlock")
    assert "nothing to unlock" in again.text


async def test_messages_that_discord_does_not_delete_are_said_in_the_case_log(stage: Stage) -> None:
    keep_log(stage)
    member, said = await talk(stage, "one", "two")
    await rule(stage, "words", words="stubborn")
    stage.wire.faults.add(
        "POST /channels/*/messages/bulk-delete", status=403, code=50001, message="Missing Access"
    )
    stage.wire.faults.add(
        "DELETE /channels/*/messages/*", status=403, code=50013, message="Missing Permissions"
    )
    await stage.wire.slash("mia", "off-topic", "purge", count=2, member=member)
    bad = await stage.wire.say(member, "general", "A stubborn thing")

    # A minute of failures is one line.
    due = """select work_id from outbox.due
      where guild_id = %s and function = 'moderation._tell_not_deleted' and finished_at is null"""
    await stage.eventually(lambda: len(stage.sql(due, stage.guild_id)) == 2)
    for (work_id,) in stage.sql(due, stage.guild_id):
        stage.sql("select outbox.run_now(%s, %s)", stage.guild_id, work_id)
    for channel, answer in (
        ("off-topic", "Missing Access (50001)"),
        ("general", "Missing Permissions (50013)"),
    ):
        still = f"Messages in <#{stage.wire.channel(channel).id}> that were to be deleted are still there."
        await stage.eventually(partial(log_says, stage, f"{still} Discord answered: {answer}"))
    assert all(is_there(stage, one) for one in (*said, bad))


async def test_what_discords_own_rules_did_counts_points(stage: Stage) -> None:
    stage.configure("automod.discord_points", "2")
    member = stage.newcomer()
    blocked = {
        "guild_id": str(stage.guild_id),
        "action": {"type": 1, "metadata": {"custom_message": "No."}},
        "rule_id": "900000000000000001",
        "rule_trigger_type": 1,
        "user_id": str(member.id),
        "channel_id": str(stage.wire.channel("general").id),
        "content": "what nobody saw",
        "matched_keyword": "nobody",
        "matched_content": "nobody",
    }
    alerted = blocked | {"action": {"type": 2, "metadata": {"channel_id": "1"}}}
    stage.wire.gateway.publish("AUTO_MODERATION_ACTION_EXECUTION", blocked)
    stage.wire.gateway.publish("AUTO_MODERATION_ACTION_EXECUTION", alerted)
    await stage.eventually(lambda: cases(stage, member))
    await heard(stage)
    assert cases(stage, member) == [("warn", "rule", 2)], "two actions of one rule are one case"
    assert "what nobody saw" not in stage.log

"""What members see of statistics: charts with words and buttons, what is refused, and who is hidden."""

from typing import Any

import orjson
import pytest
from simcord.backend.models import User

from playground.members import Reply

from . import promises
from .reading import buttons, custom_id, text_of
from .stage import Stage

OTHERS = "You can only see your own statistics here."


async def wrote(stage: Stage, *, messages: int = 1) -> User:
    """A newcomer whose messages are counted."""
    member, own = stage.newcomer(), "select messages from stats.member_summary(%s, %s)"
    for number in range(messages):
        await stage.wire.say(member, "general", f"this is the message number {number}")
    await stage.eventually(lambda: (stage.value(own, stage.guild_id, member.id) or 0) >= messages)
    return member


def counted(stage: Stage) -> int:
    """Messages of the last week."""
    found = stage.value(
        "select sum(value) from stats.series(%s, since => now() - interval '6 days')", stage.guild_id
    )
    return int(found or 0)


def drawn(reply: Reply, kind: str) -> str:
    """The alt text of the one picture of an answer."""
    assert reply.message is not None, reply.text
    (attachment,) = reply.message.attachments
    assert (attachment["filename"], attachment["content_type"]) == (f"{kind}.png", "image/png")
    assert reply.embeds == []
    return str(attachment["description"])


async def test_the_server_is_a_picture_whose_time_changes_after_a_restart(stage: Stage) -> None:
    member = await wrote(stage, messages=2)
    shown = await stage.wire.slash(member, "general", "stats server", period="7 days")
    title, *told = drawn(shown, "line").splitlines()
    assert title.startswith("Messages · ")
    assert f"{counted(stage):,} at the end" in told[0]
    assert not shown.ephemeral
    assert [label for label, one in buttons(shown).items() if one.get("disabled")] == ["7 days"]
    await stage.restart()
    longer = await stage.wire.press(member, shown, custom_id(shown, "a year"))
    assert longer.kind == "update"
    assert drawn(longer, "line").splitlines()[0] != title
    assert [label for label, one in buttons(longer).items() if one.get("disabled")] == ["a year"]


@pytest.mark.parametrize(
    ("command", "kind", "title"),
    [
        ("sources", "bar", "How they came"),
        ("activation", "bar", "From joining to taking part"),
        ("channel", "line", "Messages · #general"),
        ("member", "line", "Messages · newcomer"),
        ("heatmap", "heatmap", "Messages an hour"),
        ("retention", "cohorts", "Who stays active"),
        ("top", "bar", "Who writes most"),
        ("compare", "line", "Messages, now and before"),
    ],
)
async def test_every_chart_is_drawn(stage: Stage, command: str, kind: str, title: str) -> None:
    member = await wrote(stage)
    options: dict[str, Any] = {"channel": stage.wire.channel("general")} if command == "channel" else {}
    shown = await stage.wire.slash(member, "general", f"stats {command}", **options)
    assert drawn(shown, kind).casefold().startswith(title.casefold())
    turned = await stage.wire.press(member, shown, custom_id(shown, "90 days"))
    assert drawn(turned, kind)


async def test_what_is_not_there_is_said(stage: Stage) -> None:
    shown = await stage.wire.slash(stage.newcomer(), "general", "stats voice", what="channels")
    assert "Nothing has been counted yet." in shown.text


async def test_of_a_channel_for_voice_the_time_in_it_is_drawn(stage: Stage) -> None:
    member, lounge = stage.newcomer(), stage.wire.channel("Lounge")
    shown = await stage.wire.slash(member, "general", "stats channel", channel=lounge)
    assert drawn(shown, "line").startswith("Time in voice · #Lounge")
    shown = await stage.wire.slash(member, "general", "stats channel", channel=lounge, metric="messages")
    assert drawn(shown, "line").startswith("Messages · #Lounge")
    turned = await stage.wire.press(member, shown, custom_id(shown, "90 days"))
    assert drawn(turned, "line").startswith("Messages · #Lounge")


async def test_the_busiest_channels_name_none_that_is_private(stage: Stage) -> None:
    await stage.wire.say("mia", "mod-log", "among ourselves, as nobody else reads it")
    member = await wrote(stage)
    told = drawn(await stage.wire.slash(member, "general", "stats top", what="channels"), "bar")
    assert "#general" in told
    assert "#mod-log" not in told


async def test_who_is_hidden_is_seen_by_nobody_else(stage: Stage) -> None:
    member, other = await wrote(stage, messages=3), stage.newcomer()
    assert member.global_name is not None
    assert "3 messages" in (await stage.wire.slash(other, "general", "stats member", member=member)).text
    said = await stage.wire.slash(member, "general", "privacy hide")
    assert said.ephemeral
    assert said.text.startswith("You are hidden")
    refused = await stage.wire.slash(other, "general", "stats member", member=member)
    assert (refused.text, refused.ephemeral) == (OTHERS, True)
    top = await stage.wire.slash(other, "general", "stats top", period="7 days")
    assert member.global_name not in top.text
    own = await stage.wire.slash(member, "general", "stats member")
    assert own.ephemeral
    assert "Hidden from others." in own.text
    shown = await stage.wire.slash(member, "general", "privacy show")
    assert shown.text == "Boards and reports name you again."
    assert "3 messages" in (await stage.wire.slash(other, "general", "stats member", member=member)).text


async def test_hours_of_a_member_are_for_themselves_and_moderators(stage: Stage) -> None:
    member, other = await wrote(stage), stage.newcomer()
    refused = await stage.wire.slash(other, "general", "stats heatmap", member=member)
    assert refused.text == OTHERS
    for who in (member, "mia"):
        shown = await stage.wire.slash(who, "general", "stats heatmap", member=member)
        assert shown.ephemeral
        assert drawn(shown, "heatmap")


async def test_who_asks_gets_what_is_kept_of_them(stage: Stage) -> None:
    member = await wrote(stage, messages=2)
    sent = await stage.wire.slash(member, "general", "privacy export")
    assert sent.ephemeral
    tables = orjson.loads(text_of(stage, sent))
    assert len(tables["stats.message"]) == 2
    assert {row["member_id"] for row in tables["stats.message"]} == {member.id}
    assert not [table for table in tables if table.startswith(("outbox.", "event."))]


async def test_forgetting_asks_first(stage: Stage) -> None:
    member, before = await wrote(stage, messages=2), counted(stage)
    asked = await stage.wire.slash(member, "general", "privacy forget")
    assert asked.ephemeral
    query = "select messages from stats.member_summary(%s, %s)"
    assert stage.value(query, stage.guild_id, member.id) == 2
    agree = custom_id(asked, "Forget me")
    done = await promises.forget(stage, lambda: stage.wire.press(member, asked, agree))
    assert done.text.startswith("Forgotten: ")
    assert buttons(done) == {}
    assert stage.value(query, stage.guild_id, member.id) == 0
    assert counted(stage) == before


async def test_what_members_may_not_see_moderators_see_in_private(stage: Stage) -> None:
    stage.configure("stats.audience", "off")
    member = stage.newcomer()
    refused = await stage.wire.slash(member, "general", "stats server")
    assert (refused.text, refused.ephemeral) == ("Statistics are for moderators in this server.", True)
    shown = await stage.wire.slash("mia", "general", "stats server")
    assert shown.ephemeral
    assert drawn(shown, "line")


async def test_a_channel_counts_in_its_name(stage: Stage) -> None:
    backend = stage.wire.world.backend
    channel = backend.create_channel(stage.guild_id, "how-many", type=2)
    known = "select 1 from app.channel where guild_id = %s and channel_id = %s"
    await stage.eventually(lambda: stage.sql(known, stage.guild_id, channel.id))
    wrong = await stage.wire.slash(
        "mia", "general", "counter set", channel=channel, metric="messages", name="How many?"
    )
    assert "{count}" in wrong.text
    made = await stage.wire.slash(
        "mia", "general", "counter set", channel=channel, metric="messages", name="Today: {count}"
    )
    assert "counts from now on: Messages" in made.text
    await stage.eventually(lambda: str(backend.channels[channel.id].name).startswith("Today: "))
    assert "Today: {count}" in (await stage.wire.slash("mia", "general", "counter list")).text
    gone = await stage.wire.slash("mia", "general", "counter remove", channel=channel)
    assert "counts no more" in gone.text
    backend.delete_channel(channel.id)


async def test_a_channel_is_told_how_the_week_was(stage: Stage) -> None:
    made = await stage.wire.slash(
        "mia", "general", "report schedule", every="week", channel="general", metric="joins", hour=7
    )
    assert made.ephemeral
    assert "is told every week from now on" in made.text
    told = await stage.wire.slash("mia", "general", "report now", channel="general", every="week")
    assert "is on its way" in told.text
    heading = "**How the week was**"
    await stage.eventually(lambda: any(heading in one.content for one in stage.wire.messages("general")))
    (posted,) = [one for one in stage.wire.messages("general") if heading in one.content]
    assert "Nobody listened in this time" in posted.content, "of that week nothing is known"
    (picture,) = posted.attachments
    assert (picture["filename"], picture["description"].partition(" ")[0]) == ("line.png", "Joins")
    query = "select posted_at is not null from reports.report where guild_id = %s"
    await stage.eventually(lambda: stage.value(query, stage.guild_id))
    assert "every week" in (await stage.wire.slash("mia", "general", "report list")).text
    gone = await stage.wire.slash("mia", "general", "report stop", channel="general", every="week")
    assert "is told no more" in gone.text


async def test_a_role_for_taking_part_is_rehearsed_set_and_removed(stage: Stage) -> None:
    rule = {"role": "Bronze", "metric": "messages", "threshold": 1_000, "days": 7}

    async def use(what: str, **options: Any) -> str:
        reply = await stage.wire.slash("alice", "general", f"activity-role {what}", **options)
        assert reply.ephemeral
        return reply.text

    assert "No role is for taking part yet" in await use("list")
    bronze = f"<@&{stage.wire.role('Bronze').id}>"
    assert bronze in await use("rehearse", **rule)
    assert stage.sql("select 1 from reports.role_rule where guild_id = %s", stage.guild_id) == []
    assert bronze in await use("set", **rule)
    assert "1,000" in await use("list")
    assert bronze in await use("remove", role="Bronze")
    assert "No role is for taking part yet" in await use("list")


async def test_a_call_is_one_stretch_a_room_over_a_move_and_a_new_session(stage: Stage) -> None:
    member, wire = stage.newcomer(), stage.wire
    lounge, games = wire.channel("Lounge").id, wire.channel("Game night").id

    def told() -> list[tuple[Any, ...]]:
        """In which rooms they were, and where they are: with which flags, and whether across a gap."""
        return list(
            stage.sql(
                """
                select channel_id, flags, is_bridged from voice.stretch where member_id = %s
                union all
                select channel_id, flags, is_bridged from voice.present where member_id = %s
                """,
                member.id,
                member.id,
            )
        )

    await wire.join_voice(member, "Lounge", self_mute=True)
    await stage.eventually(lambda: told() == [(lounge, 2, False)])
    await wire.join_voice(member, "Game night")
    await stage.eventually(lambda: told() == [(lounge, 2, False), (games, 2, False)])
    wire.invalid_session()
    await stage.eventually(lambda: told() == [(lounge, 2, False), (games, 2, True)])
    await wire.leave_voice(member)
    await stage.eventually(lambda: told() == [(lounge, 2, False), (games, 2, True), (None, 2, False)])

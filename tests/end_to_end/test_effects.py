"""What the domains may say to Discord, on the wire: long messages, files, direct messages, and the rest."""

from collections.abc import Sequence
from typing import Any

import discord
import pytest

from playground.rest import Request

from .stage import Stage


def say(stage: Stage, call: str, *values: object) -> None:
    """One call of the vocabulary, as only a domain may make it."""
    stage.superuser(f"select discord.{call}", stage.guild_id, *values)


def _content(file: discord.File) -> bytes:
    file.fp.seek(0)
    return file.fp.read()


async def requests_of(stage: Stage, call: str, *values: object) -> list[Request]:
    """The requests that a call of the vocabulary becomes, when all of them are done."""
    already, before = len(stage.dispatches()), stage.last_effect_id()
    say(stage, call, *values)
    await stage.quiet()
    ended: Sequence[tuple[Any, ...]] = stage.sql(
        "select state::text, error from outbox.effect where effect_id > %s", before
    )
    assert {state for state, _ in ended} == {"done"}, ended
    return stage.dispatches()[already:]


async def test_a_long_message_arrives_in_order(stage: Stage) -> None:
    channel = stage.wire.channel("general")
    lines = [f"line {number} of a long story" for number in range(300)]
    say(stage, "send_message(%s, %s, %s)", channel.id, "\n".join(lines))
    await stage.quiet()
    parts = [one.content for one in stage.wire.messages(channel) if "of a long story" in one.content]
    assert len(parts) > 3
    assert "\n".join(parts).splitlines() == lines


async def test_what_is_too_long_for_ten_messages_ends_in_a_file(stage: Stage) -> None:
    channel = stage.wire.channel("general")
    text = "".join(f"{number:07}\n" for number in range(5000))
    requests = await requests_of(stage, "send_message(%s, %s, %s)", channel.id, text)
    assert len(requests) == 10
    ((name, rest),) = [(one.filename, _content(one)) for one in requests[-1].files]
    assert name == "message.txt"
    said = "\n".join(one.json["content"] for one in requests[:-1])
    assert (said + "\n" + rest.decode()).split() == text.split()


async def test_files_arrive_as_they_are_once(stage: Stage) -> None:
    channel = stage.wire.channel("general")
    stage.wire.faults.add("POST /channels/*/messages", status=500, carried_out=True)
    data = bytes(range(256)) * 4000
    say(
        stage,
        "send_files(%s, %s, 'Look <@1>', array[row('all.bin', %s), row('ä b.txt', 'x')]::outbox.file[])",
        channel.id,
        data,
    )
    await stage.quiet()
    (message,) = [one for one in stage.wire.messages(channel) if one.content == "Look <@1>"]
    assert [one["filename"] for one in message.attachments] == ["all.bin", "ä b.txt"]
    assert message.ping_user_ids == []
    blob = stage.wire.world.backend.cdn.get(message.attachments[0]["url"])
    assert blob == data
    assert stage.superuser("select 1 from outbox.attachment") == []


async def test_direct_messages_arrive_in_order(stage: Stage) -> None:
    member = stage.newcomer()
    for number in range(3):
        say(stage, "send_direct_message(%s, %s, %s)", member.id, f"number {number}")
    say(stage, 'send_direct_message(%s, %s, null, embed => \'{"title": "T"}\')', member.id)
    await stage.quiet()
    told = stage.wire.dms(member)
    assert [one.content for one in told] == ["number 0", "number 1", "number 2", ""]
    assert told[-1].embeds[0]["title"] == "T"


async def test_a_message_of_the_bots_is_changed_and_deleted(stage: Stage) -> None:
    channel = stage.wire.channel("general")
    (posted,) = await requests_of(stage, "send_message(%s, %s, 'first')", channel.id)
    message_id = int(posted.reply["id"])
    await requests_of(stage, "edit_message(%s, %s, %s, 'second @everyone')", channel.id, message_id)
    (message,) = [one for one in stage.wire.messages(channel) if one.id == message_id]
    assert message.content == "second @everyone"
    await requests_of(stage, "delete_message(%s, %s, %s, 'why not')", channel.id, message_id)
    assert message_id not in [one.id for one in stage.wire.messages(channel)]


async def test_many_messages_are_deleted_at_once(stage: Stage) -> None:
    channel = stage.wire.channel("off-topic")
    ids = [
        int(one.reply["id"])
        for one in await requests_of(stage, "send_message(%s, %s, %s)", channel.id, "x\n" * 3000)
    ]
    (request,) = await requests_of(stage, "delete_messages(%s, %s, %s)", channel.id, ids)
    assert request.path.endswith("/messages/bulk-delete")
    assert not {one.id for one in stage.wire.messages(channel)} & set(ids)


MODERATION = {
    "a time-out": ("time_out(%s, {member}, now() + interval '1 hour', 'spam')", "PATCH"),
    "the end of a time-out": ("time_out(%s, {member}, null)", "PATCH"),
    "a kick": ("kick(%s, {member}, 'spam')", "DELETE"),
    "a ban": ("ban(%s, {member}, 3600, 'spam')", "PUT"),
    "slowmode": ("set_slowmode(%s, {channel}, 30, 'heated')", "PATCH"),
    "a lock": ("set_channel_overwrite(%s, {channel}, {guild}, false, 0, 2048, 'locked')", "PUT"),
}


@pytest.mark.parametrize("what", MODERATION)
async def test_discord_takes(stage: Stage, what: str) -> None:
    call, method = MODERATION[what]
    member, channel = stage.newcomer(), stage.wire.world.backend.create_channel(stage.guild_id, "court")
    try:
        call = call.format(member=member.id, channel=channel.id, guild=stage.guild_id)
        (request,) = await requests_of(stage, call)
        assert request.method == method
        assert (request.reason is not None) == ("'" in call.replace("'1 hour'", ""))
    finally:
        stage.wire.world.backend.delete_channel(channel.id)


async def test_a_ban_is_lifted(stage: Stage) -> None:
    member = stage.newcomer()
    await requests_of(stage, "ban(%s, %s)", member.id)
    assert member.id in stage.wire.world.backend.get_guild(stage.guild_id).bans
    await requests_of(stage, "unban(%s, %s)", member.id)
    assert member.id not in stage.wire.world.backend.get_guild(stage.guild_id).bans

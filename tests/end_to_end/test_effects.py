"""What the domains may say to Discord, on the wire: long messages, files, direct messages, and the rest."""

from collections.abc import Callable, Iterator, Sequence
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
    await requests_of(stage, "delete_message(%s, %s, %s, '\"why not\"')", channel.id, message_id)
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
    "a time-out": ("time_out(%s, {member}, now() + interval '1 hour', '\"spam\"')", "PATCH"),
    "the end of a time-out": ("time_out(%s, {member}, null)", "PATCH"),
    "a kick": ("kick(%s, {member}, '\"spam\"')", "DELETE"),
    "a ban": ("ban(%s, {member}, 3600, '\"spam\"')", "PUT"),
    "slowmode": ("set_slowmode(%s, {channel}, 30, '\"heated\"')", "PATCH"),
    "a lock": ("set_channel_overwrite(%s, {channel}, {guild}, false, 0, 2048, '\"locked\"')", "PUT"),
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


# --------------------------------------------------------------------------- roles, channels, reactions


@pytest.fixture
def told(stage: Stage) -> Iterator[Callable[[], list[dict[str, Any]]]]:
    """What tests._told was told: a function that keeps what follows an effect, as a domain would."""
    stage.superuser(TOLD)
    yield lambda: [one for (one,) in stage.superuser("select arguments from tests.told order by call")]
    stage.superuser(
        "select outbox._unregister('tests._told'); delete from outbox.due where function = 'tests._told'; "
        "drop schema tests cascade"
    )


TOLD = """
drop schema if exists tests cascade;
create schema tests authorization guildkeeper_owner;
set local role guildkeeper_owner;
create table tests.told (call bigint generated always as identity, arguments jsonb);
create function tests._told(guild_id bigint, arguments jsonb, at timestamptz) returns void language sql
as $$ insert into tests.told (arguments) values (arguments) $$;
select outbox._register('tests._told');
"""
FOLLOWED = "on_done => 'tests._told', on_failed => 'tests._told', arguments => '{\"for\": 1}'"

WORDS = {
    "a reaction": "add_reaction(%s, {channel}, {message}, '\U0001f44d')",
    "a keycap": "add_reaction(%s, {channel}, {message}, E'#\\uFE0F\\u20E3')",
    "an emoji of the server": "add_reaction(%s, {channel}, {message}, '{emoji}')",
    "the end of a reaction": "remove_reaction(%s, {channel}, {message}, '\U0001f44d')",
    "the end of a member's reaction": "remove_reaction(%s, {channel}, {message}, '{emoji}', {member})",
    "the end of an emoji's reactions": "clear_reactions(%s, {channel}, {message}, '{emoji}')",
    "the end of all reactions": "clear_reactions(%s, {channel}, {message})",
    "a role": "create_role(%s, 'Gold', '{{255}}', reason => '\"why\"')",
    "a role's change": "edit_role(%s, {role}, 'Gilt', '{{65280}}', reason => '\"why\"')",
    "a role's place": "move_role(%s, {role}, 1, '\"why\"')",
    "a role's end": "delete_role(%s, {role}, '\"why\"')",
    "a channel": "create_channel(%s, 'ticket-1', 0, {category}, 'Help', "
    "array[({guild}, false, 0, 1024), ({member}, true, 1024, 0)]::discord.overwrite[], reason => '\"why\"')",
    "a channel's name": "edit_channel(%s, {channel}, 'closed', '', reason => '\"why\"')",
    "a channel's category": "move_channel(%s, {channel}, {category}, reason => '\"why\"')",
    "a channel without a category": "move_channel(%s, {channel}, 0, 5, reason => '\"why\"')",
    "the end of an overwrite": "remove_channel_overwrite(%s, {channel}, {guild}, reason => '\"why\"')",
    "a private thread": "create_thread(%s, {channel}, 'ticket-1', reason => '\"why\"')",
    "a public thread": "create_thread(%s, {channel}, 'talk', is_private => false, reason => '\"why\"')",
    "a thread of a message": "create_thread(%s, {channel}, 'talk', {message}, reason => '\"why\"')",
    "somebody in a thread": "add_thread_member(%s, {thread}, {member})",
    "somebody in a thread no more": "remove_thread_member(%s, {thread}, {member})",
    "a thread's lock": "edit_thread(%s, {thread}, true, true, reason => '\"why\"')",
    "a thread's name": "edit_thread(%s, {thread}, archived => false, name => 'talk', reason => '\"why\"')",
    "a pin": "pin_message(%s, {channel}, {message}, reason => '\"why\"')",
    "the end of a pin": "unpin_message(%s, {channel}, {message}, reason => '\"why\"')",
    "a channel's end": "delete_channel(%s, {channel}, reason => '\"why\"')",
}


@pytest.fixture
def court(stage: Stage) -> Iterator[dict[str, Any]]:
    """Ids of what a word may be about; what was made meanwhile is gone afterwards."""
    backend, guild = stage.wire.world.backend, stage.wire.world.backend.get_guild(stage.guild_id)
    roles, channels = set(guild.roles), set(backend.channels)
    channel = backend.create_channel(guild.id, "court")
    message = backend.create_message(channel.id, backend.bot_user.id, content="hear")
    backend.add_reaction(channel.id, message.id, "\U0001f44d", backend.bot_user.id)
    emoji, member = backend.create_emoji(guild.id, "gold", backend.bot_user.id), stage.newcomer()
    backend.add_reaction(channel.id, message.id, f"gold:{emoji.id}", member.id)
    yield {
        "guild": guild.id,
        "channel": channel.id,
        "category": backend.create_channel(guild.id, "yard", type=4).id,
        "thread": backend.create_thread(channel.id, "nook", backend.bot_user.id, type=12).id,
        "message": message.id,
        "role": backend.create_role(guild.id, "Iron").id,
        "member": member.id,
        "emoji": f"gold:{emoji.id}",
    }
    for made in set(guild.roles) - roles:
        backend.delete_role(guild.id, made)
    for made in set(backend.channels) - channels:
        if made in backend.channels:  # the threads of a channel go with it
            backend.delete_channel(made)
    backend.delete_emoji(guild.id, emoji.id)


@pytest.mark.parametrize("what", WORDS)
async def test_discord_takes_the_word(stage: Stage, court: dict[str, Any], what: str) -> None:
    (request,) = await requests_of(stage, WORDS[what].format(**court))
    assert request.carried_out
    assert (request.reason is not None) == ('"why"' in WORDS[what])


async def test_reactions_come_and_go(stage: Stage, court: dict[str, Any]) -> None:
    message = stage.wire.world.backend.messages[court["channel"]][court["message"]]
    await requests_of(stage, WORDS["a keycap"].format(**court))
    await requests_of(stage, WORDS["an emoji of the server"].format(**court))
    await requests_of(stage, WORDS["the end of a reaction"].format(**court))
    assert {reaction.emoji for reaction in message.reactions} == {"#\ufe0f\u20e3", court["emoji"]}
    await requests_of(stage, WORDS["the end of all reactions"].format(**court))
    assert not message.reactions


def making(stage: Stage) -> None:
    """The domain wants a role, and what follows told."""
    say(stage, f"create_role(%s, 'Amber', {FOLLOWED})")


def amber(stage: Stage) -> list[int]:
    """The roles of that name in Discord."""
    roles = stage.wire.world.backend.get_guild(stage.guild_id).roles
    return [role.id for role in roles.values() if role.name == "Amber"]


type Told = Callable[[], list[dict[str, Any]]]


async def test_the_id_of_a_role_is_told_at_once(stage: Stage, court: dict[str, Any], told: Told) -> None:
    making(stage)
    await stage.eventually(told)
    assert told() == [{"for": 1, "role_id": amber(stage)[0]}]
    assert len(amber(stage)) == 1


@pytest.mark.parametrize("fault", [{"status": 500}, {"lost": True}], ids=["an error", "silence"])
@pytest.mark.parametrize(
    "call",
    [
        "create_channel(%s, 'ticket-1', {followed})",
        "create_thread(%s, {channel}, 'ticket-1', {followed})",
        "create_thread(%s, {channel}, 'talk', {message}, {followed})",
    ],
    ids=["a channel", "a thread", "a thread of a message"],
)
async def test_a_channel_whose_answer_is_lost_is_known(
    stage: Stage, court: dict[str, Any], told: Told, call: str, fault: dict[str, Any]
) -> None:
    channels = set(stage.wire.world.backend.channels)
    stage.wire.faults.add(
        lambda request: request.method == "POST" and request.path.endswith(("/channels", "/threads")),
        carried_out=True,
        **fault,
    )
    say(stage, call.format(followed=FOLLOWED, **court))
    await stage.eventually(told)
    (made,) = set(stage.wire.world.backend.channels) - channels
    assert told() == [{"for": 1, "channel_id": made}]
    await stage.quiet()


@pytest.mark.parametrize("fault", [{"status": 500}, {"lost": True}], ids=["an error", "silence"])
async def test_a_role_whose_answer_is_lost_is_known_by_the_audit_log(
    stage: Stage, court: dict[str, Any], told: Told, fault: dict[str, Any]
) -> None:
    stage.wire.faults.add("POST /guilds/*/roles", carried_out=True, **fault)
    making(stage)
    await stage.eventually(told)
    assert told() == [{"for": 1, "role_id": amber(stage)[0]}]
    assert len(amber(stage)) == 1, "it was not made again"


async def test_what_was_not_made_is_made_again(stage: Stage, court: dict[str, Any], told: Told) -> None:
    before = stage.last_effect_id()
    stage.wire.faults.add("POST /guilds/*/roles", status=502)
    making(stage)
    state = "select state::text from outbox.effect where effect_id > %s"
    await stage.eventually(lambda: stage.sql(state, before) == [("unknown",)])
    assert amber(stage) == []
    stage.superuser("update outbox.due set run_at = now() where function = 'outbox._make_again'")
    await stage.eventually(told)
    assert told() == [{"for": 1, "role_id": amber(stage)[0]}]


async def test_a_second_one_that_turns_up_late_is_deleted(
    stage: Stage, court: dict[str, Any], told: Told
) -> None:
    making(stage)
    await stage.eventually(told)
    (kept,) = amber(stage)
    mark = stage.value("select max(effect_id) from outbox.effect where once")
    backend = stage.wire.world.backend
    double = backend.create_role(stage.guild_id, "Amber")
    entry = backend.record_audit_log
    entry(stage.guild_id, 30, target_id=double.id, changes=[], reason=f"[effect {mark}]")
    await stage.eventually(lambda: amber(stage) == [kept])
    await stage.quiet()
    assert len(told()) == 1


async def test_a_refusal_is_told(stage: Stage, court: dict[str, Any], told: Told) -> None:
    stage.wire.faults.add("POST /guilds/*/roles", status=400, code=30005, message="Maximum number of roles")
    making(stage)
    await stage.eventually(told)
    assert [(one["for"], one["state"], one["code"]) for one in told()] == [(1, "dead", 30005)]


LEVEL_UP = (
    "'leveling.level_up', jsonb_build_object('member_id', {member}, 'level', {level}, 'xp', 100, "
    "'role_ids', '[]'::jsonb, 'text', null)"
)


async def test_a_card_is_posted_answers_and_is_changed(
    stage: Stage, court: dict[str, Any], told: Told
) -> None:
    card, channel = LEVEL_UP.format(level=5, **court), court["channel"]
    say(stage, f"post(%s, %s, {card}, {court['message']}, array[{court['member']}], {FOLLOWED})", channel)
    await stage.eventually(told)
    (what,) = told()
    message = stage.wire.world.backend.messages[channel][what["message_id"]]
    assert f"<@{court['member']}>" in message.content
    assert message.ping_user_ids == [court["member"]]
    assert message.reference is not None
    card = LEVEL_UP.format(level=6, **court)
    (request,) = await requests_of(stage, f"edit_post(%s, {channel}, {message.id}, {card})")
    assert "6" in request.json["content"]
    assert request.json["components"] == []
    assert message.content == request.json["content"]


async def test_a_card_is_a_direct_message(stage: Stage) -> None:
    member = stage.newcomer()
    await requests_of(stage, f"post_to_member(%s, {member.id}, {LEVEL_UP.format(level=5, member=member.id)})")
    assert len(stage.wire.dms(member)) == 1


async def test_a_card_that_cannot_be_drawn_holds_up_nothing(stage: Stage) -> None:
    before, channel = stage.last_effect_id(), stage.wire.channel("general").id
    already = len(stage.dispatches())
    say(stage, "post(%s, %s, 'leveling.no_such_card', '{}')", channel)
    say(stage, "send_message(%s, %s, 'next')", channel)
    await stage.quiet()
    ended = stage.sql(
        "select state::text, status, attempts from outbox.effect where effect_id > %s order by 1", before
    )
    assert ended == [("dead", 0, 1), ("done", 200, 1)]
    assert [one.json["content"] for one in stage.dispatches()[already:]] == ["next"]
    assert ("undrawn",) in stage.sql("select code from outbox.health where state = 'dead'")
    assert "a bug" in stage.log

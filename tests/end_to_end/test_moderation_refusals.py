"""What nobody may, what the bot cannot, what makes no sense: a sentence to the moderator, and no change."""

from collections.abc import Iterator
from typing import Any

import pytest
from simcord.backend.errors import SetupError
from simcord.backend.models import User
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from .court import cases, moderator, numbers, refused, timed_out_for
from .stage import Stage

ON_MEMBERS: dict[str, dict[str, Any]] = {
    "note": {"reason": "x"},
    "warn": {},
    "timeout": {"duration": "10m"},
    "untimeout": {},
    "kick": {},
    "ban": {},
    "softban": {},
    "unban": {},
}
"""The commands that are about a member, with what they need besides."""
ADMINISTRATOR, KICK_AND_BAN, MODERATE = 1 << 3, 1 << 1 | 1 << 2, 1 << 40
MANAGE_CHANNELS = 1 << 4


@pytest.fixture
def mod(stage: Stage) -> User:
    """A moderator."""
    return moderator(stage)


@pytest.fixture
def member(stage: Stage) -> User:
    """Somebody to decide about."""
    return stage.newcomer()


# --------------------------------------------------------------------------- rank


@pytest.mark.parametrize("command", ON_MEMBERS)
async def test_members_are_not_offered_it(stage: Stage, member: User, command: str) -> None:
    with pytest.raises(SetupError, match="default-member-permissions"):
        await stage.wire.slash("bob", "general", command, member=member, **ON_MEMBERS[command])


@pytest.mark.parametrize("command", ON_MEMBERS)
async def test_nobody_acts_on_themselves_the_bot_the_owner_an_equal_or_a_superior(
    stage: Stage, mod: User, command: str
) -> None:
    bot = stage.wire.world.backend.bot_user
    for target, sentence in (
        (mod, "You cannot do that to yourself."),
        (bot, "I do not act on myself."),
        ("alice", "Nobody can do that to the owner of the server."),
        ("mia", "You can only do that to members whose highest role is below yours."),
    ):
        await refused(stage, mod, sentence, command, member=target, **ON_MEMBERS[command])


async def test_a_superior_is_not_acted_on_by_one_whose_server_gave_them_the_command(
    stage: Stage, mod: User
) -> None:
    low = stage.newcomer()
    backend = stage.wire.world.backend
    helper = backend.create_role(stage.guild_id, "Helper", permissions=MODERATE | KICK_AND_BAN)
    backend.add_member_role(stage.guild_id, low.id, helper.id)
    try:
        sentence = "You can only do that to members whose highest role is below yours."
        for command, options in ON_MEMBERS.items():
            await refused(stage, low, sentence, command, member=mod, **options)
        bronze = stage.newcomer()
        backend.add_member_role(stage.guild_id, bronze.id, stage.wire.role("Bronze").id)
        await refused(stage, low, sentence, "warn", member=bronze)
    finally:
        backend.delete_role(stage.guild_id, helper.id)


# --------------------------------------------------------------------------- the bot


@pytest.fixture
def weak(stage: Stage) -> Iterator[None]:
    """The bot is no administrator, and may only do what any member may."""
    backend, role = stage.wire.world.backend, stage.wire.role("Guildkeeper")
    backend.edit_role(stage.guild_id, role.id, {"permissions": 1 << 10 | 1 << 11 | 1 << 16})
    yield
    backend.edit_role(stage.guild_id, role.id, {"permissions": ADMINISTRATOR})


@pytest.mark.usefixtures("weak")
async def test_what_the_bot_lacks_the_permission_for_is_refused_beforehand(
    stage: Stage, mod: User, member: User
) -> None:
    query = "select bot_permissions & 8 = 0 from app.guild where guild_id = %s"
    await stage.eventually(lambda: stage.value(query, stage.guild_id))
    for command, permission in (
        ("timeout", "Timeout Members"),
        ("kick", "Kick Members"),
        ("ban", "Ban Members"),
        ("softban", "Ban Members"),
    ):
        sentence = f'I lack the permission "{permission}" in this server.'
        await refused(stage, mod, sentence, command, member=member, **ON_MEMBERS[command])
    await stage.wire.slash(mod, "general", "warn", member=member)
    assert len(cases(stage, member)) == 1
    stage.wire.world.backend.edit_role(
        stage.guild_id, stage.wire.role("Guildkeeper").id, {"permissions": ADMINISTRATOR}
    )
    await stage.eventually(lambda: not stage.value(query, stage.guild_id))


@pytest.mark.usefixtures("weak")
async def test_what_the_bot_may_in_the_channel_counts(stage: Stage) -> None:
    query = "select bot_permissions & 8 = 0 from app.guild where guild_id = %s"
    await stage.eventually(lambda: stage.value(query, stage.guild_id))
    for command, options, permission in (
        ("purge", {"count": 1}, "Manage Messages"),
        ("slowmode", {"duration": "5s"}, "Manage Channels"),
        ("lock", {}, "Manage Roles"),
    ):
        sentence = f'I lack the permission "{permission}" in this server.'
        await refused(stage, "alice", sentence, command, **options)
    general, bot = stage.wire.channel("general"), stage.wire.world.backend.bot_user
    general.overwrites.append(Overwrite(bot.id, OverwriteType.MEMBER, allow=MANAGE_CHANNELS))
    slowed = await stage.wire.slash("alice", "general", "slowmode", duration="5s")
    assert "5 seconds" in slowed.text
    elsewhere = await stage.wire.slash("alice", "off-topic", "slowmode", duration="5s")
    assert 'I lack the permission "Manage Channels"' in elsewhere.text
    general.overwrites.pop()
    await stage.wire.slash("alice", "general", "slowmode", duration="off")
    stage.wire.world.backend.edit_role(
        stage.guild_id, stage.wire.role("Guildkeeper").id, {"permissions": ADMINISTRATOR}
    )
    await stage.eventually(lambda: not stage.value(query, stage.guild_id))


async def test_whose_role_is_above_the_bots_can_be_warned_only(stage: Stage, mod: User) -> None:
    sentence = "I can only do that to members whose highest role is below mine."
    for command in ("timeout", "kick", "ban", "softban"):
        await refused(stage, "alice", sentence, command, member=mod, **ON_MEMBERS[command])
    reply = await stage.wire.slash("alice", "general", "warn", member=mod)
    assert "Warning" in reply.text


# --------------------------------------------------------------------------- no change


async def test_a_ban_or_timeout_that_is_in_force_already(stage: Stage, mod: User, member: User) -> None:
    await stage.wire.slash(mod, "general", "timeout", member=member, duration="2 hours")
    sentence = "They are timed out already, until "
    await refused(stage, mod, sentence, "timeout", member=member, duration="1 hour")
    await stage.wire.slash(mod, "general", "timeout", member=member, duration="3 hours")
    await stage.quiet()
    assert (timed_out_for(stage, member) or 0) > 2.5 * 3600
    await stage.wire.slash(mod, "general", "ban", member=member)
    last = numbers(stage, member)[-1]
    await refused(stage, mod, f"They are banned already, for good (case {last}).", "ban", member=member)


async def test_what_is_not_there_is_not_lifted(stage: Stage, mod: User, member: User) -> None:
    await refused(stage, mod, "They are not banned: they are in this server.", "unban", member=member)
    await refused(stage, mod, "They are not timed out.", "untimeout", member=member)
    stage.wire.leave(member)
    await refused(stage, mod, "They are not in this server, so they cannot be kicked.", "kick", member=member)


# --------------------------------------------------------------------------- what makes no sense


async def test_cases_that_are_none_or_another_guilds(stage: Stage, mod: User, member: User) -> None:
    stage.sql("select moderation.warn(%s, %s)", stage.guild_id, member.id)
    here = stage.value("select max(number) from moderation.case where guild_id = %s", stage.guild_id)
    other = stage.wire.world.backend.create_guild("Elsewhere", owner_id=stage.id("alice"))
    await stage.eventually(lambda: stage.sql("select 1 from app.guild where guild_id = %s", other.id))
    for _ in range(here + 1):
        stage.sql("select moderation.note(%s, %s, 'elsewhere')", other.id, member.id)
    for number in (0, -1, here + 1, 2**53 - 1):
        sentence = f"There is no case {number} in this server."
        await refused(stage, mod, sentence, "case show", number=number)
        await refused(stage, mod, sentence, "case reason", number=number, reason="x")
        await refused(stage, mod, sentence, "case pardon", number=number)


async def test_a_note_has_nothing_to_pardon(stage: Stage, mod: User, member: User) -> None:
    await stage.wire.slash(mod, "general", "note", member=member, reason="just a word")
    (number,) = numbers(stage, member)
    await refused(stage, mod, f"Case {number} (note) has nothing to pardon", "case pardon", number=number)


@pytest.mark.parametrize("typed", ["soon", "0", "10", "-5m", "1s", "366 days", "1e9 days", "m" * 200, "5m\0"])
async def test_durations_that_are_none(stage: Stage, mod: User, member: User, typed: str) -> None:
    sentence = "The duration must be from 1 minute to 365 days, written like 10m, 3d12h or 2 weeks, not"
    await refused(stage, mod, sentence, "timeout", member=member, duration=typed)


async def test_reasons_points_and_evidence_that_cannot_be_kept(stage: Stage, mod: User, member: User) -> None:
    text = "The reason must be at most 400 characters, without control or unreadable characters."
    for reason in ("x" * 401, "a\0b", "bell \a"):
        await refused(stage, mod, text, "warn", member=member, reason=reason)
    for points in (-1, 1001, 2**53 - 1):
        sentence = f"Points are a whole number from 0 to 1,000, not {points}."
        await refused(stage, mod, sentence, "warn", member=member, points=points)
    for link in ("ftp://example.org/x", "https://", "javascript:alert(1)", "https://x y"):
        sentence = "The evidence must be a link that begins with https://"
        await refused(stage, mod, sentence, "warn", member=member, evidence=link)
    week = "The duration must be from 0 seconds to 7 days"
    await refused(stage, mod, week, "ban", member=member, delete_messages="8 days")


async def test_rungs_and_presets_that_are_none(stage: Stage, mod: User) -> None:
    for points in (0, -3, 1001):
        sentence = f"A rung of the ladder is reached by 1 to 1,000 points, not {points}."
        await refused(stage, mod, sentence, "ladder set", points=points, action="kick")
    await refused(stage, mod, "The duration must be from", "ladder set", points=2, action="timeout")
    await refused(stage, mod, "no rung at that number of points (99).", "ladder remove", points=99)
    await refused(stage, mod, "A preset has a name of 1 to 50", "presets set", name="x" * 51, reason="y")
    await refused(stage, mod, 'There is no preset "none".', "presets remove", name="none")

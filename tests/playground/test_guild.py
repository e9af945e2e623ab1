"""The small guild is the same at every start, and `seed.sql` speaks of it."""

import asyncio
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from simcord.backend.errors import BackendError

from playground import guild as small_guild
from playground import replay
from playground.guild import CHANNELS, GUILD_ID, PEOPLE, ROLES
from playground.wire import Wire

SEED = Path(small_guild.__file__).with_name("seed.sql")


def test_seed_names_the_guilds_ids() -> None:
    named = dict(re.findall(r"\\set (\w+) (\d+)", SEED.read_text()))
    ids = {role.name.lower(): str(role.id) for role in ROLES[:3]}
    mod_log = str(next(channel.id for channel in CHANNELS if channel.name == "mod-log"))
    assert named == {"guild": str(GUILD_ID), "mod_log": mod_log, **ids}


def test_ids_differ_and_lie_in_the_past() -> None:
    ids = [GUILD_ID, *(one.id for specs in (ROLES, PEOPLE, CHANNELS) for one in specs)]
    assert len(set(ids)) == len(ids)
    assert max(ids) < small_guild.snowflake(datetime.now(UTC))


async def test_two_starts_are_alike() -> None:
    async with Wire() as one, Wire() as two:
        assert one.world.backend.bot_user.id == two.world.backend.bot_user.id
        assert one.guild.roles == two.guild.roles
        assert one.guild.members == two.guild.members
        assert one.world.backend.channels == two.world.backend.channels


async def test_messages_carry_the_time_of_day(wire: Wire) -> None:
    before = small_guild.snowflake(datetime.now(UTC))
    first, second = await wire.say("bob", "general", "a"), await wire.say("bob", "general", "b")
    assert before <= first.id < second.id <= small_guild.snowflake(datetime.now(UTC), sequence=1 << 21)


async def test_the_bot_can_give_rewards_but_not_the_moderators_role(wire: Wire) -> None:
    top = wire.guild.top_role_position(wire.world.backend.bot_user.id)
    assert [wire.role(role.name).position < top for role in ROLES] == [True, True, True, False]


async def test_members_and_their_roles_survive_a_restart(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    async with Wire() as wire:
        zoe = wire.join("zoe", "Zoe")
        wire.world.backend.add_member_role(wire.guild.id, wire.user("bob").id, wire.role("Gold").id)
        small_guild.save(wire.world, wire.guild, state)
    async with Wire() as wire:
        small_guild.restore(wire.world, wire.guild, state)
        assert wire.user("zoe").id == zoe.id
        assert wire.roles("bob") == ["Gold"]
        assert wire.roles("mia") == ["Mod"]


async def test_a_broken_state_file_changes_nothing(wire: Wire, tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    state.write_text("{")
    small_guild.restore(wire.world, wire.guild, state)
    assert wire.roles("mia") == ["Mod"]


async def test_traffic_keeps_its_rate_and_forgets_old_messages(wire: Wire) -> None:
    crowd = replay.add_members(wire.world, wire.guild, 5)
    assert crowd == replay.add_members(wire.world, wire.guild, 5)
    chat = asyncio.create_task(replay.chat(wire.world, wire.guild, crowd, 500.0))
    await wire.until(lambda: len(wire.events) >= 200)
    chat.cancel()
    assert {event.name for event in wire.events} == {"MESSAGE_CREATE"}
    for _ in range(replay.KEPT + 5):
        await wire.say("bob", "level-ups", "x")
    replay.forget_old_messages(wire.world, wire.channel("level-ups").id)
    assert len(wire.messages("level-ups")) == replay.KEPT


async def test_permissions_of_channels_hold_for_members(wire: Wire) -> None:
    everyone = wire.guild.everyone_role
    everyone.permissions &= ~(1 << 11)  # send messages
    with pytest.raises(BackendError):
        await wire.say("bob", "general", "may I?")

"""What bad input gets, in Discord and in psql: a sentence that says what is allowed, and no change at all."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

import psycopg
import pytest
import pytest_asyncio
from simcord.backend.models import Channel, Guild, Role

from playground.frames import Dispatch
from playground.members import Reply

from .stage import Stage

MOST_OF_DISCORD = 2**53 - 1
"""The largest integer of a slash command's option."""


async def refused(
    stage: Stage, sentence: str, command: str, /, where: str = "general", **options: Any
) -> Reply:
    """Run a command as the owner: it is refused in this sentence, to them alone, and nothing has changed."""
    await stage.quiet()
    before = stage.fingerprint()
    reply = await stage.wire.slash("alice", where, command, **options)
    assert sentence in reply.text
    assert reply.ephemeral
    assert not reply.embeds
    assert stage.fingerprint() == before
    return reply


@pytest.mark.parametrize("amount", [0, -5, 10**9 + 1, MOST_OF_DISCORD, -MOST_OF_DISCORD])
@pytest.mark.parametrize("command", ["xp give", "xp take"])
async def test_amounts_that_are_none(stage: Stage, command: str, amount: int) -> None:
    sentence = f"The amount must be a whole number from 1 to 1,000,000,000, not {amount}."
    await refused(stage, sentence, command, member="bob", amount=amount)


@pytest.mark.parametrize("amount", [-1, 10**12 + 1, MOST_OF_DISCORD])
async def test_xp_that_nobody_can_have(stage: Stage, amount: int) -> None:
    sentence = f"The amount must be a whole number from 0 to 1,000,000,000,000, not {amount}."
    await refused(stage, sentence, "xp set", member="bob", amount=amount)


async def test_more_than_the_member_has(stage: Stage) -> None:
    member = stage.newcomer()
    stage.grant(member, 50)
    await stage.quiet()
    await refused(stage, "the member has 50 XP, and 51 cannot be taken", "xp take", member=member, amount=51)


async def test_more_than_anybody_may_have(stage: Stage) -> None:
    member = stage.newcomer()
    stage.configure("leveling.announce", "off")
    stage.sql("select leveling.set_xp(%s, %s, 1e12)", stage.guild_id, member.id)
    await refused(stage, "No member can have more than", "xp give", member=member, amount=1)


@pytest.mark.parametrize("reason", ["x" * 401, "a\0b", "bell \a", "\x1b[31mred"])
async def test_reasons_that_cannot_be_kept(stage: Stage, reason: str) -> None:
    sentence = "The reason must be at most 400 characters, without control or unreadable characters."
    await refused(stage, sentence, "xp give", member="bob", amount=5, reason=reason)


@pytest.mark.parametrize("confirm", [None, "", "playground", "Playground "])
async def test_a_reset_of_everybody_without_the_right_word(stage: Stage, confirm: str | None) -> None:
    options = {} if confirm is None else {"confirm": confirm}
    await refused(stage, "To go ahead, repeat it with confirm: Playground", "xp reset", **options)


@pytest.mark.parametrize("page", [0, -1, -MOST_OF_DISCORD])
async def test_pages_that_are_none(stage: Stage, page: int) -> None:
    await refused(stage, f"Pages count from 1; {page} is no page.", "leaderboard", page=page)


@pytest.mark.parametrize("page", [10**9, MOST_OF_DISCORD])
async def test_a_page_past_the_end_is_the_last_one(stage: Stage, page: int) -> None:
    stage.grant(stage.newcomer(), 5)
    last = await stage.wire.slash("bob", "general", "leaderboard", page=page)
    foot = last.text.splitlines()[-1]
    assert foot.split()[1] == foot.split()[3]


# --------------------------------------------------------------------------- settings

TEMPLATE = (
    "1 to 2000 characters with no placeholder but {member}, {level}, {xp}, {role}, and without @everyone"
)
WRONG = {
    "leveling.announce_template": {
        TEMPLATE: [
            "hi {user}",
            "{}",
            "x" * 2001,
            "",
            "  ",
            "look @everyone",
            "@HERE, you",
            "a\0b",
            "ring \x07",
        ]
    },
    "leveling.xp_min": {
        "a whole number from 0 to 1000": ["-1", "1001", "many", "1.5", "", "99999999999999999999"]
    },
    "leveling.xp_max": {
        "a whole number from 1 to 1000": ["0", "NaN"],
        "xp_min at most as large as xp_max": ["50"],
    },
    "leveling.cooldown": {
        "a duration from 0 seconds to 1 day, such as 60 seconds": [
            "2 days",
            "-1 second",
            "soon",
            "1e999 years",
        ]
    },
    "leveling.curve": {"quadratic, mee6, linear, custom": ["cubic", "Quadratic", ""]},
    "leveling.curve_cubic": {"a number from 0 to 1000": ["-1"]},
    "leveling.curve_square": {
        "a number from 0 to 1000000": ["1e7", "NaN", "Infinity", "much"],
        "add up to at least 1": ["0"],
    },
    "leveling.enabled": {"true, false": ["perhaps", "2", ""]},
    "leveling.announce": {"off, here, channel, dm": ["loudly"]},
    "leveling.announce_channel_id": {"a channel of this server": ["nowhere", "", "1" * 40, "<@&12>x"]},
    "leveling.announce_every": {"a whole number from 1 to 1000": ["0", "1001"]},
    "app.time_zone": {
        "a time zone such as Europe/Berlin": ["Mars/Base", "localtime", "", "'; drop table app.guild; --"]
    },
    "app.language": {"en-US, de, fr, es-ES": ["Deutsch"]},
}


@pytest.mark.parametrize(
    ("setting", "allowed", "value"),
    [
        pytest.param(setting, allowed, value, id=f"{setting}={value[:20]!a}")
        for setting, cases in WRONG.items()
        for allowed, values in cases.items()
        for value in values
    ],
)
async def test_values_that_a_setting_does_not_take(
    stage: Stage, setting: str, allowed: str, value: str
) -> None:
    reply = await refused(stage, allowed, "config", setting=setting, value=value)
    assert f"is not allowed for {setting}. Allowed: " in reply.text


@pytest.mark.parametrize(
    "setting", ["leveling.nonsense", "", "cooldown", "leveling.settings", "leveling.guild_id", "x" * 3000]
)
async def test_settings_that_do_not_exist(stage: Stage, setting: str) -> None:
    await refused(stage, "There is no setting", "config", setting=setting, value="1")
    shown = await stage.wire.slash("alice", "general", "config", setting=setting)
    assert "There is no such setting" in shown.text
    assert shown.ephemeral


# --------------------------------------------------------------------------- roles, channels, factors


async def test_a_reward_role_above_the_bot(stage: Stage) -> None:
    sentence = 'I cannot give out the role "Mod": it is not below my own highest role'
    await refused(stage, sentence, "reward-rules set", level=1, role="Mod")


async def test_a_reward_role_of_an_integration(stage: Stage) -> None:
    managed = next(role for role in stage.wire.guild.roles.values() if role.managed)
    await refused(stage, "it belongs to an integration", "reward-rules set", level=1, role=managed)


@pytest.mark.parametrize("level", [0, -1, 1001, MOST_OF_DISCORD])
async def test_reward_levels_that_are_none(stage: Stage, level: int) -> None:
    await refused(
        stage,
        f"A level is a whole number from 1 to 1,000, not {level}",
        "reward-rules set",
        level=level,
        role="Bronze",
    )


async def test_a_reward_that_is_none_cannot_be_removed(stage: Stage) -> None:
    await refused(stage, "is no reward. /rewards shows those there are", "reward-rules remove", role="Bronze")


async def test_a_deleted_role(stage: Stage) -> None:
    backend = stage.wire.world.backend
    role = backend.create_role(stage.guild_id, "short-lived")
    known = "select deleted_at is null from app.role where role_id = %s"
    await stage.eventually(lambda: stage.value(known, role.id) is True)
    backend.delete_role(stage.guild_id, role.id)
    await stage.eventually(lambda: stage.value(known, role.id) is False)
    await refused(
        stage, f"Role {role.id} does not exist in this server", "reward-rules set", level=1, role=role
    )
    await refused(
        stage, f"Role {role.id} does not exist in this server", "multipliers set", factor=2, role=role
    )


async def test_a_deleted_channel(stage: Stage) -> None:
    backend = stage.wire.world.backend
    channel: Channel = backend.create_channel(stage.guild_id, "short-lived")
    known = "select deleted_at is null from app.channel where channel_id = %s"
    await stage.eventually(lambda: stage.value(known, channel.id) is True)
    backend.delete_channel(channel.id)
    await stage.eventually(lambda: stage.value(known, channel.id) is False)
    await refused(
        stage,
        f"Channel {channel.id} does not exist in this server",
        "config",
        setting="leveling.announce_channel_id",
        value=f"<#{channel.id}>",
    )


@pytest.mark.parametrize("factor", [-1, 100.5, 0.001, 1e15])
async def test_factors_that_are_none(stage: Stage, factor: float) -> None:
    await refused(
        stage, "A factor is a number from 0 to 100", "multipliers set", factor=factor, channel="general"
    )


@pytest.mark.parametrize("targets", [{}, {"channel": "general", "role": "Bronze"}])
async def test_a_multiplier_of_nothing_or_of_two_things(stage: Stage, targets: dict[str, str]) -> None:
    await refused(stage, "give exactly one of the two", "multipliers set", factor=2, **targets)


# --------------------------------------------------------------------------- other guilds


@pytest_asyncio.fixture(loop_scope="session")
async def abroad(stage: Stage) -> AsyncIterator[Guild]:
    """Another guild of the same owner, with a channel and a role, which the bot knows."""
    backend = stage.wire.world.backend
    guild = backend.create_guild("Abroad", owner_id=stage.id("alice"))
    # Registered before it has them: the report that brings the role is then the last one.
    await stage.eventually(lambda: stage.sql("select 1 from app.guild where guild_id = %s", guild.id))
    backend.create_channel(guild.id, "foreign")
    backend.create_role(guild.id, "Foreigner")
    await stage.eventually(
        lambda: stage.sql("select 1 from app.role where guild_id = %s and name = 'Foreigner'", guild.id)
    )
    await stage.compared()
    await stage.quiet()  # it is greeted
    yield guild
    backend.remove_guild(guild.id)
    await stage.eventually(lambda: stage.value("select left_at from app.guild where guild_id = %s", guild.id))
    stage.superuser("delete from app.guild where guild_id = %s", guild.id)


def _foreigner(guild: Guild) -> Role:
    return next(role for role in guild.roles.values() if role.name == "Foreigner")


async def test_roles_and_channels_of_another_guild(stage: Stage, abroad: Guild) -> None:
    role, channel_id = _foreigner(abroad), abroad.channel_ids[0]
    await refused(
        stage, f"Role {role.id} does not exist in this server", "reward-rules set", level=1, role=role
    )
    sentence = f"Channel {channel_id} does not exist in this server"
    setting = "leveling.announce_channel_id"
    await refused(stage, sentence, "config", setting=setting, value=str(channel_id))
    with pytest.raises(psycopg.Error, match=sentence):
        stage.sql(
            "select leveling.set_multiplier(%s, channel_id => %s, factor => 2)", stage.guild_id, channel_id
        )


async def test_a_guild_keeps_its_xp_to_itself(stage: Stage, abroad: Guild) -> None:
    member: Any = stage.newcomer()
    stage.grant(member, 100)
    with stage.in_guild(abroad):
        assert "has no XP" in (await stage.wire.slash("alice", "foreign", "rank", member=member)).text
        assert "Nobody has earned XP" in (await stage.wire.slash("alice", "foreign", "leaderboard")).text


async def test_a_guild_that_nobody_registered(stage: Stage, abroad: Guild) -> None:
    stage.superuser("delete from app.guild where guild_id = %s", abroad.id)
    sentence = f"Server {abroad.id} is not registered here. Invite the bot to it, then try again."
    calls: list[tuple[str, dict[str, Any]]] = [
        ("rank", {}),
        ("leaderboard", {}),
        ("xp give", {"member": "alice", "amount": 5}),
        ("xp why", {}),
        ("rewards", {}),
        ("multipliers list", {}),
        ("config", {}),
        ("config", {"setting": "leveling.cooldown", "value": "1 second"}),
    ]
    with stage.in_guild(abroad):
        for command, options in calls:
            await refused(stage, sentence, command, where="foreign", **options)
    stage.wire.world.backend.edit_guild(abroad.id, {"name": "Abroad again"})  # the bot reports it anew
    await stage.eventually(lambda: stage.sql("select 1 from app.guild where guild_id = %s", abroad.id))


# --------------------------------------------------------------------------- psql gets the same

PSQL = {
    "leveling.give_xp(%(guild)s, 5, 0)": (
        "U0AMT",
        "The amount must be a whole number from 1 to 1,000,000,000, not 0.",
    ),
    "leveling.give_xp(%(guild)s, 5, 'NaN')": ("U0AMT", "not NaN"),
    "leveling.give_xp(%(guild)s, 5, 1e300)": ("U0AMT", "The amount must be a whole number"),
    "leveling.give_xp(%(guild)s, 5, 1.5)": ("U0AMT", "not 1.5"),
    "leveling.give_xp(%(guild)s, 5, null)": ("U0AMT", "none was given"),
    "leveling.give_xp(%(guild)s, 0, 5)": ("U0MEM", "A member is given by a Discord id"),
    "leveling.give_xp(%(guild)s, -3, 5)": ("U0MEM", "-3 is none"),
    "leveling.give_xp(99, 5, 5)": ("U0GLD", "Server 99 is not registered here"),
    "leveling.give_xp(null, 5, 5)": ("U0GLD", "is not registered here"),
    "leveling.rank(99, 5)": ("U0GLD", "Server 99"),
    "leveling.leaderboard(%(guild)s, page => 0)": ("U0PAG", "Pages count from 1; 0 is no page."),
    "leveling.leaderboard(%(guild)s, page_size => 0)": ("U0SIZ", "A page has 1 to 100 rows, not 0"),
    "leveling.leaderboard(%(guild)s, since => now(), until => now())": ("U0INT", "must begin before it ends"),
    "leveling.set_reward(%(guild)s, 1, 12)": ("U0ROL", "Role 12 does not exist in this server"),
    "leveling.set_multiplier(%(guild)s, channel_id => 12, factor => 2)": (
        "U0CHN",
        "Channel 12 does not exist",
    ),
    "config.set(%(guild)s, 'leveling.cooldown', 'soon')": ("U0VAL", "a duration from 0 seconds to 1 day"),
    "config.set(99, 'leveling.cooldown', '1 second')": ("U0GLD", "Server 99"),
}


@pytest.mark.parametrize("call", PSQL)
async def test_psql_is_refused_in_the_same_words(stage: Stage, call: str) -> None:
    sqlstate, sentence = PSQL[call]
    before = stage.fingerprint()
    with pytest.raises(psycopg.Error) as raised:
        stage.sql(f"select {call.replace('%(guild)s', str(stage.guild_id))}")
    assert raised.value.sqlstate == sqlstate
    assert sentence in (raised.value.diag.message_primary or "")
    assert stage.fingerprint() == before


# --------------------------------------------------------------------------- bytes that are no text


async def test_half_a_surrogate_pair_is_unreadable_and_harms_nobody(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No JSON library sends one, so the bytes are made by hand, as a hostile client could."""
    prepare = stage.wire.gateway.prepare

    def prepare_broken(name: str, payload: Mapping[str, Any]) -> Dispatch:
        dispatch = prepare(name, payload)
        dispatch._rest = dispatch._rest.replace(b"HALF A PAIR", rb"\ud83c")
        return dispatch

    monkeypatch.setattr(stage.wire.gateway, "prepare", prepare_broken)
    sentence = "without control or unreadable characters"
    await refused(stage, sentence, "xp give", member="bob", amount=5, reason="a party: HALF A PAIR")
    setting = "leveling.announce_template"
    await refused(stage, TEMPLATE, "config", setting=setting, value="HALF A PAIR {member}")
    member = stage.newcomer()
    await stage.wire.say(member, "general", "HALF A PAIR, and the talk goes on")
    await stage.eventually(lambda: stage.xp(member) == 100)

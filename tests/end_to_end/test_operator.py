"""An operator in psql: the same rules and the same effects, nothing in between."""

import time

from simcord.backend.models import User

from .database import ADMIN
from .stage import Stage


async def test_a_grant_in_psql_is_announced_in_the_channel(stage: Stage) -> None:
    member = stage.newcomer()
    began = time.monotonic()
    stage.sql(
        "select leveling.give_xp(guild_id => %s, member_id => %s, amount => 900)", stage.guild_id, member.id
    )
    (message,) = await stage.eventually(lambda: stage.told(member, "general"))
    print(f"announced after {time.monotonic() - began:.3f} s")
    assert "reached level 3" in message.content
    assert message.ping_user_ids == [member.id]


async def test_a_grant_is_announced_where_the_member_last_wrote(stage: Stage) -> None:
    member = stage.newcomer()
    await stage.wire.say(member, "off-topic", "here I am, in a corner")
    await stage.eventually(lambda: len(stage.told(member, "off-topic")) == 1)
    stage.grant(member, 1000)
    await stage.eventually(lambda: len(stage.told(member, "off-topic")) == 2)
    assert len(stage.told(member)) == 2


async def test_what_is_rolled_back_never_happened(stage: Stage) -> None:
    undone, kept = stage.newcomer(), stage.newcomer()
    with stage.database.connect(ADMIN) as connection:
        connection.execute("select leveling.give_xp(%s, %s, 400)", (stage.guild_id, undone.id))
        connection.rollback()
    stage.grant(kept, 400)  # what is committed later, through the same lane, is delivered
    await stage.eventually(lambda: stage.told(kept))
    assert stage.told(undone) == []
    assert stage.xp(undone) == 0


async def test_xp_changed_by_hand_is_announced_and_brings_and_takes_the_role(stage: Stage) -> None:
    member = stage.newcomer()
    stage.sql("select leveling.set_reward(%s, 2, %s)", stage.guild_id, stage.wire.role("Silver").id)
    stage.grant(member, 1)
    _set_by_hand(stage, member, 450)
    await stage.eventually(lambda: stage.told(member) and "Silver" in stage.wire.roles(member))
    _set_by_hand(stage, member, 399)
    await stage.eventually(lambda: "Silver" not in stage.wire.roles(member))
    assert (stage.level(member), len(stage.told(member))) == (1, 1)
    history = "select rule, amount, reason from leveling.history where member_id = %s order by history_id"
    assert stage.sql(history, member.id)[1:] == [
        ("edit", 449, "guildkeeper_admin"),
        ("edit", -51, "guildkeeper_admin"),
    ]


async def test_a_member_deleted_by_hand_loses_the_role(stage: Stage) -> None:
    member = stage.newcomer()
    stage.sql("select leveling.set_reward(%s, 1, %s)", stage.guild_id, stage.wire.role("Bronze").id)
    stage.grant(member, 100)
    await stage.eventually(lambda: "Bronze" in stage.wire.roles(member))
    stage.sql("delete from leveling.member where guild_id = %s and member_id = %s", stage.guild_id, member.id)
    await stage.eventually(lambda: "Bronze" not in stage.wire.roles(member))


async def test_in_replace_mode_only_the_highest_reward_is_worn(stage: Stage) -> None:
    member = stage.newcomer()
    stage.configure("leveling.rewards_mode", "replace")
    for level, role in ((1, "Bronze"), (2, "Silver"), (3, "Gold")):
        stage.sql("select leveling.set_reward(%s, %s, %s)", stage.guild_id, level, stage.wire.role(role).id)
    stage.grant(member, 400)
    await stage.eventually(lambda: stage.wire.roles(member) == ["Silver"])
    stage.grant(member, 500)
    await stage.eventually(lambda: stage.wire.roles(member) == ["Gold"])
    stage.sql("select leveling.take_xp(%s, %s, 700)", stage.guild_id, member.id)
    await stage.eventually(lambda: stage.wire.roles(member) == ["Bronze"])


async def test_a_new_curve_changes_levels_and_roles_and_announces_nothing(stage: Stage) -> None:
    member = stage.newcomer()
    stage.sql("select leveling.set_reward(%s, 9, %s)", stage.guild_id, stage.wire.role("Gold").id)
    stage.grant(member, 8500)  # level 9 of the quadratic curve, 8 of the linear one
    await stage.eventually(lambda: "Gold" in stage.wire.roles(member))
    stage.configure("leveling.curve", "linear")
    await stage.eventually(lambda: "Gold" not in stage.wire.roles(member))
    assert stage.level(member) == 8
    stage.configure("leveling.curve", "quadratic")
    await stage.eventually(lambda: "Gold" in stage.wire.roles(member))
    await stage.quiet()
    assert len(stage.told(member)) == 1


async def test_announcements_go_where_the_settings_say(stage: Stage) -> None:
    member = stage.newcomer()
    stage.configure("leveling.announce", "channel")
    stage.configure("leveling.announce_channel_id", str(stage.wire.channel("level-ups").id))
    stage.grant(member, 100)
    await stage.eventually(lambda: len(stage.told(member, "level-ups")) == 1)
    stage.configure("leveling.announce", "dm")
    stage.grant(member, 300)
    await stage.eventually(lambda: len(stage.wire.dms(member)) == 1)
    assert "level 2" in stage.wire.dms(member)[0].content
    stage.configure("leveling.announce", "off")
    stage.grant(member, 500)
    await stage.quiet()
    assert len(stage.told(member)) == 1
    assert len(stage.wire.dms(member)) == 1


async def test_the_template_is_filled_in_and_pings_only_the_member(stage: Stage) -> None:
    member = stage.newcomer()
    role = stage.wire.role("Bronze")
    role.mentionable = True
    stage.sql("select leveling.set_reward(%s, 1, %s)", stage.guild_id, role.id)
    others = f"<@&{role.id}> <@{stage.id('bob')}>"
    stage.configure("leveling.announce_template", "{member}|{level}|{xp}|{role}|" + others)
    stage.grant(member, 123)
    (message,) = await stage.eventually(lambda: stage.told(member))
    assert message.content.startswith(f"<@{member.id}>|1|123|<@&{role.id}>|")
    assert (message.ping_user_ids, message.ping_role_ids) == ([member.id], [])


async def test_the_same_key_again_changes_nothing(stage: Stage) -> None:
    member = stage.newcomer()
    grant = "select (leveling.give_xp(%s, %s, %s, key => 'quiz of monday')).xp"
    first = stage.value(grant, stage.guild_id, member.id, 100)
    second = stage.value(grant, stage.guild_id, member.id, 100)
    assert (first, second, stage.xp(member)) == (100, 100, 100)
    await stage.quiet()
    assert len(stage.told(member)) == 1


def _set_by_hand(stage: Stage, member: User, xp: int) -> None:
    update = "update leveling.member set xp = %s where guild_id = %s and member_id = %s"
    stage.sql(update, xp, stage.guild_id, member.id)

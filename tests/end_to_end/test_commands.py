"""Every command, option, suggestion and menu, as members and moderators use them."""

from collections.abc import Iterator
from typing import Any

import pytest
from simcord.backend.errors import SetupError
from simcord.backend.models import User

from .reading import buttons, custom_id
from .stage import Stage

SKY = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c494441"
    "54789c637098f0000002c401b1704ddfe10000000049454e44ae426082"
)
"""A picture of one blue pixel, as PNG."""
PERIODS = ("all time", "today", "this week", "this month")
SHOP: list[tuple[str, dict[str, Any]]] = [
    ("items add", {"name": "Cup", "price": 1, "kind": "collectible", "description": "Of tea", "emoji": "🍵"}),
    (
        "items add",
        {"name": "Tome", "price": 1, "kind": "xp", "xp": 5, "at_once": False, "stock": 9, "limit": 5},
    ),
    (
        "items add",
        {
            "name": "Title",
            "price": 1,
            "kind": "temporary_role",
            "role": "Gold",
            "duration": "1 day",
            "required_role": "Mod",
            "required_level": 1,
        },
    ),
    ("items edit", {"item": "Cup", "name": "Mug", "description": "Of coffee", "emoji": "☕", "price": 2}),
    ("items edit", {"item": "Mug", "name": "Cup", "stock": 50, "limit": 40, "on_sale": True}),
    ("items edit", {"item": "Cup", "without": "stock"}),
    ("items edit", {"item": "Title", "role": "Silver", "duration": "2 days", "at_once": True}),
    ("items edit", {"item": "Title", "required_role": "Gold", "required_level": 2}),
    ("items edit", {"item": "Tome", "xp": 6}),
    ("items list", {"page": 1}),
    ("shop", {"page": 1}),
    ("buy", {"item": "Cup", "quantity": 3}),
    ("buy", {"item": "Tome"}),
    ("inventory", {"page": 1}),
    ("use", {"item": "Tome", "quantity": 1}),
    ("sell", {"item": "Cup", "quantity": 1}),
    ("items remove", {"item": "Title"}),
]
"""The commands of the shop, in an order in which each has something to do."""


async def test_every_command_answers_with_every_option(stage: Stage) -> None:
    member: Any = stage.newcomer()
    stage.configure("games.enabled", "on")
    calls: list[tuple[str, dict[str, Any]]] = [
        ("xp give", {"member": member, "amount": 500, "reason": "helped"}),
        ("xp take", {"member": member, "amount": 50, "reason": "too much"}),
        ("xp set", {"member": member, "amount": 450, "reason": "corrected"}),
        ("xp why", {"member": member}),
        ("xp why", {}),
        ("rank", {"member": member}),
        *(("leaderboard", {"page": 1, "period": period}) for period in PERIODS),
        ("card accent", {"colour": "#112233"}),
        ("card background", {"picture": ("sky.png", SKY)}),
        ("card-rules background", {"picture": ("sky.png", SKY)}),
        ("card-rules clear", {"member": "mia", "reason": "a test"}),
        ("reward-rules set", {"level": 2, "role": "Bronze"}),
        ("rewards", {}),
        ("reward-rules sync", {"member": member}),
        ("reward-rules sync", {}),
        ("reward-rules remove", {"role": "Bronze"}),
        ("multipliers set", {"factor": 2, "channel": "off-topic"}),
        ("multipliers set", {"factor": 1.5, "role": "Mod"}),
        ("multipliers list", {}),
        ("economy give", {"member": member, "amount": "9000", "account": "bank", "reason": "moved here"}),
        ("economy take", {"member": member, "amount": "50", "account": "bank", "reason": "too much"}),
        ("economy set", {"member": "mia", "amount": "9000", "account": "wallet", "reason": "corrected"}),
        ("economy give-role", {"role": "Mod", "amount": "10", "reason": "thank you"}),
        ("economy take-role", {"role": "Mod", "amount": "10", "reason": "rent"}),
        ("economy statement", {"member": member, "page": 1}),
        ("economy supply", {"step": "weeks"}),
        ("balance", {"member": member}),
        ("pay", {"member": member, "amount": "10", "reason": "lunch"}),
        ("deposit", {"amount": "20"}),
        ("withdraw", {"amount": "10"}),
        ("statement", {"page": 1}),
        ("richest", {"board": "wallet", "page": 1}),
        ("daily", {}),
        ("work", {}),
        ("claim-rules set", {"name": "weekly", "least": 5, "most": 10, "cooldown": "7 days", "role": "Mod"}),
        ("claim-rules set", {"name": "weekly", "least": 5, "most": 10, "cooldown": "7 days"}),
        ("claim", {"name": "weekly"}),
        ("claims", {}),
        ("claim-rules remove", {"name": "weekly"}),
        ("coinflip", {"bet": "5", "side": "heads"}),
        ("dice", {"bet": "5"}),
        ("slots", {"bet": "5"}),
        ("blackjack", {"bet": "5"}),
        ("fairness", {"game": 1}),
        ("config", {"setting": "leveling.cooldown"}),
        ("config", {"setting": "leveling.cooldown", "value": "30 seconds"}),
        ("setup", {}),
        ("help", {}),
        ("help", {"command": "rank"}),
        *SHOP,
        ("gift", {"member": "bob", "item": "Cup", "quantity": 1}),
        ("xp reset", {"member": member, "reason": "left in anger"}),
        ("xp reset", {"confirm": stage.wire.guild.name}),
        ("economy reset", {"member": member, "reason": "left in anger"}),
        ("economy reset", {"confirm": stage.wire.guild.name}),
    ]
    calls += await _moderation(stage)
    calls += await _channels(stage)
    public = {"rank", "leaderboard", "balance", "pay", "richest", "gift", "daily", "work", "claim"}
    public |= {"coinflip", "dice", "slots", "blackjack"}
    for command, options in calls:
        reply = await stage.wire.slash("mia", "general", command, **options)
        assert reply.text, command
        assert reply.ephemeral == (command not in public), command
    of_roles = _roles(stage.newcomer())
    for command, options in of_roles:
        reply = await stage.wire.slash("alice", "general", command, **options)
        assert reply.text and reply.ephemeral, command
    calls += of_roles
    number = stage.value("select max(transaction_id) from economy.transaction where kind = 'reset'")
    calls.append(("economy reverse", {"transaction": number, "reason": "too hasty"}))
    assert "taken back" in (await stage.wire.slash("mia", "general", *calls[-1][:1], **calls[-1][1])).text
    used = {(command, option) for command, options in calls for option in (None, *options)}
    # Those of menus and tickets follow from each other; they and statistics have files of their own.
    elsewhere = {"rolemenu", "ticket", "tickets"}
    elsewhere |= {"stats", "privacy", "import", "counter", "report", "activity-role"}
    assert {entry for entry in _registered(stage) if entry[0].split()[0] not in elsewhere} == used


def _roles(member: Any) -> list[tuple[str, dict[str, Any]]]:
    """The commands of roles, which are for who may manage them; members' own, which nobody has."""
    about: dict[str, Any] = {"member": member, "role": "Bronze"}
    job: dict[str, Any] = {
        "action": "give",
        "role": "Bronze",
        "has": "Gold",
        "lacks": "Silver",
        "who": "people",
    }
    return [
        ("role give", about | {"duration": "3d", "reason": "a prize"}),
        ("role deny", about | {"duration": "1d", "reason": "begged"}),
        ("role denials", {"role": "Bronze"}),
        ("role allow", about),
        ("role why", about),
        ("role history", about),
        ("role wearers", {"role": "Bronze", "ago": "1m"}),
        ("role take", about | {"reason": "enough"}),
        ("autorole set", {"role": "Bronze", "delay": "10m", "who": "both", "screening": False}),
        ("autorole list", {}),
        ("autorole rehearse", {"role": "Bronze", "who": "bots"}),
        ("autorole drop", {"role": "Bronze"}),
        ("sticky set", {"role": "Bronze"}),
        ("sticky list", {}),
        ("sticky drop", {"role": "Bronze"}),
        (
            "rolejob start",
            job | {"member-for": "1d", "member-up-to": "9d", "level": 3, "active": "7d", "reason": "party"},
        ),
        *((f"rolejob {verb}", {"number": 1}) for verb in ("pause", "resume", "cancel", "undo", "show")),
        ("myrole show", {}),
        (
            "myrole set",
            {"name": "Sun", "colours": "#ff8800", "emoji": "☀️", "icon": ("sun.png", b"no picture")},
        ),
        ("myrole drop", {"member": member, "reason": "enough"}),
    ]


async def _moderation(stage: Stage) -> list[tuple[str, dict[str, Any]]]:
    """The commands of moderators, about somebody else each where one would stand in the way of another."""
    one, other, third, fourth = (stage.newcomer() for _ in range(4))
    stage.sql("select moderation.warn(%s, %s)", stage.guild_id, fourth.id)
    number = stage.value("select max(number) from moderation.case where guild_id = %s", stage.guild_id)
    about: dict[str, Any] = {"reason": "as agreed", "evidence": "https://example.org/picture"}
    points: dict[str, Any] = about | {"points": 1}
    return [
        ("note", {"member": one} | about),
        ("warn", {"member": one} | points),
        ("timeout", {"member": one, "duration": "10m"} | points),
        ("untimeout", {"member": one} | about),
        ("kick", {"member": one} | points),
        ("ban", {"member": other, "duration": "1 day", "delete_messages": "1 hour"} | points),
        ("unban", {"member": other} | about),
        ("softban", {"member": third, "delete_messages": "1 hour"} | points),
        ("case show", {"number": number}),
        ("case reason", {"number": number, "reason": "better said"}),
        ("case pardon", {"number": number, "reason": "a mistake"}),
        ("case search", {"text": "said", "member": fourth, "moderator": "mia", "kind": "warn", "before": 1}),
        ("history", {"member": fourth}),
        ("ladder show", {}),
        ("ladder set", {"points": 9, "action": "timeout", "duration": "1 hour", "period": "30 days"}),
        ("ladder remove", {"points": 9}),
        ("ladder preset", {"ladder": "gentle"}),
        ("ladder rehearse", {"ladder": "strict", "period": "a week"}),
        ("presets set", {"name": "Spam", "reason": "Too many links"}),
        ("presets list", {}),
        ("presets remove", {"name": "Spam"}),
    ]


async def _channels(stage: Stage) -> list[tuple[str, dict[str, Any]]]:
    """Automatic rules, and what moderators do to channels."""
    said = await stage.wire.say(stage.newcomer(), "off-topic", "Hello")
    later = await stage.wire.say(stage.newcomer(), "off-topic", "Hello again")
    await stage.wire.slash("mia", "general", "automod add", kind="invites")
    number = stage.value("select max(number) from automod.rule where guild_id = %s", stage.guild_id)
    kinds: list[dict[str, Any]] = [
        {"kind": "rate", "threshold": 9, "period": "5m"},
        {"kind": "pattern", "pattern": "x+y"},
        {"kind": "links", "allowed": "example.com"},
        {"kind": "words", "words": "unheard"},
    ]
    who = {"exempt_role": "Bronze", "exempt_channel": "off-topic", "enabled": False, "rule": number}
    does = {"delete": False, "action": "timeout", "points": 1, "duration": "1h", "reason": "as agreed"}
    between = {"before": str(later.id), "after": str(said.id - 1)}
    return [
        *(("automod add", kind | who | does) for kind in kinds),
        ("automod list", {}),
        ("automod test", {"text": "something unheard of", "rule": number}),
        ("automod remove", {"rule": number}),
        ("purge", {"count": 5, "member": "bob", "contains": "Hello"} | between),
        ("slowmode", {"duration": "off", "channel": "off-topic", "reason": "calm now"}),
        ("lock", {"channel": "off-topic", "duration": "1h", "reason": "a raid"}),
        ("unlock", {"channel": "off-topic", "reason": "over"}),
    ]


def _registered(stage: Stage) -> Iterator[tuple[str, str | None]]:
    """Every chat command there is, alone and with each of its options."""
    for scope in stage.wire.world.backend.commands.values():
        for command in scope.values():
            if command.get("type", 1) == 1:
                yield from _leaves(command["name"], command)


def _leaves(path: str, node: dict[str, Any]) -> Iterator[tuple[str, str | None]]:
    options = node.get("options") or []
    below = [one for one in options if one["type"] in (1, 2)]
    if not below:
        yield path, None
        yield from ((path, one["name"]) for one in options)
    for one in below:
        yield from _leaves(f"{path} {one['name']}", one)


# --------------------------------------------------------------------------- rank


async def test_rank_shows_level_xp_place_and_the_way_to_the_next_level(stage: Stage) -> None:
    member = stage.newcomer()
    stage.grant(member, 250)
    reply = await stage.wire.slash(member, "general", "rank")
    rank, members = stage.sql("select rank, members from leveling.rank(%s, %s)", stage.guild_id, member.id)[0]
    assert "Level 1" in reply.text
    assert "150 / 300 XP to level 2" in reply.text
    assert "250 XP in all" in reply.text
    assert f"#{rank} of {members}" in reply.text
    assert member.global_name is not None
    assert member.global_name in reply.text


async def test_rank_of_one_without_xp_says_so(stage: Stage) -> None:
    member: Any = stage.newcomer()
    reply = await stage.wire.slash("bob", "general", "rank", member=member)
    assert "has no XP yet" in reply.text


async def test_rank_of_one_who_left_is_shown(stage: Stage) -> None:
    member: Any = stage.newcomer()
    stage.grant(member, 120)
    stage.wire.leave(member)
    reply = await stage.wire.slash("bob", "general", "rank", member=member)
    assert "20 / 300 XP to level 2" in reply.text
    assert "left the server" in reply.text.lower()


async def test_the_menu_of_a_member_shows_their_rank(stage: Stage) -> None:
    member = stage.newcomer()
    stage.grant(member, 130)
    reply = await stage.wire.user_command("bob", member, "Rank")
    assert "30 / 300 XP to level 2" in reply.text
    assert not reply.ephemeral


async def test_the_why_button_explains_their_rank_to_a_member_and_to_nobody_else(stage: Stage) -> None:
    member = stage.newcomer()
    await stage.wire.say(member, "general", "what is this XP everybody talks of?")
    await stage.eventually(lambda: stage.xp(member) == 100)
    stage.grant(member, 7)
    shown = await stage.wire.slash(member, "general", "rank")
    refused = await stage.wire.press("bob", shown, custom_id(shown, "Why?"))
    assert refused.ephemeral
    assert refused.text == "Only the member, or a moderator with /xp why, may see this."
    reply = await stage.wire.press(member, shown, custom_id(shown, "Why?"))
    assert reply.ephemeral
    assert "**+100 XP** for a message" in reply.text
    assert "**+7 XP** given by an operator" in reply.text


async def test_a_message_without_xp_is_explained_by_its_rule(stage: Stage) -> None:
    stage.configure("leveling.cooldown", "1 hour")
    stage.sql(
        "select leveling.set_multiplier(%s, channel_id => %s, factor => 0)", stage.guild_id, _off_topic(stage)
    )
    member: Any = stage.newcomer()
    await stage.wire.say(member, "general", "this one earns something")
    await stage.eventually(lambda: stage.xp(member) == 100)
    await stage.wire.say(member, "general", "and this one is too early")
    await stage.wire.say(member, "off-topic", "and this one is in the wrong place")
    await stage.eventually(lambda: len(_verdicts(stage, member)) == 3)
    reply = await stage.wire.slash("mia", "general", "xp why", member=member)
    assert "no XP: the cooldown lasted" in reply.text
    assert "earn none" in reply.text
    assert stage.xp(member) == 100


def _off_topic(stage: Stage) -> int:
    return stage.wire.channel("off-topic").id


def _verdicts(stage: Stage, member: User) -> Any:
    return stage.sql("select * from leveling.why(%s, %s)", stage.guild_id, member.id)


# --------------------------------------------------------------------------- leaderboard


async def test_an_empty_leaderboard_says_what_to_do(stage: Stage) -> None:
    stage.clear_board()
    for period in PERIODS:
        reply = await stage.wire.slash("bob", "general", "leaderboard", period=period)
        assert "Nobody has earned XP here yet" in reply.text


async def test_leaderboard_ranks_equals_equally_and_shows_who_left(stage: Stage) -> None:
    stage.configure("pictures.boards", "off")
    stage.clear_board()
    first, second, third = stage.newcomer(), stage.newcomer(), stage.newcomer()
    for member, xp in ((first, 900), (second, 400), (third, 400)):
        stage.grant(member, xp)
    stage.wire.leave(first)
    reply = await stage.wire.slash("bob", "general", "leaderboard")
    lines = reply.embeds[0]["description"].splitlines()
    assert lines[0].casefold().startswith(f"🥇 {first.name} · level".casefold())
    assert f"<@{first.id}>" not in lines[0]
    assert [line.split()[0] for line in lines] == ["🥇", "🥈", "🥈"]
    assert {f"<@{second.id}>", f"<@{third.id}>"} == {line.split()[1] for line in lines[1:]}
    assert "Page 1 of 1 · 3 members" in reply.text


async def test_leaderboard_of_a_period_counts_what_was_earned_in_it(stage: Stage) -> None:
    stage.configure("pictures.boards", "off")
    stage.clear_board()
    old, new = stage.newcomer(), stage.newcomer()
    grant = "select leveling.give_xp(%s, %s, %s, at => now() - %s::interval)"
    stage.sql(grant, stage.guild_id, old.id, 5000, "40 days")
    stage.sql(grant, stage.guild_id, new.id, 300, "0 days")
    ever = await stage.wire.slash("bob", "general", "leaderboard", period="all time")
    assert ever.text.index(str(old.id)) < ever.text.index(str(new.id))
    for period in PERIODS[1:]:
        reply = await stage.wire.slash("bob", "general", "leaderboard", period=period)
        assert str(new.id) in reply.text
        assert str(old.id) not in reply.text


# --------------------------------------------------------------------------- xp


async def test_moderators_give_take_and_set_xp_and_the_audit_says_who(stage: Stage) -> None:
    member: Any = stage.newcomer()
    given = await stage.wire.slash(
        "mia", "general", "xp give", member=member, amount=1234, reason="won the quiz"
    )
    assert "1,234 XP" in given.text
    taken = await stage.wire.slash("mia", "general", "xp take", member=member, amount=34)
    assert "1,200 XP" in taken.text
    was_set = await stage.wire.slash("mia", "general", "xp set", member=member, amount=17)
    assert "17 XP" in was_set.text
    assert stage.xp(member) == 17
    history = stage.sql(
        """select rule, amount, reason, actor_id
        from leveling.history where member_id = %s order by history_id""",
        member.id,
    )
    mia = stage.id("mia")
    assert history == [
        ("grant", 1234, "won the quiz", mia),
        ("take", -34, None, mia),
        ("set", -1183, None, mia),
    ]
    audit = stage.sql(
        """select function, actor_id, database_user, key is not null
        from app.audit order by audit_id desc limit 1"""
    )
    assert audit == [("leveling.set_xp", mia, "guildkeeper_bot", True)]


async def test_a_member_is_reset_and_loses_the_reward_role(stage: Stage) -> None:
    member: Any = stage.newcomer()
    await stage.wire.slash("alice", "general", "reward-rules set", level=1, role="Silver")
    stage.grant(member, 100)
    await stage.eventually(lambda: "Silver" in stage.wire.roles(member))
    reply = await stage.wire.slash("mia", "general", "xp reset", member=member)
    assert "1 member lost 100 XP" in reply.text
    await stage.eventually(lambda: "Silver" not in stage.wire.roles(member))
    assert stage.xp(member) == 0


async def test_the_whole_guild_is_reset_only_when_confirmed_with_its_name(stage: Stage) -> None:
    member = stage.newcomer()
    stage.grant(member, 100)
    asked = await stage.wire.slash("alice", "general", "xp reset")
    assert asked.ephemeral
    assert f"repeat it with confirm: {stage.wire.guild.name}" in asked.text
    assert stage.xp(member) == 100
    done = await stage.wire.slash("alice", "general", "xp reset", confirm=stage.wire.guild.name)
    assert "lost" in done.text
    assert (
        stage.value("select count(*) from leveling.member where xp > 0 and guild_id = %s", stage.guild_id)
        == 0
    )


# --------------------------------------------------------------------------- rewards and multipliers


async def test_a_new_reward_reaches_who_has_its_level_and_a_removed_one_leaves_them(stage: Stage) -> None:
    member = stage.newcomer()
    stage.grant(member, 2500)
    added = await stage.wire.slash("alice", "general", "reward-rules set", level=5, role="Gold")
    assert "reward for level 5" in added.text
    await stage.eventually(lambda: "Gold" in stage.wire.roles(member))
    listed = await stage.wire.slash("mia", "general", "rewards")
    assert f"Level **5** · <@&{stage.wire.role('Gold').id}>" in listed.text
    removed = await stage.wire.slash("mia", "general", "reward-rules remove", role="Gold")
    assert "no longer the reward for level 5" in removed.text
    await stage.eventually(lambda: "Gold" not in stage.wire.roles(member))
    assert "There are no reward roles yet" in (await stage.wire.slash("mia", "general", "rewards")).text


async def test_sync_gives_a_role_again_that_was_taken_by_hand(stage: Stage) -> None:
    member: Any = stage.newcomer()
    await stage.wire.slash("alice", "general", "reward-rules set", level=1, role="Bronze")
    stage.grant(member, 100)
    await stage.eventually(lambda: "Bronze" in stage.wire.roles(member))
    stage.wire.world.backend.remove_member_role(stage.guild_id, member.id, stage.wire.role("Bronze").id)
    reply = await stage.wire.slash("mia", "general", "reward-rules sync", member=member)
    assert "Looked at 1 member. 1 role change is on its way." in reply.text
    await stage.eventually(lambda: "Bronze" in stage.wire.roles(member))


async def test_multipliers_change_what_a_message_earns(stage: Stage) -> None:
    doubled = await stage.wire.slash("mia", "general", "multipliers set", channel="off-topic", factor=2)
    assert doubled.text == f"Messages in <#{_off_topic(stage)}> now earn 2× XP."
    more = await stage.wire.slash("mia", "general", "multipliers set", role="Bronze", factor=1.25)
    assert "now earn 1.25× XP." in more.text
    member = stage.newcomer()
    stage.wire.world.backend.add_member_role(stage.guild_id, member.id, stage.wire.role("Bronze").id)
    await stage.wire.say(member, "off-topic", "twice as much and a quarter more")
    await stage.eventually(lambda: stage.xp(member) == 250)
    listed = await stage.wire.slash("mia", "general", "multipliers list")
    assert "× **2**" in listed.text
    assert "× **1.25**" in listed.text
    await stage.wire.slash("mia", "general", "multipliers set", channel="off-topic", factor=1)
    await stage.wire.slash("mia", "general", "multipliers set", role="Bronze", factor=1)
    none = await stage.wire.slash("mia", "general", "multipliers list")
    assert "There are no multipliers" in none.text


async def test_a_thread_counts_like_its_channel(stage: Stage) -> None:
    await stage.wire.slash("mia", "general", "multipliers set", channel="off-topic", factor=3)
    member = stage.newcomer()
    backend = stage.wire.world.backend
    thread = backend.create_thread(_off_topic(stage), "a long talk", owner_id=stage.id("bob"))
    await stage.wire.say(member, thread, "three times as much in here, too")
    await stage.eventually(lambda: stage.xp(member) == 300)


# --------------------------------------------------------------------------- config


async def test_config_is_pages_of_menus(stage: Stage) -> None:
    areas = await stage.wire.slash("mia", "general", "config")
    named = {line.split(" · ")[0] for line in areas.text.replace("**", "").split("\n")}
    assert {"Levels", "Money", "Advanced"} <= named
    levels = await stage.wire.choose("mia", areas, "config.show", ["leveling"])
    assert "Pause between messages with XP: 0 seconds" in levels.text.replace("**", "")
    one = await stage.wire.choose("mia", levels, "config.show:leveling", ["leveling.cooldown"])
    assert "How long after a message that earned XP" in one.text
    assert "a duration from 0 seconds to 1 day" in one.text
    assert (await stage.wire.slash("mia", "general", "config", setting="leveling.cooldown")).text == one.text


async def test_config_sets_a_setting_and_takes_it_back_to_its_default(stage: Stage) -> None:
    changed = await stage.wire.slash("mia", "general", "config", setting="leveling.announce", value="dm")
    assert _setting(stage, "leveling.announce") == "dm"
    reset = await stage.wire.press("mia", changed, custom_id(changed, "Reset to the default"))
    assert _setting(stage, "leveling.announce") == "here"
    assert "Reset to the default" not in buttons(reset)


async def test_a_setting_is_turned_on_chosen_and_written(stage: Stage) -> None:
    shown = await stage.wire.slash("mia", "general", "config", setting="leveling.announce_rewards_only")
    await stage.wire.press("mia", shown, custom_id(shown, "Turn on"))
    assert _setting(stage, "leveling.announce_rewards_only") == "true"
    shown = await stage.wire.slash("mia", "general", "config", setting="leveling.announce")
    await stage.wire.choose("mia", shown, "config.set:leveling.announce", ["off"])
    assert _setting(stage, "leveling.announce") == "off"
    shown = await stage.wire.slash("mia", "general", "config", setting="leveling.announce_every")
    form = await stage.wire.press("mia", shown, custom_id(shown, "Change"))
    await stage.wire.submit("mia", form, {"value": "5"})
    assert _setting(stage, "leveling.announce_every") == "5"


async def test_a_change_that_touches_many_is_asked_about(stage: Stage) -> None:
    stage.sql("select leveling.set_xp(%s, %s, 400)", stage.guild_id, stage.newcomer().id)
    asked = await stage.wire.slash("mia", "general", "config", setting="leveling.curve", value="linear")
    assert "would fall to a lower level" in asked.text
    assert _setting(stage, "leveling.curve") == "quadratic"
    await stage.wire.press("mia", asked, custom_id(asked, "Change it"))
    assert _setting(stage, "leveling.curve") == "linear"
    stage.configure("leveling.curve", None)


async def test_config_takes_a_channel_as_a_mention(stage: Stage) -> None:
    channel = stage.wire.channel("level-ups")
    reply = await stage.wire.slash(
        "mia", "general", "config", setting="leveling.announce_channel_id", value=f"<#{channel.id}>"
    )
    assert f"<#{channel.id}>" in reply.text
    assert _setting(stage, "leveling.announce_channel_id") == str(channel.id)


async def test_help_shows_what_somebody_may_use(stage: Stage) -> None:
    manager = await stage.wire.slash("mia", "general", "help")
    member = await stage.wire.slash("bob", "general", "help")
    assert "</daily:" in member.text
    assert "/economy" in manager.text
    assert "/economy" not in member.text
    income = await stage.wire.choose("bob", member, "app.help", ["income"])
    assert "Claim today's money" in income.text
    one = await stage.wire.slash("bob", "general", "help", command="pay")
    assert "**amount** (needed)" in one.text


async def test_setup_names_what_the_bot_may_not_do(stage: Stage) -> None:
    shown = await stage.wire.slash("mia", "general", "setup")
    assert "I have every permission that I need." in shown.text
    page = await stage.wire.press("mia", shown, custom_id(shown, "Time zone"))
    assert "Time zone" in page.text


async def test_names_of_settings_are_suggested_while_one_types(stage: Stage) -> None:
    choices = await stage.wire.autocomplete("mia", "general", "config", "setting", "announce_ch")
    assert choices[0]["value"] == "leveling.announce_channel_id"
    choices = await stage.wire.autocomplete("mia", "general", "config", "setting", "")
    assert len(choices) == min(25, len(stage.sql("select * from config.show(%s)", stage.guild_id)))
    assert await stage.wire.autocomplete("mia", "general", "config", "setting", "no such thing") == []


@pytest.mark.parametrize(
    ("setting", "typed", "expected"),
    [
        ("leveling.curve", "", {"quadratic", "mee6", "linear", "custom"}),
        ("leveling.enabled", "", {"true", "false"}),
        ("app.time_zone", "berlin", {"Europe/Berlin"}),
        ("leveling.cooldown", "", {"0s", "1m"}),
        ("leveling.nonsense", "", set()),
    ],
)
async def test_values_are_suggested_that_a_setting_may_take(
    stage: Stage, setting: str, typed: str, expected: set[str]
) -> None:
    choices = await stage.wire.autocomplete("mia", "general", "config", "value", typed, setting=setting)
    assert {choice["value"] for choice in choices} == expected


@pytest.mark.parametrize(
    ("setting", "typed", "offered", "value"),
    [
        ("leveling.announce_rewards_only", "ja", "an", "true"),
        ("leveling.announce_rewards_only", "AN", "an", "true"),
        ("leveling.curve", "Quadratisch", "quadratisch", "quadratic"),
        ("leveling.curve", "Quadratic", "quadratisch", "quadratic"),
        ("app.language", "Deutsch", "Deutsch", "de"),
        ("app.language", "DE", "Deutsch", "de"),
    ],
)
async def test_a_choice_is_typed_as_its_card_calls_it(
    stage: Stage, setting: str, typed: str, offered: str, value: str
) -> None:
    stage.wire.gateway.locales[stage.id("mia")] = "de"
    try:
        choices = await stage.wire.autocomplete("mia", "general", "config", "value", typed, setting=setting)
        assert {"name": offered, "value": value} in choices
        await stage.wire.slash("mia", "general", "config", setting=setting, value=typed)
        assert _setting(stage, setting) == value
        refused = await stage.wire.slash("mia", "general", "config", setting=setting, value="vielleicht")
        assert "Erlaubt: " in refused.text
    finally:
        del stage.wire.gateway.locales[stage.id("mia")]
        stage.configure(setting, None)


async def test_channels_are_suggested_by_name(stage: Stage) -> None:
    choices = await stage.wire.autocomplete(
        "mia", "general", "config", "value", "level", setting="leveling.announce_channel_id"
    )
    assert choices == [{"name": "#level-ups", "value": str(stage.wire.channel("level-ups").id)}]


def _setting(stage: Stage, key: str) -> Any:
    return stage.value("select value from config.show(%s) where key = %s", stage.guild_id, key)


# --------------------------------------------------------------------------- who may


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("xp give", {"member": "bob", "amount": 100}),
        ("xp reset", {}),
        ("reward-rules sync", {}),
        ("multipliers list", {}),
        ("config", {}),
        ("ladder show", {}),
        ("presets list", {}),
        ("case show", {"number": 1}),
        ("history", {"member": "mia"}),
    ],
)
async def test_members_are_not_offered_what_is_for_managers_and_moderators(
    stage: Stage, command: str, options: dict[str, Any]
) -> None:
    before = stage.fingerprint()
    with pytest.raises(SetupError, match="default-member-permissions"):
        await stage.wire.slash("bob", "general", command, **options)
    assert stage.fingerprint() == before

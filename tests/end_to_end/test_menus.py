"""Role menus as people meet them: made by a moderator with buttons and forms, used by all three means."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Any

import pytest_asyncio
from simcord.backend.models import Guild, Message, User

from playground.members import Reply

from .reading import buttons, custom_id
from .stage import Stage

EVERY_ROLE = ("Bronze", "Silver", "Gold")


# --------------------------------------------------------------------------- words of these tests


async def make(stage: Stage, title: str, roles: Sequence[str] = EVERY_ROLE, **options: Any) -> Message:
    """A menu as a moderator makes it: /rolemenu create, roles, a channel. Its message in #off-topic."""
    editor = await stage.wire.slash("alice", "general", "rolemenu create", title=title, **options)
    number = number_of(editor)
    before = len(stage.wire.messages("off-topic"))
    editor = await stage.wire.choose(
        "alice", editor, f"menus.add_options:{number}", [stage.wire.role(one) for one in roles]
    )
    await stage.wire.choose("alice", editor, f"menus.post:{number}", [stage.wire.channel("off-topic")])
    await stage.eventually(lambda: len(stage.wire.messages("off-topic")) > before)
    await stage.eventually(lambda: stage.value("select message_id from menus.menu where number = %s", number))
    await redrawn(stage)  # what was edited while it was on its way
    return stage.wire.messages("off-topic")[-1]


async def redrawn(stage: Stage) -> None:
    """Wait until menus are shown as they are; the seconds that gather several changes in one edit pass."""
    to_come = "select 1 from outbox.due where function = 'menus._show' and finished_at is null"
    passes = """update outbox.due set run_at = now()
        where function = 'menus._show' and finished_at is null and run_at > now()"""
    await stage.eventually(lambda: stage.superuser(passes) or not stage.superuser(to_come))
    await stage.quiet()


async def heard(stage: Stage) -> None:
    """Wait until the bot knows whose deletion the database wants to hear of: it has asked, and asks again."""
    asks = """select max(query_start) from pg_stat_activity where datname = current_database()
      and query like '%%event.heard(%%' and query_start > %s and pid <> pg_backend_pid()"""
    began = stage.superuser("select clock_timestamp()")[0][0]
    first = await stage.eventually(lambda: stage.superuser(asks, began)[0][0])
    await stage.eventually(lambda: stage.superuser(asks, first)[0][0])


def number_of(editor: Reply) -> int:
    """The number of the menu that an editor is of."""
    return int(editor.embeds[0]["title"].partition(":")[0])


async def wears(stage: Stage, who: User, *roles: str) -> None:
    """Wait until a member wears these roles and no others."""
    await stage.eventually(lambda: set(stage.wire.roles(who)) == set(roles))


def emoji(message: Message) -> dict[str, int]:
    """The reactions of a message with their counts."""
    return {one.emoji: len(one.user_ids) for one in message.reactions}


async def choices(stage: Stage, who: User, message: Message) -> Reply:
    """The private chooser of a member."""
    return await stage.wire.press(who, message, custom_id(message, "My choices"))


# --------------------------------------------------------------------------- the three classic menus


async def test_colours_by_buttons_one_at_a_time(stage: Stage) -> None:
    message = await make(stage, "Colours", mode="unique")
    assert message.embeds[0]["footer"]["text"] == "One at a time."
    member = stage.newcomer()
    given = await stage.wire.press(member, message, custom_id(message, "Silver"))
    assert given.ephemeral
    assert "You have **Silver** now." in given.text
    await wears(stage, member, "Silver")
    other = await stage.wire.press(member, message, custom_id(message, "Gold"))
    assert "You have **Gold** now." in other.text
    assert "**Silver** is gone." in other.text
    await wears(stage, member, "Gold")
    await stage.wire.press(member, message, custom_id(message, "Gold"))
    await wears(stage, member)


async def test_pronouns_by_a_list_at_most_two(stage: Stage) -> None:
    message = await make(stage, "Pronouns", kind="select", most=2)
    member = stage.newcomer()
    (target,) = [row["components"][0]["custom_id"] for row in message.components[:1]]
    await stage.wire.choose(member, message, target, ["1", "2"])
    await wears(stage, member, "Bronze", "Silver")
    chooser = await choices(stage, member, message)
    assert "✅" in chooser.text
    await stage.wire.choose(member, chooser, f"{target}:chooser", ["3"])
    await wears(stage, member, "Gold")
    assert chooser.message is not None
    assert "You have **Gold** now." in chooser.message.embeds[0]["description"]


async def test_rules_by_a_reaction_that_is_cleared(stage: Stage) -> None:
    message = await make(stage, "Rules", ["Bronze"], kind="reaction", mode="verify")
    await stage.eventually(lambda: emoji(message) == {"🇦": 1})
    member = stage.newcomer()
    await stage.wire.react(member, message, "🇦")
    await wears(stage, member, "Bronze")
    await stage.eventually(lambda: emoji(message) == {"🇦": 1})  # theirs is cleared, the bot's stays
    await stage.quiet()
    assert stage.wire.roles(member) == ["Bronze"]  # which was no removal by them


async def test_colours_by_reactions_one_at_a_time(stage: Stage) -> None:
    message = await make(stage, "Colours", kind="reaction", mode="unique")
    member = stage.newcomer()
    await stage.wire.react(member, message, "🇦")
    await wears(stage, member, "Bronze")
    await stage.wire.react(member, message, "🇧")
    await wears(stage, member, "Silver")
    await stage.eventually(lambda: emoji(message) == {"🇦": 1, "🇧": 2, "🇨": 1})  # the other is cleared
    await stage.quiet()
    assert stage.wire.roles(member) == ["Silver"]  # which was no removal by them

    heard = "select count(*) from event.inbox where key like 'reaction %%'"
    before = stage.superuser(heard)[0][0]
    for one in "🇨🇦🇨🇦":  # in a hurry
        await stage.wire.react(member, message, one)
        await stage.wire.unreact(member, message, one)
    await stage.wire.react(member, message, "🇨")
    await stage.eventually(lambda: stage.superuser(heard)[0][0] >= before + 9)
    await wears(stage, member, "Gold")
    await stage.eventually(lambda: emoji(message) == {"🇦": 1, "🇧": 1, "🇨": 2})


async def test_a_persons_message_becomes_a_menu(stage: Stage) -> None:
    message = await stage.wire.say("alice", "general", "Choose your medal!\nBelow.")
    editor = await stage.wire.message_command("alice", message, "Make this a role menu")
    assert editor.ephemeral
    number = number_of(editor)
    assert "Choose your medal!" in editor.text
    await stage.wire.choose("alice", editor, f"menus.add_options:{number}", [stage.wire.role("Gold")])
    await stage.eventually(lambda: emoji(message) == {"🇦": 1})
    member = stage.newcomer()
    await stage.wire.react(member, message, "🇦")
    await wears(stage, member, "Gold")
    await stage.wire.unreact(member, message, "🇦")
    await wears(stage, member)
    again = await stage.wire.message_command("alice", message, "Make this a role menu")
    assert number_of(again) == number


# --------------------------------------------------------------------------- the editor


async def test_everything_about_a_menu_is_changed_by_buttons_and_forms(stage: Stage) -> None:
    message = await make(stage, "Colours", ["Bronze", "Silver"])
    editor = await stage.wire.slash("alice", "general", "rolemenu edit", menu=1)
    form = await stage.wire.press("alice", editor, custom_id(editor, "Words and limits"))
    filled = {"title": "Metals", "text": "What you like", "fewest": "0", "most": "1", "duration": "3d"}
    await stage.wire.submit("alice", form, filled)
    row = "select title, text, most, duration::text from menus.menu"
    assert stage.sql(row) == [("Metals", "What you like", 1, "72:00:00")]
    await redrawn(stage)
    assert message.embeds[0]["title"] == "Metals"
    form = await stage.wire.press("alice", editor, custom_id(editor, "Words and limits"))
    await stage.wire.submit("alice", form, {"title": "Metals", "fewest": "0"})
    assert stage.sql(row) == [("Metals", None, None, None)]

    editor = await stage.wire.choose("alice", editor, "menus.options:1", ["2"])
    form = await stage.wire.press("alice", editor, custom_id(editor, "Words and emoji"))
    words = {"label": "Shiny", "emoji": "✨", "description": "It glitters", "place": "1"}
    await stage.wire.submit("alice", form, words)
    form = await stage.wire.press("alice", editor, custom_id(editor, "Price, time, places"))
    await stage.wire.submit("alice", form, {"price": "5.000.000", "cap": "3"})
    assert "**Shiny**" in shown(editor)
    await redrawn(stage)
    assert "Shiny" in buttons(message)
    assert "0 of 3 places taken" in message.embeds[0]["description"]

    editor = await stage.wire.press("alice", editor, custom_id(editor, "Who may choose"))
    editor = await stage.wire.choose(
        "alice", editor, "menus.set_requirement:1:2:required", [stage.wire.role("Mod")]
    )
    assert "needs" in shown(editor)
    member = stage.newcomer()
    refused = await stage.wire.press(member, message, custom_id(message, "Shiny"))
    assert "Shiny is for members with one of these roles" in refused.text
    await stage.wire.press("alice", editor, custom_id(editor, "No role is needed"))
    assert "Everybody may choose." in shown(editor)
    poor = await stage.wire.press(member, message, custom_id(message, "Shiny"))
    assert "You need 5,000,000" in poor.text


def shown(editor: Reply) -> str:
    """What an editor says by now."""
    assert editor.message is not None
    return str(editor.message.embeds[0]["description"])


async def test_preview_health_list_and_removal(stage: Stage) -> None:
    message = await make(stage, "Colours", ["Bronze"])
    editor = await stage.wire.slash("alice", "general", "rolemenu edit", menu=1)
    preview = await stage.wire.press("alice", editor, custom_id(editor, "Preview"))
    assert buttons(preview)["Bronze"]["disabled"]
    sound = await stage.wire.press("alice", editor, custom_id(editor, "Check"))
    assert "Nothing is in the way." in sound.text
    listed = await stage.wire.slash("alice", "general", "rolemenu list")
    assert "**Colours**" in listed.text
    asked = await stage.wire.slash("alice", "general", "rolemenu remove", menu=1)
    await stage.wire.press("alice", asked, custom_id(asked, "Remove this menu"))
    await stage.eventually(lambda: message.id not in stage.wire.world.backend.messages[message.channel_id])


# --------------------------------------------------------------------------- what it must survive


async def test_fifty_presses_of_a_unique_menu_leave_one_role(stage: Stage) -> None:
    message = await make(stage, "Colours", mode="unique")
    member = stage.newcomer()
    targets = [custom_id(message, EVERY_ROLE[number % 3]) for number in range(50)]
    await asyncio.gather(*(stage.wire.press(member, message, target) for target in targets))
    await stage.quiet()
    held = stage.sql(
        "select role_ids from choices.choice where member_id = %s and role_ids <> '{}'", member.id
    )
    assert len(held) <= 1
    assert sorted(stage.wire.member(member).role_ids) == sorted(held[0][0] if held else [])


async def test_the_last_place_is_one_members_and_the_next_waits_for_it(stage: Stage) -> None:
    message = await make(stage, "Seats", ["Gold"])
    stage.sql("select menus.set_option(%s, 1, 1, cap => 1)", stage.guild_id)
    members = [stage.newcomer() for _ in range(50)]
    target = custom_id(message, "Gold")

    def seated() -> list[User]:
        return [one for one in members if "Gold" in stage.wire.roles(one)]

    answers: dict[int, str] = {}
    while undecided := [one for one in members if one.id not in answers]:  # a busy database asks to try again
        replies = await asyncio.gather(*(stage.wire.press(one, message, target) for one in undecided))
        for one, reply in zip(undecided, replies, strict=True):
            if "You have" in reply.text or "on the list" in reply.text:
                answers[one.id] = reply.text
    given = [one for one in members if "You have" in answers[one.id]]
    assert len(given) == 1
    await wears(stage, given[0], "Gold")
    await stage.wire.press(given[0], message, target)
    await stage.eventually(lambda: given != seated() and len(seated()) == 1)
    (next_one,) = seated()
    told = await stage.eventually(lambda: stage.wire.dms(next_one))
    assert "You waited for a place" in told[-1].embeds[0]["description"]


async def test_what_a_killed_bot_left_and_what_was_reacted_while_none_was_there_counts(stage: Stage) -> None:
    colours, rings = await make(stage, "Colours"), await make(stage, "Rings", kind="reaction")
    presser, adder, remover, successor = (stage.newcomer() for _ in range(4))
    await stage.wire.react(remover, rings, "🇦")
    await wears(stage, remover, "Bronze")
    stage.wire.faults.add(lambda one: "/roles/" in one.path, status=503, delay=0.4, times=None)
    await stage.wire.press(presser, colours, custom_id(colours, "Bronze"))
    await stage.kill()  # between decision and effect
    stage.wire.faults.clear()
    await stage.wire.react(adder, rings, "🇧")
    await stage.wire.unreact(remover, rings, "🇦")
    await stage.wire.react(successor, rings, "🇦")  # as many as before, and another
    await stage.start()
    stage.end_leases()
    await wears(stage, presser, "Bronze")
    await wears(stage, adder, "Silver")
    await wears(stage, successor, "Bronze")
    await wears(stage, remover)
    await stage.wire.press(presser, colours, custom_id(colours, "Bronze"))  # an old button, a new bot
    await wears(stage, presser)


async def test_who_leaves_before_the_role_came_has_it_when_they_return(stage: Stage) -> None:
    message = await make(stage, "Colours")
    member, other = stage.newcomer(), stage.newcomer()
    left = "select left_at from app.member where member_id = %s"
    stage.sql("select outbox.pause('between press and effect')")
    await stage.wire.press(member, message, custom_id(message, "Bronze"))
    await stage.wire.press(other, message, custom_id(message, "Silver"))
    stage.wire.leave(member)
    await stage.eventually(lambda: stage.value(left, member.id))
    stage.sql("select outbox.resume('they have left')")
    await stage.quiet()
    assert stage.wire.roles(other) == ["Silver"]  # nobody else is kept from theirs
    stage.wire.rejoin(member)
    await wears(stage, member, "Bronze")
    await stage.wire.press(member, message, custom_id(message, "Bronze"))
    await wears(stage, member)


async def test_a_role_that_is_deleted_or_dangerous_is_offered_no_more(stage: Stage) -> None:
    backend = stage.wire.world.backend
    role = backend.create_role(stage.guild_id, name="Passing")
    role.position = 1
    await stage.eventually(
        lambda: stage.value("select 1 from app.role where role_id = %s and deleted_at is null", role.id)
    )
    message = await make(stage, "Colours", ["Bronze", "Passing"])
    target = custom_id(message, "Passing")
    holder, member = stage.newcomer(), stage.newcomer()
    await stage.wire.press(holder, message, target)
    await wears(stage, holder, "Passing")

    stage.configure("app.notice_channel_id", str(stage.wire.channel("mod-log").id))
    backend.edit_role(stage.guild_id, role.id, {"permissions": 1 << 2})
    await stage.eventually(lambda: "Passing" not in buttons(message))
    notice = await stage.eventually(lambda: text_with(stage, "mod-log", "has permissions of moderators now"))
    assert "role of a menu" in notice
    refused = await press_forged(stage, member, message, target)
    assert "Passing cannot be chosen at the moment." in refused.text
    await stage.wire.press(member, message, custom_id(message, "Bronze"))
    await wears(stage, member, "Bronze")  # the others go on
    await press_forged(stage, holder, message, target)  # and who has it may give it back
    await wears(stage, holder)

    backend.delete_role(stage.guild_id, role.id)
    deleted = "select deleted_at from app.role where role_id = %s"
    await stage.eventually(lambda: stage.value(deleted, role.id))
    assert "Passing" not in buttons(message)
    refused = await press_forged(stage, member, message, target)
    assert "Passing cannot be chosen at the moment." in refused.text
    health = await stage.wire.slash("alice", "general", "rolemenu health")
    assert "was deleted" in health.text


def text_with(stage: Stage, where: str, words: str) -> str:
    """What a message that holds these words says; empty: there is none."""
    for one in reversed(stage.wire.messages(where)):
        said = "\n".join([one.content, *(embed.get("description", "") for embed in one.embeds)])
        if words in said:
            return said
    return ""


async def test_an_emoji_that_is_deleted_takes_nothing_with_it(stage: Stage) -> None:
    backend = stage.wire.world.backend
    ring = backend.create_emoji(stage.guild_id, "ring", user_id=stage.id("alice"))
    message = await make(stage, "Rings", ["Bronze", "Silver"], kind="reaction")
    stage.sql("select menus.set_option(%s, 1, 1, emoji => %s)", stage.guild_id, f"<:ring:{ring.id}>")
    await redrawn(stage)
    member = stage.newcomer()
    await stage.wire.react(member, message, f"ring:{ring.id}")
    await wears(stage, member, "Bronze")

    backend.delete_emoji(stage.guild_id, ring.id)
    await stage.eventually(lambda: stage.value("select 1 from menus.option where emoji_gone"))
    await redrawn(stage)
    assert stage.wire.roles(member) == ["Bronze"]
    health = await stage.wire.slash("alice", "general", "rolemenu health")
    assert "was deleted" in health.text
    await stage.wire.react(member, message, "🇧")  # the others go on
    await wears(stage, member, "Bronze", "Silver")
    editor = await stage.wire.slash("alice", "general", "rolemenu edit", menu=1)  # and it gets another one
    editor = await stage.wire.choose("alice", editor, "menus.options:1", ["1"])
    form = await stage.wire.press("alice", editor, custom_id(editor, "Words and emoji"))
    await stage.wire.submit("alice", form, {"label": "Bronze", "emoji": "🥉", "place": "1"})
    await redrawn(stage)
    await stage.wire.react(stage.newcomer(), message, "🥉")
    await stage.eventually(lambda: emoji(message).get("🥉") == 2)


async def test_a_deleted_message_is_told_and_posted_again(stage: Stage) -> None:
    message = await make(stage, "Colours", ["Bronze"])
    stage.configure("app.notice_channel_id", str(stage.wire.channel("mod-log").id))
    await heard(stage)
    stage.wire.world.backend.delete_message(message.channel_id, message.id)
    notice = await stage.eventually(
        lambda: [one for one in stage.wire.messages("mod-log") if "was deleted" in one.content]
    )
    assert "**Colours**" in notice[-1].content
    editor = await stage.wire.slash("alice", "general", "rolemenu edit", menu=1)
    assert "Its message was deleted." in editor.text
    await stage.wire.choose("alice", editor, "menus.post:1", [stage.wire.channel("general")])
    await stage.eventually(lambda: stage.value("select message_id from menus.menu"))


FORGED = {
    "choices.press:1:9:-": "Menu 1 has no option 9.",
    "choices.press:9:1:-": "There is no menu 9.",
    "choices.press:1:1:99999999999999999999999": "cannot be read",
    "choices.press:1": "cannot be read",
    "choices.press:one:1:-": "cannot be read",
    "choices.chooser:9:1": "There is no menu 9.",
    "choices.chooser:1:0": "Pages count from 1",
    "menus.drop_option:1:1": 'You need the permission "Manage Roles" for that.',
    "menus.remove:1:agreed": 'You need the permission "Manage Roles" for that.',
    "menus.unlink:1": 'You need the permission "Manage Roles" for that.',
}


async def test_a_forged_button_is_refused(stage: Stage) -> None:
    message = await make(stage, "Colours", ["Bronze"])
    member = stage.newcomer()
    before = stage.fingerprint()
    for forged, sentence in FORGED.items():
        refused = await press_forged(stage, member, message, forged)
        assert refused.ephemeral, forged
        assert sentence in refused.text, forged
        assert stage.fingerprint() == before, forged


@pytest_asyncio.fixture(loop_scope="session")
async def abroad(stage: Stage) -> AsyncIterator[Guild]:
    """Another guild of the same owner, which the bot knows."""
    backend = stage.wire.world.backend
    guild = backend.create_guild("Abroad", owner_id=stage.id("alice"))
    backend.create_channel(guild.id, "foreign")
    known = "select 1 from app.channel where guild_id = %s and name = 'foreign'"
    await stage.eventually(lambda: stage.sql(known, guild.id))
    yield guild
    backend.remove_guild(guild.id)
    await stage.eventually(lambda: stage.value("select left_at from app.guild where guild_id = %s", guild.id))
    stage.superuser("delete from app.guild where guild_id = %s", guild.id)


async def test_another_guilds_menu_is_not_there(stage: Stage, abroad: Guild) -> None:
    message = await make(stage, "Colours", ["Bronze"])
    with stage.in_guild(abroad):
        shown = await stage.wire.slash("alice", "foreign", "leaderboard")
        assert shown.message is not None
        refused = await press_forged(
            stage, stage.wire.user("alice"), shown.message, custom_id(message, "Bronze")
        )
    assert "There is no menu 1." in refused.text


async def press_forged(stage: Stage, who: User, message: Message, forged: str) -> Reply:
    """Press a button that only looks like one of the bot's."""
    button = {"type": 2, "style": 2, "label": "Forged", "custom_id": forged}
    await stage.quiet()  # an edit that is under way would take it away
    before = [dict(row) for row in message.components]
    message.components = [{"type": 1, "components": [button]}]
    try:
        return await stage.wire.press(who, message, forged)
    finally:
        message.components = before

"""Tickets as people meet them: asked for by a panel, worked on by buttons and commands, closed, rated."""

import json
from typing import Any

import pytest
from simcord.backend.models import Channel, Message, User

from playground.members import Reply

from .court import moderator
from .reading import buttons, custom_id
from .stage import Stage

STAFF = "Gold"


# --------------------------------------------------------------------------- words of these tests


@pytest.fixture
def helper(stage: Stage) -> User:
    """Somebody of the staff of Support, which there is from now on."""
    kind(stage, "Support")
    member = stage.newcomer()
    stage.wire.world.backend.add_member_role(stage.guild_id, member.id, stage.wire.role(STAFF).id)
    return member


def kind(stage: Stage, name: str, **options: Any) -> None:
    """A type of tickets, as those who run them make it."""
    staff = [str(stage.wire.role(STAFF).id)]
    options = {"name": name, "staff_role_ids": staff} | options
    stage.sql("select desk.set_type(%s, null, %s::jsonb)", stage.guild_id, json.dumps(options))


def ask(stage: Stage, place: int, label: str, kind: str = "text", **more: Any) -> None:
    """A question of Support."""
    stage.sql(
        """select desk.set_question(%s, 'Support', %s, %s, kind => %s::desk.question_kind,
          choices => %s, longest => %s)""",
        *(stage.guild_id, place, label, kind),
        more.get("choices", []),
        more.get("longest", 1000),
    )


async def panel(stage: Stage, style: str = "buttons") -> Message:
    """A panel with Support in #off-topic: its message."""
    stage.sql(
        """select desk.set_panel(
          %s, 'Help', array['Support'], 'Need help?', style => %s::desk.panel_style
        )""",
        stage.guild_id,
        style,
    )
    channel = stage.wire.channel("off-topic")
    stage.sql("select desk.post_panel(%s, 'Help', %s)", stage.guild_id, channel.id)
    found = await stage.eventually(lambda: stage.value("select message_id from desk.panel"))
    return stage.wire.world.backend.get_message(channel.id, int(found))


def number_of(stage: Stage) -> int:
    """The newest ticket."""
    return int(stage.value("select max(number) from tickets.ticket"))


def state(stage: Stage, number: int) -> str:
    """Where a ticket is in its life."""
    return str(stage.value("select state::text from tickets.ticket where number = %s", number))


def room(stage: Stage, number: int) -> Channel:
    """The room of a ticket."""
    return stage.wire.channel(
        int(stage.value("select channel_id from tickets.ticket where number = %s", number))
    )


async def controls(stage: Stage, number: int) -> Message:
    """The pinned message of a ticket."""
    query = "select controls_id from tickets.ticket where number = %s"
    await stage.eventually(lambda: stage.value(query, number))
    await stage.quiet()
    return stage.wire.world.backend.get_message(room(stage, number).id, int(stage.value(query, number)))


def is_taken(text: str, ticket: str = "") -> bool:
    """Whether a ticket was opened: on a slow machine its room needs longer than an answer waits."""
    return any(f"{ticket} is {what}" in text for what in ("open", "being made"))


async def opened(stage: Stage, member: User) -> int:
    """A ticket of a member, asked for by command; its number."""
    reply = await stage.wire.slash(member, "general", "ticket open", type="1")
    assert is_taken(reply.text), reply.text
    await controls(stage, number := number_of(stage))
    return number


def everything(message: Message | Reply) -> str:
    """All that can be read in a message."""
    embeds = [text for embed in message.embeds for text in _texts(embed)]
    return "\n".join([message.content, *embeds])


def _texts(embed: dict[str, Any]) -> list[str]:
    fields = [f"{field['name']}: {field['value']}" for field in embed.get("fields", [])]
    return [embed.get("title") or "", embed.get("description") or "", *fields]


def last(stage: Stage, number: int) -> str:
    """The newest message in the room of a ticket."""
    return everything(stage.wire.messages(room(stage, number))[-1])


# --------------------------------------------------------------------------- from the panel to the rating


async def test_a_ticket_from_the_panel_to_the_rating_and_back(stage: Stage, helper: User) -> None:
    ask(stage, 1, "What is wrong?", "paragraph")
    ask(stage, 2, "Since when?", "choice", choices=["today", "longer"])
    ask(stage, 3, "A picture", "file")
    message = await panel(stage)
    member = stage.newcomer()

    asked = await stage.wire.press(member, message, custom_id(message, "Support"))
    assert asked.modal is not None
    assert [one["component"]["type"] for one in asked.modal["components"]] == [4, 3, 19]
    reply = await stage.wire.submit(
        member, asked, {"1": "It *burns*", "2": "today", "3": [("fire.png", b"hot")]}
    )
    assert reply.ephemeral
    number = number_of(stage)
    channel = room(stage, number)
    assert f"<#{channel.id}>" in reply.text
    welcome = await controls(stage, number)
    assert welcome.pinned
    text = everything(welcome)
    assert "What is wrong?: It \\*burns\\*" in text
    assert "Since when?: today" in text
    assert "A picture: fire.png: https://" in text
    assert welcome.content == f"<@{member.id}> <@&{stage.wire.role(STAFF).id}>"

    claimed = await stage.wire.press(helper, welcome, custom_id(welcome, "Claim"))
    assert claimed.text == f"You take care of ticket #{number} now."
    await stage.quiet()
    assert "Release" in buttons(await controls(stage, number))
    await stage.wire.say(member, channel, "Please hurry")

    form = await stage.wire.press(helper, welcome, f"tickets.request_close:{number}")
    await stage.wire.submit(helper, form, {"reason": "All good?"})
    request = await stage.eventually(
        lambda: [one for one in stage.wire.messages(channel) if "Yes, close it" in buttons(one)]
    )
    assert request[0].content == f"<@{member.id}>"
    assert f"<@{helper.id}> would like to close" in everything(request[0])
    agreed = await stage.wire.press(member, request[0], custom_id(request[0], "Yes, close it"))
    assert agreed.text == f"Ticket #{number} is closed."
    await stage.quiet()
    assert "Both sides agreed" in last(stage, number)

    (farewell,) = await stage.eventually(lambda: stage.wire.dms(member))
    stars = await stage.wire.press(member, farewell, f"tickets.rate:{stage.guild_id}:{number}:2")
    assert stage.value("select stars from tickets.ticket where number = %s", number) == 2
    rated = await stage.wire.submit(member, stars, {"praise": "Slow"})
    assert "★★☆☆☆" in everything(rated)
    again = await stage.wire.press(member, farewell, f"tickets.rate:{stage.guild_id}:{number}:5")
    assert again.modal is not None
    assert again.modal["components"][0]["component"]["value"] == "Slow"
    assert stage.sql("select stars, praise from tickets.ticket") == [(5, "Slow")]

    await stage.wire.press(member, farewell, f"tickets.reopen:{stage.guild_id}:{number}")
    assert state(stage, number) == "open"


# --------------------------------------------------------------------------- ways to ask


async def test_a_panels_menu_shows_nothing_chosen_afterwards(stage: Stage, helper: User) -> None:
    message = await panel(stage, "menu")
    member = stage.newcomer()
    before = message.components
    reply = await stage.wire.choose(member, message, "tickets.open:-:-:-", ["1"])
    assert reply.kind == "update"
    assert message.components == before
    await told_beside(stage, member)


async def told_beside(stage: Stage, member: User) -> None:
    """Wait for what is said, in private, beside the panel."""
    asked = "select max(number) from tickets.ticket where member_id = %s"
    number = await stage.eventually(lambda: stage.value(asked, member.id))
    ticket = f"our ticket #{number}"
    found = await stage.eventually(
        lambda: [one for one in stage.wire.messages("off-topic") if is_taken(one.content, ticket)]
    )
    assert found[-1].is_ephemeral


async def test_a_menu_that_asks_first_is_put_back_too(stage: Stage, helper: User) -> None:
    ask(stage, 1, "What is wrong?")
    message = await panel(stage, "menu")
    member = stage.newcomer()
    form = await stage.wire.choose(member, message, "tickets.open:-:-:-", ["1"])
    reply = await stage.wire.submit(member, form, {"1": "All"})
    assert reply.kind == "update"
    await told_beside(stage, member)


async def test_a_ticket_about_a_message_and_one_for_somebody_else(stage: Stage, helper: User) -> None:
    kind(stage, "Billing")
    member = stage.newcomer()
    said = await stage.wire.say(member, "general", "Look at this")
    choice = await stage.wire.message_command(member, said, "Open ticket")
    reply = await stage.wire.choose(member, choice, f"tickets.open:{said.channel_id}:{said.id}:-", ["1"])
    assert is_taken(reply.text)
    welcome = await controls(stage, number_of(stage))
    assert f"/{said.channel_id}/{said.id}" in everything(welcome)

    refused = await stage.wire.slash(member, "general", "ticket open", type="2", member=helper)
    assert 'Only the staff of "Billing" can do that.' in refused.text
    other = stage.newcomer()
    reply = await stage.wire.slash(helper, "general", "ticket open", type="2", member=other)
    assert is_taken(reply.text, f"of <@{other.id}>")


async def test_full_means_a_place_in_the_queue(stage: Stage, helper: User) -> None:
    stage.sql("select desk.set_type(%s, 'Support', '{\"most_open\": 1}')", stage.guild_id)
    await opened(stage, stage.newcomer())
    reply = await stage.wire.slash(stage.newcomer(), "general", "ticket open")
    assert "is number 1 in the queue" in reply.text


async def test_more_tickets_than_a_member_may_have_are_refused_in_words(stage: Stage, helper: User) -> None:
    message = await panel(stage)
    member = stage.newcomer()
    await stage.wire.press(member, message, custom_id(message, "Support"))
    refused = await stage.wire.press(member, message, custom_id(message, "Support"))
    assert refused.text == 'At most 1 of your tickets of "Support" can be open at a time. Close one first.'
    stage.wire.gateway.locales[member.id] = "de"
    refused = await stage.wire.press(member, message, custom_id(message, "Support"))
    assert "höchstens 1 deiner Tickets der Art „Support“" in refused.text
    assert number_of(stage) == 1


# --------------------------------------------------------------------------- the desk


async def test_staff_work_at_the_desk(stage: Stage, helper: User) -> None:
    kind(stage, "Billing")
    number = await opened(stage, member := stage.newcomer())
    other = stage.newcomer()
    stage.wire.world.backend.add_member_role(stage.guild_id, other.id, stage.wire.role(STAFF).id)
    welcome = await controls(stage, number)
    desk = await stage.wire.press(helper, welcome, custom_id(welcome, "Staff"))
    assert desk.ephemeral

    async def do(label: str, **fields: Any) -> str:
        form = await stage.wire.press(helper, desk, custom_id(desk, label))
        return (await stage.wire.submit(helper, form, fields)).text

    assert f"<@{other.id}> takes care" in await do("Hand over", answer=other, more="They are in a hurry")
    assert "has its new priority" in await do("Priority", answer="urgent")
    assert "is moved" in await do("Move", answer="2")
    assert "says what it is about" in await do("Topic", answer="Money")
    friend = stage.newcomer()
    assert f"<@{friend.id}> is in ticket" in await do("Add", answer=friend)
    assert f"<@{friend.id}> is no longer" in await do("Remove", answer=friend)
    assert "It is noted" in await do("Note", answer="Odd story")
    assert "Your reply is in" in await do("Reply", more="We look at it")
    held = await stage.wire.press(helper, desk, custom_id(desk, "Hold"))
    assert "is on hold" in held.text
    assert "Go on" in buttons(held)
    notes = await stage.wire.press(helper, desk, custom_id(desk, "Notes"))
    assert "Odd story" in notes.text
    steps = await stage.wire.press(helper, desk, custom_id(desk, "Timeline"))
    assert f"Handed over to <@{other.id}> · They are in a hurry · <@{helper.id}>" in steps.text
    assert "🚦 Priority · urgent" in steps.text

    await stage.quiet()
    text = everything(await controls(stage, number))
    assert "#1 · Billing" in text
    assert f"Taken care of by: <@{other.id}>" in text
    said = [one for one in stage.wire.messages(room(stage, number)) if "We look at it" in everything(one)]
    assert said[0].content == f"<@{member.id}>"
    (digest,) = await stage.eventually(lambda: stage.wire.dms(other))
    assert "They are in a hurry" in everything(digest)


async def test_staff_work_by_command(stage: Stage, helper: User) -> None:
    number = await opened(stage, member := stage.newcomer())
    stage.sql("select desk.set_reply(%s, 'Hello', 'Hi {member}!')", stage.guild_id)

    async def do(command: str, **options: Any) -> str:
        return (await stage.wire.slash(helper, "general", f"ticket {command}", number=number, **options)).text

    assert "You take care" in await do("claim")
    assert "You let go" in await do("release")
    choices = await stage.wire.autocomplete(helper, "general", "ticket reply", "saved", "hel")
    assert [one["value"] for one in choices] == ["Hello"]
    assert "Your reply is in" in await do("reply", saved="Hello", anonymous=True)
    await stage.quiet()
    assert f"Hi <@{member.id}>!" in last(stage, number)
    assert str(helper.id) not in last(stage, number)
    assert "gets its new name" in await do("rename", name="printer")
    assert "is on hold" in await do("hold")
    assert "is closed" in await do("close", reason="Done")
    assert "is opened again" in await do("reopen")
    found = await stage.wire.slash(helper, "general", "ticket list", type="Support")
    assert f"**#{number}**" in found.text
    own = await stage.wire.slash(member, "general", "ticket list", view="own")
    assert f"**#{number}**" in own.text
    nobody = await stage.wire.slash(stage.newcomer(), "general", "ticket list")
    assert nobody.text == "There are no such tickets."


async def test_a_room_is_deleted_once_that_is_confirmed(stage: Stage, helper: User) -> None:
    number = await opened(stage, stage.newcomer())
    channel = room(stage, number)
    await stage.wire.slash(helper, channel, "ticket close")
    await stage.quiet()
    closed = stage.wire.messages(channel)[-1]
    asked = await stage.wire.press(helper, closed, custom_id(closed, "Delete"))
    assert "What was written there is kept." in asked.text
    assert state(stage, number) == "closed"
    done = await stage.wire.press(helper, asked, custom_id(asked, "Delete"))
    assert "is deleted as soon as" in done.text


# --------------------------------------------------------------------------- appeals


async def test_an_appeal_from_a_direct_message_pardons_its_case(stage: Stage, helper: User) -> None:
    kind(stage, "Appeals", is_appeal=True)
    member = stage.newcomer()
    case = stage.value("select (moderation.warn(%s, %s, 'spam')).number", stage.guild_id, member.id)
    (told,) = await stage.eventually(lambda: stage.wire.dms(member))
    reply = await stage.wire.press(member, told, custom_id(told, "Appeal"))
    assert is_taken(reply.text)
    welcome = await controls(stage, number_of(stage))
    assert f"About: Case {case}" in everything(welcome)
    form = await stage.wire.press("alice", welcome, custom_id(welcome, "Accept the appeal"))
    accepted = await stage.wire.submit("alice", form, {"answer": "A mistake"})
    assert "The appeal is accepted" in accepted.text
    assert stage.value("select pardoned_at is not null from moderation.case where number = %s", case)


# --------------------------------------------------------------------------- what is refused

STAFF_ONLY = 'Only the staff of "Support" can do that.'
REFUSED = {
    "claim": STAFF_ONLY,
    "priority level:high": STAFF_ONLY,
    "notes": STAFF_ONLY,
    "timeline": STAFF_ONLY,
    "details": "Ticket 1 is not yours to see.",
    "close": STAFF_ONLY,
    "reopen": STAFF_ONLY,
}


async def test_strangers_are_refused_in_words(stage: Stage, helper: User) -> None:
    await opened(stage, stage.newcomer())
    await stage.quiet()
    stranger, before = stage.newcomer(), stage.fingerprint()
    for command, sentence in REFUSED.items():
        name, _, options = command.partition(" ")
        given: dict[str, Any] = dict(one.split(":") for one in options.split())
        reply = await stage.wire.slash(stranger, "general", f"ticket {name}", number=1, **given)
        assert reply.text == sentence
        assert reply.ephemeral
    here = await stage.wire.slash(stranger, "general", "ticket claim")
    assert here.text == "This is not the room of a ticket. Say which ticket you mean, by its number."
    assert stage.fingerprint() == before


FORGED = {
    "tickets.claim:1": STAFF_ONLY,
    "tickets.claim:9": "There is no ticket 9 in this server.",
    "tickets.claim:one": "cannot be read",
    "tickets.claim:99999999999999999999999": "cannot be read",
    "tickets.hold:1:perhaps": "cannot be read",
    "tickets.delete:1:agreed": STAFF_ONLY,
    "tickets.answer_request:1:true": "Nobody has asked to close this ticket.",
    "tickets.overview:everything:-:-:1": "cannot be read",
    "tickets.open:-:-:-:9": 'There is no ticket type "9" in this server.',
}


async def test_forged_buttons_are_refused(stage: Stage, helper: User) -> None:
    await opened(stage, stage.newcomer())
    message = await panel(stage)
    for forged, sentence in FORGED.items():
        reply = await press_forged(stage, stage.newcomer(), message, forged)
        assert reply.ephemeral, forged
        assert sentence in reply.text, forged
    mine = await press_forged(stage, stage.newcomer(), message, "tickets.open:-:-:-")
    assert mine.ephemeral
    assert is_taken(mine.text)
    guild = stage.guild_id
    rated = await press_forged(stage, stage.newcomer(), message, f"tickets.rate:{guild}:1:5")
    assert rated.text == "Only who opened a ticket rates it, once it is closed."


async def test_who_runs_one_server_runs_no_other(stage: Stage, helper: User) -> None:
    mod, abroad = moderator(stage), stage.guild_id + 1
    message = await panel(stage)
    refused = await press_forged(stage, mod, message, f"tickets.reopen:{abroad}:1")
    assert f"Server {abroad} is not registered here." in refused.text
    stage.superuser(
        """insert into app.guild (guild_id, name, bot_id, bot_permissions, bot_position)
        select %s, 'Abroad', g.bot_id, 8, 5 from app.guild g where g.guild_id = %s""",
        *(abroad, stage.guild_id),
    )
    try:
        stage.sql("""select desk.set_type(%s, null, '{"name": "Support"}')""", abroad)
        stage.superuser("insert into tickets.counter (guild_id, tickets) values (%s, 1)", abroad)
        stage.superuser(
            """insert into tickets.ticket
              (guild_id, number, type_number, member_id, asked_at, state, closed_at, closed_because)
            values (%s, 1, 1, %s, now(), 'gone', now(), 'staff')""",
            *(abroad, stage.newcomer().id),
        )
        refused = await press_forged(stage, mod, message, f"tickets.reopen:{abroad}:1")
        assert refused.text == STAFF_ONLY
    finally:
        stage.superuser("delete from tickets.ticket where guild_id = %s", abroad)
        stage.superuser("delete from app.guild where guild_id = %s", abroad)


async def press_forged(stage: Stage, who: User, message: Message, forged: str) -> Reply:
    """Press a button that only looks like one of the bot's."""
    before = [dict(row) for row in message.components]
    button = {"type": 2, "style": 2, "label": "Forged", "custom_id": forged}
    message.components = [{"type": 1, "components": [button]}]
    try:
        return await stage.wire.press(who, message, forged)
    finally:
        message.components = before

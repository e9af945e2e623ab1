"""Tickets as people meet them: asked for by a panel, worked on by buttons and commands, closed, rated."""

from typing import Any

import pytest
from simcord.backend.models import Channel, Message, User

from playground.members import Reply

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
    stage.sql(
        "select tickets.set_type(%s, %s, jsonb_build_object('staff_role_ids', jsonb_build_array(%s::bigint)))",
        stage.guild_id,
        name,
        stage.wire.role(STAFF).id,
    )
    for option, value in options.items():
        stage.sql(
            "select tickets.set_type(%s, %s, jsonb_build_object(%s::text, %s::text))",
            stage.guild_id,
            name,
            option,
            value,
        )


def ask(stage: Stage, place: int, label: str, kind: str = "text", **more: Any) -> None:
    """A question of Support."""
    stage.sql(
        """select tickets.set_question(%s, 'Support', %s, %s, kind => %s::tickets.question_kind,
          choices => %s, longest => %s)""",
        *(stage.guild_id, place, label, kind),
        more.get("choices", []),
        more.get("longest", 1000),
    )


async def panel(stage: Stage, style: str = "buttons") -> Message:
    """A panel with Support in #off-topic: its message."""
    stage.sql(
        """select tickets.set_panel(%s, 'Help', array['Support'], 'Need help?', style => %s::tickets.panel_style)""",
        stage.guild_id,
        style,
    )
    channel = stage.wire.channel("off-topic")
    stage.sql("select tickets.post_panel(%s, 'Help', %s)", stage.guild_id, channel.id)
    found = await stage.eventually(lambda: stage.value("select message_id from tickets.panel"))
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


async def opened(stage: Stage, member: User) -> int:
    """A ticket of a member, asked for by command; its number."""
    reply = await stage.wire.slash(member, "general", "ticket open")
    assert "is open" in reply.text, reply.text
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

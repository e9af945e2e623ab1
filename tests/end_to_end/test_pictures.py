"""Pictures as members see them. That a late one is an embed, tests/bot/interaction shows."""

import io
from typing import Any

from PIL import Image
from simcord.backend.models import Message

from .reading import buttons, custom_id
from .stage import Stage

BLURPLE, GREEN = "#5865f2", "#00ff66"


def picture(stage: Stage, message: Message | None) -> Image.Image:
    """The one picture of a message."""
    assert message is not None
    (attachment,) = message.attachments
    png = stage.wire.world.backend.cdn.get(attachment["url"])
    assert png is not None
    return Image.open(io.BytesIO(png))


async def test_rank_is_a_picture_with_its_words_and_its_button(stage: Stage) -> None:
    member = stage.newcomer()
    stage.grant(member, 250)
    reply = await stage.wire.slash(member, "general", "rank")
    assert reply.message is not None
    assert picture(stage, reply.message).size == (934, 282)
    (attachment,) = reply.message.attachments
    assert (attachment["filename"], attachment["content_type"]) == ("rank.png", "image/png")
    assert attachment["description"].splitlines()[:2] == [member.global_name, "Level 1"]
    assert reply.embeds == []
    assert list(buttons(reply)) == ["Why?"]
    assert "given by an operator" in (await stage.wire.press(member, reply, custom_id(reply, "Why?"))).text


async def test_a_board_is_another_picture_when_it_turns(stage: Stage) -> None:
    stage.clear_board()
    opener = stage.newcomer()
    stage.grant(opener, 5)
    stage.sql("select leveling.give_xp(%s, 1000 + n, 1000 + n) from generate_series(1, 12) n", stage.guild_id)
    board = await stage.wire.slash(opener, "general", "leaderboard")
    assert picture(stage, board.message).size == (800, 716)
    turned = await stage.wire.press(opener, board, custom_id(board, "Next"))
    assert turned.kind == "update"
    assert turned.message is not None
    assert picture(stage, turned.message).size == (800, 310), (
        "three lines, and not the first page beside them"
    )
    assert f"{opener.global_name} · Level 0 · 5 XP" in turned.text


async def test_a_level_up_may_be_a_picture_too(stage: Stage) -> None:
    stage.configure("leveling.level_up_picture", "on")
    member = stage.newcomer()
    stage.grant(member, 100)
    (told,) = await stage.eventually(lambda: stage.told(member))
    assert picture(stage, told).size == (720, 200)
    assert told.attachments[0]["description"] == f"{member.global_name} reached level 1!"
    assert told.ping_user_ids == [member.id]


async def test_a_card_has_the_colour_and_the_background_that_its_member_chose(stage: Stage) -> None:
    member = stage.newcomer()
    stage.grant(member, 150)
    plain = picture(stage, (await stage.wire.slash(member, "general", "rank")).message)
    said = await stage.wire.slash(member, "general", "card accent", colour=GREEN)
    assert said.ephemeral
    assert GREEN in said.text
    green = picture(stage, (await stage.wire.slash(member, "general", "rank")).message)
    assert bar(plain)[2] > bar(plain)[1] and bar(green)[1] > bar(green)[2]
    assert "server again" in (await stage.wire.slash(member, "general", "card accent")).text
    red = io.BytesIO()
    Image.new("RGB", (64, 32), "#ff0000").save(red, "JPEG")
    await stage.wire.slash(member, "general", "card background", picture=("red.jpg", red.getvalue()))
    card = picture(stage, (await stage.wire.slash(member, "general", "rank")).message)
    assert edge(card)[0] > 2 * edge(card)[2]
    await stage.wire.slash("mia", "general", "card-rules clear", member=member)
    card = picture(stage, (await stage.wire.slash(member, "general", "rank")).message)
    assert edge(card) == edge(plain)
    refused = await stage.wire.slash(member, "general", "card accent", colour="red")
    assert refused.text == 'A colour is written like #ff8800, and "red" is none.'


def bar(card: Image.Image) -> tuple[int, ...]:
    """The colour where the bar of a card begins."""
    return _colour(card, 275, 197)


def edge(card: Image.Image) -> tuple[int, ...]:
    """The colour of its background, low on the right."""
    return _colour(card, 900, 270)


def _colour(card: Image.Image, x: int, y: int) -> tuple[int, ...]:
    found: Any = card.convert("RGB").getpixel((x, y))
    return tuple(found)

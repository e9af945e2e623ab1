"""The buttons below a leaderboard: they move their own message, for their own member, also a year later."""

import asyncio

import pytest
from simcord.backend.errors import SetupError
from simcord.backend.models import User

from playground.members import Reply

from .reading import buttons, custom_id, text
from .stage import Stage


@pytest.fixture
def opener(stage: Stage) -> User:
    """A member on the last of three pages: 24 others have more XP, who all left long ago."""
    stage.configure("leveling.announce", "off")
    stage.configure("pictures.boards", "off")
    stage.clear_board()
    stage.sql("select leveling.give_xp(%s, 1000 + n, 1000 + n) from generate_series(1, 24) n", stage.guild_id)
    opener = stage.newcomer()
    stage.grant(opener, 50)
    return opener


async def open_board(stage: Stage, opener: User) -> Reply:
    return await stage.wire.slash(opener, "general", "leaderboard")


def page(shown: Reply) -> str:
    assert shown.message is not None
    return text(shown.message).rsplit("\n", 1)[1]


async def test_previous_next_and_my_page_turn_the_pages(stage: Stage, opener: User) -> None:
    board = await open_board(stage, opener)
    assert page(board) == "Page 1 of 3 · 25 members"
    for label, expected in (("Next", 2), ("Next", 3), ("Previous", 2), ("Previous", 1), ("My page", 3)):
        turned = await stage.wire.press(opener, board, custom_id(board, label))
        assert turned.kind == "update"
        assert page(board) == f"Page {expected} of 3 · 25 members"
        board = turned
    assert f"<@{opener.id}>" in board.text


async def test_the_first_page_has_no_previous_and_the_last_no_next(stage: Stage, opener: User) -> None:
    first = await open_board(stage, opener)
    assert [label for label, button in buttons(first).items() if button.get("disabled")] == ["Previous"]
    with pytest.raises(SetupError, match="disabled"):
        await stage.wire.press(opener, first, custom_id(first, "Previous"))
    last = await stage.wire.slash(opener, "general", "leaderboard", page=3)
    assert [label for label, button in buttons(last).items() if button.get("disabled")] == ["Next"]


async def test_a_button_moves_only_the_message_it_belongs_to(stage: Stage, opener: User) -> None:
    one, other = await open_board(stage, opener), await open_board(stage, opener)
    before = page(other)
    count = len(stage.wire.messages("general"))
    await stage.wire.press(opener, one, custom_id(one, "Next"))
    assert page(one).startswith("Page 2")
    assert page(other) == before
    assert len(stage.wire.messages("general")) == count


async def test_a_period_stays_while_the_pages_turn(stage: Stage, opener: User) -> None:
    board = await stage.wire.slash(opener, "general", "leaderboard", period="this week")
    await stage.wire.press(opener, board, custom_id(board, "Next"))
    assert board.message is not None
    assert text(board.message).startswith("Leaderboard · this week")
    assert page(board).startswith("Page 2")


async def test_buttons_work_after_a_restart_of_the_bot(stage: Stage, opener: User) -> None:
    board = await open_board(stage, opener)
    rank = await stage.wire.slash(opener, "general", "rank")
    await stage.restart()
    await stage.wire.press(opener, board, custom_id(board, "Next"))
    assert page(board).startswith("Page 2")
    why = await stage.wire.press(opener, rank, custom_id(rank, "Why?"))
    assert "**+50 XP** given by" in why.text


async def test_the_press_of_another_member_is_refused_to_them_alone(stage: Stage, opener: User) -> None:
    board = await open_board(stage, opener)
    before = page(board)
    for label in ("Next", "My page"):
        refused = await stage.wire.press("bob", board, custom_id(board, label))
        assert refused.ephemeral
        assert "These buttons belong to somebody else. /leaderboard" in refused.text
    assert page(board) == before


async def test_my_page_without_xp_is_refused(stage: Stage, opener: User) -> None:
    board = await open_board(stage, stage.newcomer())
    refused = await stage.wire.press(_opener_of(stage, board), board, custom_id(board, "My page"))
    assert refused.ephemeral
    assert "You are not on this leaderboard yet" in refused.text


def _opener_of(stage: Stage, board: Reply) -> User:
    return stage.wire.user(int(custom_id(board, "My page").split(":")[1]))


async def test_a_page_that_is_gone_by_now_is_the_last_one(stage: Stage, opener: User) -> None:
    board = await stage.wire.slash(opener, "general", "leaderboard", page=2)
    stage.sql("select leveling.reset(%s, 1000 + n) from generate_series(1, 14) n", stage.guild_id)
    await stage.wire.press(opener, board, custom_id(board, "Next"))
    assert page(board) == "Page 2 of 2 · 11 members"


async def test_a_board_that_became_empty_says_so(stage: Stage, opener: User) -> None:
    board = await open_board(stage, opener)
    stage.clear_board()
    turned = await stage.wire.press(opener, board, custom_id(board, "Next"))
    assert "Nobody has earned XP here yet" in turned.text


FORGED = {
    "leveling.board:{opener}:all time:0": "Pages count from 1",
    "leveling.board:{opener}:all time:-3": "Pages count from 1",
    "leveling.board:{opener}:next year:1": 'There is no period "next year"',
    "leveling.board:{opener}:all time:99999999999999999999999": "cannot be read",
    "leveling.board:{opener}:all time:": "cannot be read",
    "leveling.board:someone:all time:1": "cannot be read",
    "leveling.board:{opener}": "cannot be read",
    "leveling.board:1:all time:1": "These buttons belong to somebody else. /leaderboard",
    "leveling.why:0": "A member is given by a Discord id",
    "leveling.why:'; drop table leveling.member; --": "cannot be read",
}


@pytest.mark.parametrize(("forged", "sentence"), FORGED.items())
async def test_a_forged_button_is_refused(stage: Stage, opener: User, forged: str, sentence: str) -> None:
    board = await open_board(stage, opener)
    before, shown = stage.fingerprint(), page(board)
    refused = await _press_forged(stage, opener, board, forged.format(opener=opener.id))
    assert refused.ephemeral
    assert sentence in refused.text
    assert page(board) == shown
    assert stage.fingerprint() == before


async def test_a_forged_button_calls_no_other_function(stage: Stage, opener: User) -> None:
    board = await open_board(stage, opener)
    before = stage.fingerprint()
    forged = ("leveling.reset:", f"leveling.give_xp:{stage.guild_id}:{opener.id}:100", "", "x" * 100)
    for one in forged:
        press = asyncio.create_task(_press_forged(stage, opener, board, one or ":"))
        await asyncio.wait({press}, timeout=0.3)  # unanswered: it may be another process' button
        press.cancel()
    assert (
        await stage.wire.slash(opener, "general", "rank")
    ).text  # the bot has looked at all of them by now
    assert stage.fingerprint() == before


async def _press_forged(stage: Stage, who: User, board: Reply, forged: str) -> Reply:
    """Press a button that only looks like one of the bot's."""
    assert board.message is not None
    row = board.message.components[0]["components"]
    row[:] = [row[-1] | {"custom_id": forged}]
    return await stage.wire.press(who, board, forged)

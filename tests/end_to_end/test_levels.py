"""The main thing: people chat, earn XP, reach levels, and everybody sees it."""

import orjson

from .reading import custom_id
from .stage import Stage


async def test_chat_earns_xp_and_a_level_that_is_announced_once_with_its_role(stage: Stage) -> None:
    wire, member = stage.wire, stage.newcomer()
    stage.clear_board()
    await wire.slash("alice", "general", "reward-rules set", level=2, role="Bronze")
    for number in range(4):
        await wire.say(member, "off-topic", f"good morning, everybody, number {number}")
    await stage.eventually(lambda: stage.xp(member) == 400)
    assert stage.level(member) == 2

    await stage.eventually(lambda: "Bronze" in wire.roles(member))
    await stage.quiet()
    told = [message.content for message in stage.told(member)]
    levels = [text.split("level ")[1][0] for text in told]
    assert stage.told(member, "off-topic") == stage.told(member)
    assert levels in (["1", "2"], ["2"]), "a leap over two levels in one batch is one announcement"
    assert all(message.ping_user_ids == [member.id] for message in stage.told(member))
    (added,) = [one for one in wire.requests_to("PUT", f"/members/{member.id}/roles/") if one.status == 204]
    assert added.reason == "Level 2"

    rank = await wire.slash(member, "general", "rank")
    assert "Level 2" in rank.text
    assert "0 / 500 XP to level 3" in rank.text
    board = await wire.slash(member, "general", "leaderboard")
    assert f"{member.global_name} · Level 2 · 400 XP" in board.text


async def test_an_owner_brings_in_what_another_bot_knew(stage: Stage) -> None:
    wire, member = stage.wire, stage.newcomer()
    known = {
        "players": [{"id": str(member.id), "level": 3, "xp": 1, "detailed_xp": [0, 300, 1]}, {"id": "x"}]
    }
    file = ("mee6.json", orjson.dumps(known))
    unread = await wire.slash("alice", "general", "import levels", file=("a.json", b"<html>"))
    assert unread.text.startswith("I cannot read this file.")

    shown = await wire.slash("alice", "general", "import levels", file=file)
    assert shown.ephemeral
    assert f"1. <@{member.id}>: 0 → 900 XP, level 0 → 3" in shown.text
    assert '2. –: ⚠️ member_id cannot be "x".' in shown.text
    shown = await wire.press("alice", shown, custom_id(shown, "Keep XP instead"))
    assert f"1. <@{member.id}>: 0 → 1 XP, level 0 → 0" in shown.text
    shown = await wire.press("alice", shown, custom_id(shown, "Keep levels instead"))
    assert stage.level(member) in (None, 0)
    shown = await wire.press("alice", shown, custom_id(shown, "Bring it in"))
    assert "portion by portion" in shown.text
    await stage.eventually(lambda: stage.level(member) == 3)
    again = await wire.slash("alice", "general", "import show")
    assert "It was brought in. Different now: 1." in again.text

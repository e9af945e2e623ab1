"""The main thing: people chat, earn XP, reach levels, and everybody sees it."""

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

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from bot.cards import leveling, text
from bot.records.leveling import (
    BoardRow,
    MultiplierRow,
    ResetResult,
    RewardRow,
    Standing,
    SyncResult,
    Verdict,
)

STANDING = Standing(7, 1234567, 42, 3, 9876, 1200000, 1300000, Decimal("0.34567"), may_ask=True)


def row(rank: int, member_id: int = 7, page: int = 1, pages: int = 3) -> BoardRow:
    return BoardRow(rank, member_id, 5000, 6, page, pages, 25)


@pytest.mark.parametrize(
    ("progress", "shown"),
    [
        (Decimal(0), "▱" * 14 + "  0 %"),
        (Decimal("0.5"), "▰" * 7 + "▱" * 7 + "  50 %"),
        (Decimal("0.9999"), "▰" * 13 + "▱" + "  99 %"),
        (Decimal(1), "▰" * 14 + "  100 %"),
        (Decimal(2), "▰" * 14 + "  100 %"),
        (Decimal(-1), "▱" * 14 + "  0 %"),
    ],
)
def test_the_bar_is_full_only_when_the_way_is_done(progress: Decimal, shown: str) -> None:
    assert leveling.bar(progress) == shown


def test_a_rank_at_the_last_level() -> None:
    last = Standing(7, 10**12, 1000, 1, 5, 100_000_000, None, Decimal(1), may_ask=True)
    card = leveling.rank(last, 7, "Ada", None).embed
    assert card is not None
    assert card.description == "▰" * 14 + "  100 %\nThere is no higher level."
    assert card.fields[-1].value == "1,000,000,000,000"


def test_a_member_who_is_left_without_xp_has_no_rank() -> None:
    left_with_nothing = Standing(7, 0, 0, None, 5, 0, 100, Decimal(0), may_ask=True)
    assert leveling.changed(left_with_nothing).content == (
        "<@7> now has **0 XP**: level 0, no rank without XP."
    )


def test_a_rank() -> None:
    reply = leveling.rank(STANDING, 7, "Alice", "https://example.org/a.png")
    assert reply.embed is not None
    assert reply.embed.title == "Level 42"
    assert "65,433 XP to level 43" in (reply.embed.description or "")
    assert [field.value for field in reply.embed.fields] == ["🥉 #3 of 9,876", "1,234,567 / 1,300,000"]
    assert [button.custom_id for button in reply.buttons] == ["leveling.why:7"]
    assert not reply.ephemeral


def test_a_rank_of_somebody_who_left_says_so() -> None:
    reply = leveling.rank(STANDING, 7, "Alice", None, left=True)
    assert reply.embed is not None
    assert reply.embed.footer.text == "Left the server"


def test_nobody_is_pinged_or_formatted_by_a_name() -> None:
    nothing = Standing(7, 0, 0, None, 5, 0, 100, Decimal(0), may_ask=True)
    assert leveling.rank(nothing, 7, "*a*", None).content == r"\*a\* has no XP yet."


def test_only_who_may_ask_is_offered_to() -> None:
    assert not leveling.rank(replace(STANDING, may_ask=False), 7, "Alice", None).buttons


def test_a_board_has_medals_and_names_those_who_left() -> None:
    reply = leveling.board([row(1), row(2, 8), row(2, 9), row(4, 10)], "this week", 7, {9})
    assert reply.embed is not None
    assert reply.embed.title == "Leaderboard · this week"
    assert (reply.embed.description or "").split("\n") == [
        "🥇 <@7> · level 6 · 5,000 XP",
        "🥈 <@8> · level 6 · 5,000 XP",
        "🥈 *left the server* · level 6 · 5,000 XP",
        "**#4** <@10> · level 6 · 5,000 XP",
    ]
    assert reply.embed.footer.text == "Page 1 of 3 · 25 members"


@pytest.mark.parametrize(
    ("page", "disabled"), [(1, [True, False, False]), (2, [False] * 3), (3, [False, True, False])]
)
def test_buttons_that_lead_nowhere_are_disabled(page: int, disabled: list[bool]) -> None:
    buttons = leveling.board([row(1, page=page)], "all time", 7, set()).buttons
    assert [button.disabled for button in buttons] == disabled
    assert [button.custom_id for button in buttons] == [
        f"leveling.board:7:all time:{page - 1}",
        f"leveling.board:7:all time:{page + 1}",
        "leveling.board:7:all time:-",
    ]


def test_an_empty_board_has_no_buttons() -> None:
    reply = leveling.board([], "today", 7, set())
    assert reply.buttons == ()
    assert reply.edited()["view"] is None


def verdict(granted: bool, explanation: str) -> Verdict:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    return Verdict(at, granted, "message", 20, 20, 20, None, None, 1, None, None, None, explanation)


def test_why() -> None:
    reply = leveling.why([verdict(True, "20 XP"), verdict(False, "no XP: the cooldown")], 7)
    assert reply.ephemeral
    assert reply.embed is not None
    assert (reply.embed.description or "").split("\n")[2:] == [
        "✅ <t:1767225600:R> 20 XP",
        "➖ <t:1767225600:R> no XP: the cooldown",
    ]
    assert leveling.why([], 7).ephemeral


def test_what_moderators_see_is_theirs_alone() -> None:
    replies = [
        leveling.changed(STANDING),
        leveling.reset(ResetResult(1, 2000)),
        leveling.rewards([]),
        leveling.rewards([RewardRow(5, 9, 1)]),
        leveling.reward_set(RewardRow(5, 9, 1)),
        leveling.reward_removed(RewardRow(5, 9, 1)),
        leveling.synced(SyncResult(3, 1)),
        leveling.multipliers([]),
        leveling.multipliers([MultiplierRow("role", 3, Decimal("0.5"))]),
        leveling.multiplier_set(MultiplierRow("channel", 3, Decimal("20.0"))),
    ]
    assert all(reply.ephemeral for reply in replies)
    assert "1 member lost 2,000 XP" in str(replies[1].content)
    assert "3 members: 1 role change " in str(replies[6].content)
    assert "<#3> now counts × **20**" in str(replies[9].content)


def test_text_beyond_discords_limit_is_counted_instead() -> None:
    shown = text.lines("x" * 99 for _ in range(100))
    assert len(shown) <= 4096
    assert shown.endswith("… and 60 more")

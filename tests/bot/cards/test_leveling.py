from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.cards import leveling, text
from bot.cards.drawing import draw
from bot.records.leveling import (
    BoardRow,
    LevelUp,
    MultiplierRow,
    ResetResult,
    RewardRow,
    Standing,
    SyncResult,
    Verdict,
)
from bot.words import Words

ENGLISH, GERMAN = Words("en-US"), Words("de")

STANDING = Standing(7, 1234567, 42, 3, 9876, 1200000, 1300000, Decimal("0.34567"), may_ask=True)


def row(rank: int, member_id: int = 7, page: int = 1, pages: int = 3) -> BoardRow:
    return BoardRow(rank, member_id, 5000, 6, page, pages, 25)


@pytest.mark.parametrize(
    ("progress", "shown"),
    [
        (Decimal(0), "▱" * 14 + "  0%"),
        (Decimal("0.5"), "▰" * 7 + "▱" * 7 + "  50%"),
        (Decimal("0.9999"), "▰" * 13 + "▱" + "  99%"),
        (Decimal(1), "▰" * 14 + "  100%"),
        (Decimal(2), "▰" * 14 + "  100%"),
        (Decimal(-1), "▱" * 14 + "  0%"),
    ],
)
def test_the_bar_is_full_only_when_the_way_is_done(progress: Decimal, shown: str) -> None:
    assert leveling.bar(ENGLISH, progress) == shown


def test_a_rank_at_the_last_level() -> None:
    last = Standing(7, 10**12, 1000, 1, 5, 100_000_000, None, Decimal(1), may_ask=True)
    shown = leveling.rank(last, 7, "Ada", None)(ENGLISH).embed
    assert shown is not None
    assert shown.description == "▰" * 14 + "  100%\nThere is no higher level."
    assert shown.fields[-1].value == "1,000,000,000,000"


def test_a_member_who_is_left_without_xp_has_no_rank() -> None:
    left_with_nothing = Standing(7, 0, 0, None, 5, 0, 100, Decimal(0), may_ask=True)
    assert leveling.changed(left_with_nothing)(ENGLISH).content == "<@7> now has **0 XP** and no rank."


def test_a_rank_says_the_way_as_its_bar_does() -> None:
    look = leveling.rank(STANDING, 7, "Alice", "https://example.org/a.png")(ENGLISH)
    assert look.embed is not None
    assert look.embed.title == "Level 42"
    assert look.embed.description == "▰▰▰▰▱▱▱▱▱▱▱▱▱▱  34%\n34,567 / 100,000 XP to level 43"
    assert [field.value for field in look.embed.fields] == ["🥉 #3 of 9,876", "1,234,567"]
    assert [button.custom_id for button in look.buttons] == ["leveling.why:7"]
    assert not look.ephemeral


def test_a_rank_of_somebody_who_left_says_so() -> None:
    look = leveling.rank(STANDING, 7, "Alice", None, left=True)(ENGLISH)
    assert look.embed is not None
    assert look.embed.footer.text == "Left the server"
    nothing = Standing(7, 0, 0, None, 5, 0, 100, Decimal(0), may_ask=True)
    gone = leveling.rank(nothing, 7, "Alice", None, left=True)(ENGLISH)
    assert gone.content == "Alice left the server and has no XP."


def test_nobody_is_pinged_or_formatted_by_a_name() -> None:
    nothing = Standing(7, 0, 0, None, 5, 0, 100, Decimal(0), may_ask=True)
    assert leveling.rank(nothing, 7, "*a*", None)(ENGLISH).content == r"\*a\* has no XP yet."


def test_only_who_may_ask_is_offered_to() -> None:
    assert not leveling.rank(replace(STANDING, may_ask=False), 7, "Alice", None)(ENGLISH).buttons


def test_a_board_has_medals_and_names_those_who_left() -> None:
    rows = [row(1), row(2, 8), row(2, 9), row(4, 10)]
    look = leveling.board(rows, "this week", 7, {9: None, 10: "_Bob_"})(ENGLISH)
    assert look.embed is not None
    assert look.embed.title == "Leaderboard · this week"
    assert (look.embed.description or "").split("\n") == [
        "🥇 <@7> · level 6 · 5,000 XP",
        "🥈 <@8> · level 6 · 5,000 XP",
        "🥈 *left the server* · level 6 · 5,000 XP",
        r"**#4** \_Bob\_ · level 6 · 5,000 XP",
    ]
    assert look.embed.footer.text == "Page 1 of 3 · 25 members"


@pytest.mark.parametrize(
    ("page", "disabled"), [(1, [True, False, False]), (2, [False] * 3), (3, [False, True, False])]
)
def test_buttons_that_lead_nowhere_are_disabled(page: int, disabled: list[bool]) -> None:
    buttons = leveling.board([row(1, page=page)], "all time", 7, {})(ENGLISH).buttons
    assert [button.disabled for button in buttons] == disabled
    assert [button.custom_id for button in buttons] == [
        f"leveling.board:7:all time:{page - 1}",
        f"leveling.board:7:all time:{page + 1}",
        "leveling.board:7:all time:-",
    ]


def test_an_empty_board_has_no_buttons() -> None:
    look = leveling.board([], "today", 7, {})(ENGLISH)
    assert look.buttons == ()
    assert look.embed is not None
    assert "Nobody has earned XP here yet" in (look.embed.description or "")


AT = datetime(2026, 1, 1, tzinfo=UTC)


def verdict(rule: str, amount: int = 0, **fields: Any) -> Verdict:
    blank: dict[str, Any] = dict.fromkeys(
        ("xp", "base", "channel_factor", "role_factor", "channel_id", "actor_id", "reason")
    )
    given = {"at": AT, "granted": amount != 0, "retry_at": None}
    return Verdict(rule=rule, amount=amount, **(blank | given | fields))


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        (
            verdict("message", 22, base=22, channel_factor=Decimal(1), role_factor=Decimal(1)),
            "✅ {} · **+22 XP** for a message",
        ),
        (
            verdict("message", 66, base=22, channel_factor=Decimal("2.00"), role_factor=Decimal("1.50")),
            "✅ {} · **+66 XP** for a message · 22 × 2 (channel) × 1.5 (role)",
        ),
        (
            verdict("grant", 1200, actor_id=8, reason="*helped*"),
            r"✅ {} · **+1,200 XP** given by <@8> · \*helped\*",
        ),
        (verdict("take", -40), "✅ {} · **−40 XP** taken by an operator"),
        (verdict("edit", 5, reason="postgres"), "✅ {} · **+5 XP** by hand in the database · postgres"),
        (verdict("summary", 340), "✅ {} · **+340 XP** in that whole day"),
        (
            verdict("cooldown", retry_at=AT + timedelta(seconds=39.2)),
            "➖ {} · no XP: the cooldown lasted 40 seconds more",
        ),
        (verdict("channel", channel_id=5), "➖ {} · no XP: messages in <#5> earn none"),
        (verdict("role"), "➖ {} · no XP: a role of theirs earns none"),
        (verdict("disabled"), "➖ {} · no XP: levels are switched off in this server"),
    ],
)
def test_why(shown: Verdict, said: str) -> None:
    look = leveling.why([shown], 7)(ENGLISH)
    assert look.ephemeral
    assert look.embed is not None
    assert (look.embed.description or "").split("\n")[2:] == [said.format("<t:1767225600:R>")]


def test_why_of_nobody_known() -> None:
    assert leveling.why([], 7)(ENGLISH).ephemeral


def test_what_moderators_see_is_theirs_alone() -> None:
    looks = [
        made(ENGLISH)
        for made in (
            leveling.changed(STANDING),
            leveling.reset(ResetResult(1, 2000)),
            leveling.rewards([]),
            leveling.rewards([RewardRow(5, 9, 1)]),
            leveling.reward_set(RewardRow(5, 9, 1)),
            leveling.reward_removed(RewardRow(5, 9, 1)),
            leveling.synced(SyncResult(3, 1)),
            leveling.synced(SyncResult(60000, None)),
            leveling.multipliers([]),
            leveling.multipliers([MultiplierRow("role", 3, Decimal("0.5"))]),
        )
    ]
    assert all(look.ephemeral for look in looks)
    assert "1 member lost 2,000 XP" in str(looks[1].content)
    assert looks[4].content == "<@&9> is now the reward for level 5, which 1 member has reached."
    assert looks[6].content == "Looked at 3 members. 1 role change is on its way."
    assert looks[7].content == "I am looking through 60,000 members and put their roles right bit by bit."


@pytest.mark.parametrize(
    ("kind", "factor", "said"),
    [
        ("channel", "2.00", "Messages in <#3> now earn 2× XP."),
        ("channel", "20.00", "Messages in <#3> now earn 20× XP."),
        ("channel", "0.00", "Messages in <#3> now earn no XP."),
        ("channel", "1", "Messages in <#3> now earn the usual XP."),
        ("role", "0.50", "Members with <@&3> now earn 0.5× XP."),
    ],
)
def test_a_factor_in_a_sentence(kind: str, factor: str, said: str) -> None:
    assert leveling.multiplier_set(MultiplierRow(kind, 3, Decimal(factor)))(ENGLISH).content == said


def test_a_level_up_is_said_in_the_guilds_words_or_in_its_language() -> None:
    level_up = LevelUp(7, 1200, 5, [], None, picture=False)
    assert leveling.level_up(level_up)(ENGLISH).content == "🎉 <@7> reached level 1,200!"
    facts = {"member_id": 7, "level": 5, "xp": 9, "role_ids": [1, 2], "text": None, "picture": False}
    assert draw("leveling.level_up", facts, "de")["content"] == (
        "🎉 <@7> hat Level 5 erreicht und bekommt <@&1> und <@&2>!"
    )
    assert draw("leveling.level_up", facts | {"text": "*Well done*"}, "de")["content"] == "*Well done*"


def test_in_german() -> None:
    look = leveling.rank(STANDING, 7, "Alice", None)(GERMAN)
    assert look.embed is not None
    assert (look.embed.description or "").split("\n")[1] == "34.567 / 100.000 XP bis Level 43"
    board = leveling.board([row(1)], "today", 7, {})(GERMAN)
    assert board.embed is not None
    assert board.embed.title == "Rangliste · heute"
    assert board.embed.footer.text == "Seite 1 von 3 · 25 Mitglieder"
    assert [button.label for button in board.buttons] == ["Zurück", "Weiter", "Meine Seite"]
    multiplied = leveling.multiplier_set(MultiplierRow("channel", 3, Decimal("1.50")))(GERMAN)
    assert multiplied.content == "Nachrichten in <#3> bringen jetzt 1,5× XP."


def test_text_beyond_discords_limit_is_counted_instead() -> None:
    shown = text.lines(ENGLISH, ("x" * 99 for _ in range(100)))
    assert len(shown) <= 4096
    assert shown.endswith("… and 60 more")

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.records.economy import ClaimResult, ClaimRow, ClaimRule, Evidence, Hand, Played
from bot.render.economy import claims, games

AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
SOON = f"<t:{int(AT.timestamp())}:R>"


def text(reply: Any) -> str:
    embed = reply.embed
    fields = [f"{field.name}\n{field.value}" for field in embed.fields]
    return "\n".join([embed.title, embed.description, *fields, embed.footer.text or ""])


def claimed(**changes: Any) -> ClaimResult:
    fields: dict[str, Any] = {
        "transaction_id": 1,
        "claim": "daily",
        "member_id": 7,
        "amount": 1240,
        "bonus": 40,
        "streak": 3,
        "best_streak": 9,
        "next_at": AT,
        "wallet": 2000,
        "currency": "🪙",
    }
    return ClaimResult(**(fields | changes))


def test_a_claim_says_what_it_paid_and_when_the_next_is_ready() -> None:
    shown = text(claims.claimed(claimed()))
    assert "<@7> got **1,240 🪙**, 40 🪙 of it for the streak." in shown
    assert "3 days in a row (best: 9)" in shown
    assert f"Again {SOON}" in shown
    assert "In the wallet: 2,000" in shown


def test_the_best_streak_is_praised_and_none_is_not_mentioned() -> None:
    assert "9 days in a row – your best yet!" in text(claims.claimed(claimed(streak=9)))
    assert "1 day in a row (best: 1)" in text(claims.claimed(claimed(streak=1, best_streak=1)))
    shown = text(claims.claimed(claimed(claim="work", streak=0, best_streak=0, bonus=0, wallet=None)))
    assert "in a row" not in shown
    assert "streak" not in shown
    assert "wallet" not in shown


def row(**changes: Any) -> ClaimRow:
    fields: dict[str, Any] = {
        "name": "weekly",
        "amount_min": 5,
        "amount_max": 10,
        "cooldown": timedelta(days=7),
        "required_role_id": None,
        "allowed": True,
        "next_at": None,
        "streak": 0,
        "best_streak": 0,
        "currency": "🪙",
    }
    return ClaimRow(**(fields | changes))


def test_claims_are_ready_or_waited_for_or_locked() -> None:
    rows = [
        row(streak=2, best_streak=4),
        row(next_at=AT, amount_min=10),
        row(allowed=False, required_role_id=9),
    ]
    shown = claims.claims(rows)
    assert shown.ephemeral
    assert shown.embed is not None
    assert (shown.embed.description or "").split("\n") == [
        "✅ **weekly** · 5 to 10 🪙 · ready · 🔥 2 (best: 4)",
        f"⏳ **weekly** · 10 🪙 · {SOON}",
        "🔒 **weekly** · 5 to 10 🪙 · takes <@&9>",
    ]
    assert "nothing to claim" in str(claims.claims([]).content)


def test_a_suggestion_is_plain_text_within_discords_limit() -> None:
    assert claims.choice(row()) == "weekly"
    assert claims.choice(row(next_at=AT)) == "weekly (not now)"
    assert claims.choice(row(name="**")) == "**"
    assert len(claims.choice(row(name="x" * 200))) == 100


@pytest.mark.parametrize(
    ("cooldown", "shown"),
    [
        (timedelta(days=7), "7 days"),
        (timedelta(days=1, minutes=30), "1 day 30 minutes"),
        (timedelta(hours=12, seconds=5), "12 hours 5 seconds"),
    ],
)
def test_a_rule_in_a_sentence(cooldown: timedelta, shown: str) -> None:
    rule = ClaimRule("weekly", 5, 10, cooldown, None, "🪙")
    assert claims.rule_set(rule).content == f"**weekly** now brings everybody 5 to 10 🪙, once in {shown}."
    assert claims.rule_removed(rule).content == "**weekly** cannot be claimed any more."


def played(**changes: Any) -> Played:
    fields: dict[str, Any] = {
        "game": 12,
        "kind": "coinflip",
        "member_id": 7,
        "bet": 10,
        "choice": "heads",
        "shown": "heads",
        "outcome": "won",
        "payout": 20,
        "wallet": 1010,
        "currency": "🪙",
    }
    return Played(**(fields | changes))


@pytest.mark.parametrize(
    ("changes", "seen", "end"),
    [
        ({}, "🙂 Heads – you said heads", "You win\n**+10 🪙**"),
        (
            {"shown": "edge", "outcome": "edge", "payout": 0},
            "It stands on its edge",
            "Nobody's side: you lose\n**−10 🪙**",
        ),
        (
            {"kind": "dice", "choice": None, "shown": "6 1 5 2", "outcome": "sevens", "payout": 0},
            "# ⚅ ⚀\nagainst\n# ⚄ ⚁",
            "Seven against seven: the house wins\n**−10 🪙**",
        ),
        (
            {"kind": "dice", "choice": None, "shown": "1 1 1 1", "outcome": "tie", "payout": 10},
            "# ⚀ ⚀",
            "A tie: your bet comes back\n±0",
        ),
        (
            {
                "kind": "slots",
                "choice": None,
                "shown": "bells bells bells",
                "outcome": "three bells",
                "payout": 300,
            },
            "# 🔔 🔔 🔔",
            "Three bells\n**+290 🪙**",
        ),
    ],
)
def test_a_game_shows_what_was_drawn_and_how_it_ended(changes: dict[str, Any], seen: str, end: str) -> None:
    reply = games.played(played(**changes))
    assert seen in text(reply)
    assert end in text(reply)
    assert [button.custom_id for button in reply.buttons] == ["games.fairness:12"]


def hand(**changes: Any) -> Hand:
    fields: dict[str, Any] = {
        "game": 12,
        "member_id": 7,
        "bet": 10,
        "stake": 10,
        "cards": [1, 23],
        "points": 21,
        "house_cards": [52],
        "house_points": 10,
        "can_double": True,
        "state": "open",
        "outcome": None,
        "payout": None,
        "stands_at": AT,
        "seed_hash": "ab" * 32,
        "seed": None,
        "wallet": 90,
        "currency": "🪙",
    }
    return Hand(**(fields | changes))


def test_an_open_hand_hides_a_card_and_has_buttons_that_name_what_is_seen() -> None:
    reply = games.hand(hand())
    shown = text(reply)
    assert "You: 21\n`A♠` `10♥`" in shown
    assert "House: 10\n`K♣` `🂠`" in shown
    assert "ab" * 32 in shown
    assert SOON in shown
    assert [button.custom_id for button in reply.buttons] == [
        "games.hit:12:2",
        "games.stand:12:2",
        "games.double_down:12:2",
    ]
    assert [button.label for button in games.hand(hand(can_double=False)).buttons] == ["Hit", "Stand"]


def test_a_hand_that_is_over_shows_everything() -> None:
    over = hand(
        house_cards=[52, 14],
        house_points=21,
        state="over",
        outcome="tie",
        payout=10,
        stands_at=None,
        seed="cd",
    )
    reply = games.hand(over)
    assert "`K♣` `A♥`\n" in text(reply)
    assert "seed: cd" in text(reply)
    assert [button.custom_id for button in reply.buttons] == ["games.fairness:12"]


def test_every_card_is_another_one() -> None:
    deck = [games.card(number) for number in range(1, 53)]
    assert len(set(deck)) == 52
    assert deck[0] == "`A♠`"
    assert deck[-1] == "`K♣`"


def test_fairness_tells_the_seed_only_when_it_is_over() -> None:
    evidence = Evidence(12, "coinflip", 7, 10, "heads", "over", "won", 20, AT, "ab", "cd", 100, [27], "🪙")
    shown = text(games.fairness(evidence))
    assert "10 🪙 on heads" in shown
    assert "Seed\n`cd`" in shown
    assert "Draws of 100\n27" in shown
    secret = Evidence(12, "blackjack", 7, 10, None, "open", None, None, AT, "ab", None, 52, None, "🪙")
    assert "The seed is told when the game is over." in text(games.fairness(secret))


def test_nothing_from_the_database_is_still_an_answer() -> None:
    for reply in (claims.claimed(None), games.played(None), games.hand(None), games.fairness(None)):
        assert reply.content == "Done."

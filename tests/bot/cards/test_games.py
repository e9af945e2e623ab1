from datetime import UTC, datetime
from typing import Any

import pytest

from bot.cards import games
from bot.records.games import Evidence, Hand, Played
from bot.words import Words

ENGLISH = Words("en-US")
GERMAN = Words("de")

AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
SOON = f"<t:{int(AT.timestamp())}:R>"


def text(reply: Any) -> str:
    embed = reply.embed
    fields = [f"{field.name}\n{field.value}" for field in embed.fields]
    return "\n".join([embed.title, embed.description, *fields, embed.footer.text or ""])


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
        "next_hash": "ef" * 32,
        "currency": "🪙",
    }
    return Played(**(fields | changes))


@pytest.mark.parametrize(
    ("changes", "seen", "end"),
    [
        ({}, "<@7> bets 10 🪙 on heads\n\n# 🙂\nHeads", "You win\n**+10 🪙**"),
        (
            {"shown": "edge", "outcome": "edge", "payout": 0},
            "It stands on its edge",
            "Nobody’s side: you lose\n**−10 🪙**",
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
    reply = games.played(played(**changes))(ENGLISH)
    assert seen in text(reply)
    assert end in text(reply)
    assert "Game 12 · in the wallet: 1,010 🪙 · hash of the next seed: efefefef…" in text(reply)
    assert [button.custom_id for button in reply.buttons] == ["games.fairness:12"]


def test_a_game_in_german() -> None:
    shown = text(games.played(played(bet=1_000, payout=2_000))(GERMAN))
    assert "<@7> setzt 1.000 🪙 auf Kopf" in shown
    assert "Du gewinnst\n**+1.000 🪙**" in shown
    assert "Hash des nächsten Seeds: efefefef…" in shown


@pytest.mark.parametrize("thing", games.REELS)
@pytest.mark.parametrize("words", [ENGLISH, GERMAN])
def test_every_row_of_three_has_a_name(words: Words, thing: str) -> None:
    row = played(kind="slots", choice=None, shown=f"{thing} {thing} {thing}", outcome=f"three {thing}")
    assert games.REELS[thing] * 3 in text(games.played(row)(words)).replace(" ", "")


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
        "next_hash": "ef" * 32,
        "currency": "🪙",
    }
    return Hand(**(fields | changes))


def test_an_open_hand_hides_a_card_and_has_buttons_that_name_what_is_seen() -> None:
    reply = games.hand(hand())(ENGLISH)
    shown = text(reply)
    assert "You: 21\n`A♠\N{VARIATION SELECTOR-15}`\u2003`10♥\N{VARIATION SELECTOR-15}`" in shown
    assert "House: 10\n`K♣\N{VARIATION SELECTOR-15}`\u2003🎴" in shown
    assert "Game 12 · hash of the seed: abababab…" in shown
    assert "ab" * 5 not in shown
    assert SOON in shown
    assert [button.custom_id for button in reply.buttons] == [
        "games.hit:12:2",
        "games.stand:12:2",
        "games.double_down:12:2",
    ]
    assert [button.label for button in games.hand(hand(can_double=False))(ENGLISH).buttons] == [
        "Hit",
        "Stand",
    ]


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
    reply = games.hand(over)(ENGLISH)
    assert "`K♣\N{VARIATION SELECTOR-15}`\u2003`A♥\N{VARIATION SELECTOR-15}`\n" in text(reply)
    assert "hash of the next seed: efefefef…" in text(reply)
    assert [button.custom_id for button in reply.buttons] == ["games.fairness:12"]


def test_every_card_is_another_one() -> None:
    deck = [games.one(number) for number in range(1, 53)]
    assert len(set(deck)) == 52
    assert deck[0] == "`A♠\N{VARIATION SELECTOR-15}`"
    assert deck[-1] == "`K♣\N{VARIATION SELECTOR-15}`"


def evidence(**changes: Any) -> Evidence:
    fields: dict[str, Any] = {
        "game": 12,
        "kind": "coinflip",
        "member_id": 7,
        "stake": 10,
        "choice": "heads",
        "state": "over",
        "outcome": "won",
        "payout": 20,
        "at": AT,
        "seed_hash": "ab",
        "seed": "cd",
        "promised_in": 11,
        "next_hash": "ef",
        "sides": 100,
        "draws": [27],
        "currency": "🪙",
    }
    return Evidence(**(fields | changes))


def test_fairness_tells_what_decided_a_game_and_what_will_decide_the_next() -> None:
    shown = text(games.fairness(evidence())(ENGLISH))
    assert "10 🪙 on heads" in shown
    assert "sha256 of the seed, told with game 11\n`ab`" in shown
    assert "Seed\n`cd`" in shown
    assert "Draws of 100\n27" in shown
    assert "You win: 20 🪙 paid." in shown
    assert "sha256 of the seed of <@7>’s next game\n`ef`" in shown
    assert "genannt mit Spiel 11\n`ab`" in text(games.fairness(evidence())(GERMAN))


def test_the_seed_is_told_only_when_the_game_is_over_and_the_first_was_not_promised() -> None:
    secret = evidence(kind="blackjack", choice=None, state="open", outcome=None, payout=None, seed=None)
    shown = text(games.fairness(secret)(ENGLISH))
    assert "The seed is told when the game is over." in shown
    assert "sha256 of the seed\n`ab`" in text(games.fairness(evidence(promised_in=None))(ENGLISH))

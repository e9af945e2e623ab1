"""Claims, bets and buttons, many at the same moment: each happens once."""

from functools import partial
from typing import Any

import psycopg
import pytest

from .crowd import GUILD, Crowd

AT_ONCE = 50
SELFCHECK = """select rule, found from economy.selfcheck(%s)
union all select rule, found from games.selfcheck(%s)"""


@pytest.fixture(autouse=True)
def _play(crowd: Crowd) -> None:
    crowd.configure("games.enabled", "on")
    crowd.configure("economy.opening_balance", "1000")
    crowd.configure("games.bet_daily", "1000000")


def refused(crowd: Crowd, query: str, *values: object) -> Any:
    """The first field of a call's answer, or the SQLSTATE with which it was refused."""
    try:
        return crowd.value(query, *values)
    except psycopg.Error as error:
        assert (error.sqlstate or "").startswith("U0"), error
        return error.sqlstate


def run_due(crowd: Crowd) -> None:
    """What a bot does: each piece of work is a transaction of its own."""
    for row in crowd.rows("select guild_id, work_id, token from outbox.claim_due(max_work => 20)"):
        crowd.run("select outbox.run_due(%s, %s, %s)", *row)


def sound(crowd: Crowd) -> bool:
    return crowd.rows(SELFCHECK, GUILD, GUILD) == []


@pytest.mark.parametrize("claim", ["daily", "work", "weekly"])
def test_fifty_claims_at_once_are_one(crowd: Crowd, claim: str) -> None:
    crowd.run("select income.set_claim(%s, 'weekly', 7, 7, '7 days')", GUILD)
    query = "select (income.claim(%s, 7, %s, key => %s)).amount"
    calls = [partial(refused, crowd, query, GUILD, claim, str(number)) for number in range(AT_ONCE)]
    answers = crowd.at_once(calls)
    assert answers.count("U0CLD") == AT_ONCE - 1
    assert crowd.value("select count(*) from income.claim_history") == 1
    (paid,) = [answer for answer in answers if answer != "U0CLD"]
    assert crowd.value("select wallet from economy.balances") == 1000 + paid
    assert sound(crowd)


def test_one_key_fifty_times_at_once_is_one_claim_and_one_answer(crowd: Crowd) -> None:
    query = "select (income.work(%s, 7, key => 'k')).amount"
    answers = crowd.at_once([lambda: crowd.value(query, GUILD)] * AT_ONCE)
    assert len(set(answers)) == 1
    assert crowd.value("select count(*) from income.claim_history") == 1


def test_bets_at_once_never_pass_the_limit_of_the_day(crowd: Crowd) -> None:
    crowd.configure("games.bet_daily", "100")
    query = "select (games.dice(%s, 7, 30)).game"
    answers = crowd.at_once([lambda: refused(crowd, query, GUILD)] * AT_ONCE)
    assert answers.count("U0BTD") == AT_ONCE - 3
    assert crowd.value("select sum(stake) from games.game") == 90
    assert sound(crowd)


def test_games_of_many_members_at_once_have_a_number_each(crowd: Crowd) -> None:
    query = "select (games.slots(%s, %s, 10)).game"
    games = crowd.at_once([partial(crowd.value, query, GUILD, 100 + number) for number in range(AT_ONCE)])
    assert sorted(games) == list(range(1, AT_ONCE + 1))
    assert sound(crowd)


def open_hand(crowd: Crowd, turn: int = 0) -> int:
    """A hand that is being played, whichever cards it has; each turn by another member."""
    for member in range(1000 + 100 * turn, 1100 + 100 * turn):
        game, state = crowd.rows("select game, state from games.blackjack(%s, %s, 10)", GUILD, member)[0]
        if state == "open":
            return int(game)
    raise AssertionError("a hundred blackjacks in a row")


def test_hit_pressed_fifty_times_at_once_is_one_card(crowd: Crowd) -> None:
    game = open_hand(crowd)
    query = "select cardinality((games.hit(%s, %s, 2, key => %s)).cards)"
    answers = crowd.at_once([partial(refused, crowd, query, GUILD, game, str(n)) for n in range(AT_ONCE)])
    # Who comes later is shown the hand as it is by then, or hears that this card has ended it.
    assert set(answers) <= {3, "U0OVR"}
    assert 3 in answers
    cards = "select count(*) from games.card where game = %s and not to_house"
    assert crowd.value(cards, game) == 3
    assert sound(crowd)


def test_every_button_of_a_hand_at_once_is_one_decision(crowd: Crowd) -> None:
    for turn in range(5):
        game = open_hand(crowd, turn)
        calls = [
            partial(refused, crowd, f"select (games.{move}(%s, %s, 2)).game", GUILD, game)
            for move in ("hit", "stand", "double_down")
            for _ in range(8)
        ]
        answers = crowd.at_once(calls)
        assert set(answers) <= {game, "U0OVR"}
        stake, bet, cards = crowd.rows(
            """select stake, bet, (
              select count(*) from games.card c where c.game = g.game and not c.to_house
            ) from games.game g where g.game = %s""",
            game,
        )[0]
        assert (stake, cards) in {(bet, 2), (bet, 3), (2 * bet, 3)}
        assert sound(crowd)


def test_two_hands_at_once_are_one(crowd: Crowd) -> None:
    query = "select (games.blackjack(%s, 7, 10)).state"
    answers = crowd.at_once([lambda: refused(crowd, query, GUILD)] * AT_ONCE)
    assert set(answers) <= {"open", "over", "U0HND"}
    assert answers.count("open") <= 1
    assert crowd.value("select count(*) from games.game where state = 'open'") == answers.count("open")
    assert sound(crowd)


BATCH = """select event.messages(array(
    select row(%s, 101, null, 500 + n %% 20, app.snowflake_at(now() + n * interval '3 seconds') + %s, '{}',
        null, null, null, null)
      ::app.message
    from generate_series(1, 60) n order by random()
))"""
DECAY = """select economy._decay_fortunes(%s, now() + %s * interval '7 days', 500)"""


def test_batches_payments_games_and_decay_lock_members_in_one_order(crowd: Crowd) -> None:
    """Messages pay many members at once, level-ups too; payments, games and decay lock the same ones."""
    settings = {
        "income.message_max": 5,
        "income.message_min": 1,
        "income.level_amount": 10,
        "economy.decay_percent": 1,
        "economy.decay_above": 0,
    }
    for key, value in (settings | {"income.message_cooldown": "1 second"}).items():
        crowd.configure(key, str(value))
    crowd.run(
        "select economy.give(%s, 500 + n, 100, at => '2025-01-01') from generate_series(0, 19) n", GUILD
    )

    def messages(turn: int) -> None:
        for number in range(10):
            crowd.run(BATCH, GUILD, turn * 100 + number)

    def payments(turn: int) -> None:
        for number in range(60):
            sender, receiver = (turn + number) % 20, (turn * 7 + number * 3 + 1) % 20
            if sender != receiver:
                crowd.run("select economy.transfer(%s, %s, %s, 1)", GUILD, 500 + sender, 500 + receiver)

    def games(turn: int) -> None:
        for number in range(40):
            crowd.run("select games.dice(%s, %s, 5)", GUILD, 500 + (turn + number) % 20)

    def work(_turn: int) -> None:
        for number in range(20):
            crowd.run(DECAY, GUILD, number)
            run_due(crowd)

    calls = [partial(do, turn) for do in (messages, payments, games, work) for turn in range(3)]
    crowd.at_once(calls)
    run_due(crowd)
    assert crowd.value("select count(*) from economy.transaction where kind = 'message'") > 0
    assert crowd.value("select count(*) from economy.transaction where kind = 'level'") > 0
    assert crowd.value("select count(*) from economy.transaction where kind = 'decay'") > 0
    assert sound(crowd)

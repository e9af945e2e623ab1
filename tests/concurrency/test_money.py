"""Money, fifty callers at once: one key is one payment, and nothing is spent twice."""

import random
from collections import Counter
from functools import partial

import psycopg
import pytest

from .crowd import GUILD, Crowd

AT_ONCE = 50
PAY = "select transaction_id from economy.transfer(%s, %s, %s, %s, key => %s)"


def fund(crowd: Crowd, *members: int, amount: int = 1_000) -> None:
    for member in members:
        crowd.run("select economy.set(%s, %s, %s)", GUILD, member, amount)


def has(crowd: Crowd, member: int) -> int:
    answer: int = crowd.value(
        "select wallet from economy.balances where guild_id = %s and member_id = %s", GUILD, member
    )
    return answer


def sound(crowd: Crowd) -> None:
    assert crowd.rows("select * from economy.selfcheck(%s)", GUILD) == []
    assert crowd.value("select deadlocks from pg_stat_database where datname = current_database()") == 0


def test_one_key_fifty_times_at_once_is_one_transfer(crowd: Crowd) -> None:
    fund(crowd, 5)
    answers = crowd.at_once([lambda: crowd.value(PAY, GUILD, 5, 6, 30, "lunch") for _ in range(AT_ONCE)])
    assert len(set(answers)) == 1
    assert (has(crowd, 5), has(crowd, 6)) == (970, 130)
    assert crowd.value("select count(*) from economy.transaction where key = 'lunch'") == 1
    sound(crowd)


@pytest.mark.parametrize("agreed", [None, 0])
def test_a_payment_agreed_to_fifty_times_at_once_is_one(crowd: Crowd, agreed: int | None) -> None:
    fund(crowd, 5, amount=50_000)
    query = "select transaction_id from economy.pay(%s, 5, 6, 20000, agreed_rate => %s, key => 'car')"
    answers = crowd.at_once([lambda: crowd.value(query, GUILD, agreed) for _ in range(AT_ONCE)])
    assert len(set(answers)) == 1
    assert has(crowd, 5) == (50_000 if agreed is None else 30_000)
    sound(crowd)


def test_all_that_one_has_is_spent_once(crowd: Crowd) -> None:
    fund(crowd, 5)

    def spend(receiver: int) -> str:
        try:
            crowd.run(PAY, GUILD, 5, receiver, 1_000, None)
        except psycopg.Error as error:
            return str(error.sqlstate)
        return "paid"

    answers = crowd.at_once([partial(spend, 100 + number) for number in range(AT_ONCE)])
    assert Counter(answers) == {"paid": 1, "U0FND": AT_ONCE - 1}
    sound(crowd)


def test_an_account_opens_once_with_fifty_payments_at_once(crowd: Crowd) -> None:
    fund(crowd, *range(100, 100 + AT_ONCE))
    crowd.at_once([partial(crowd.run, PAY, GUILD, 100 + number, 7, 10, None) for number in range(AT_ONCE)])
    assert has(crowd, 7) == 100 + 10 * AT_ONCE
    assert (
        crowd.value("select count(*) from economy.entry where member_id = 7 and number = 1 and amount = 100")
        == 1
    )
    sound(crowd)


def test_a_transaction_is_reversed_once(crowd: Crowd) -> None:
    crowd.run("select economy.give(%s, 5, 400)", GUILD)
    number = crowd.value("select max(transaction_id) from economy.transaction where kind = 'grant'")

    def reverse() -> str:
        try:
            crowd.run("select economy.reverse(%s, %s)", GUILD, number)
        except psycopg.Error as error:
            return str(error.sqlstate)
        return "reversed"

    answers = crowd.at_once([reverse for _ in range(AT_ONCE)])
    assert Counter(answers) == {"reversed": 1, "U0REV": AT_ONCE - 1}
    assert has(crowd, 5) == 100
    sound(crowd)


def test_everything_at_once_never_waits_in_a_circle(crowd: Crowd) -> None:
    members = list(range(10, 16))
    fund(crowd, *reversed(members), amount=100_000)  # rows lie in the table in another order than the ids

    def caller(seed: int) -> None:
        rng = random.Random(seed)
        for _ in range(25):
            one, other = rng.sample(members, 2)
            match rng.randrange(8):
                case 0:
                    crowd.run("select economy.give_all(%s, %s, 3)", GUILD, rng.sample(members, 4))
                case 1:
                    crowd.run("select economy.take_all(%s, %s, 3)", GUILD, rng.sample(members, 4))
                case 2:
                    crowd.rows("select * from economy.richest(%s)", GUILD)
                case 3:
                    crowd.run("select economy.deposit(%s, %s, 5)", GUILD, one)
                case 4:
                    crowd.run(
                        "update economy.balances set bank = bank + 1 where guild_id = %s and member_id = %s",
                        GUILD,
                        one,
                    )
                case 5:
                    crowd.run("select economy.set(%s, %s, 100000)", GUILD, one)
                case _:
                    crowd.run(PAY, GUILD, one, other, rng.randint(1, 50), None)

    crowd.at_once([partial(caller, seed) for seed in range(12)])
    sound(crowd)

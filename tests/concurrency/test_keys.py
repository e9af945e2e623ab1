"""Idempotency keys and thresholds, fifty callers at once."""

from functools import partial

import psycopg
import pytest

from .crowd import GUILD, Crowd

AT_ONCE = 50
GRANT = "select (leveling.give_xp(%s, %s, %s, key => %s)).xp"


def test_one_key_fifty_times_at_once_is_one_grant(crowd: Crowd) -> None:
    answers = crowd.at_once([lambda: crowd.value(GRANT, GUILD, 7, 100, "the quiz") for _ in range(AT_ONCE)])
    assert answers == [100] * AT_ONCE
    assert crowd.rows("select xp from leveling.member") == [(100,)]
    assert crowd.value("select count(*) from leveling.history") == 1
    assert crowd.value("select count(*) from app.audit where key = 'the quiz'") == 1


def test_one_key_with_two_payloads_at_once_is_one_of_the_two(crowd: Crowd) -> None:
    def grant(amount: int) -> int | None:
        try:
            answer: int = crowd.value(GRANT, GUILD, 7, amount, "the quiz")
        except psycopg.Error as error:
            assert error.sqlstate == "U0KEY"
            return None
        return answer

    answers = crowd.at_once([partial(grant, 100 + n % 2) for n in range(AT_ONCE)])
    xp = crowd.value("select xp from leveling.member")
    assert xp in (100, 101)
    assert sorted(answers, key=str) == sorted([xp] * (AT_ONCE // 2) + [None] * (AT_ONCE // 2), key=str)


@pytest.mark.parametrize("amount", [2, 5, 100])
def test_fifty_grants_across_thresholds_announce_each_level_once(crowd: Crowd, amount: int) -> None:
    crowd.configure("leveling.announce", "here")
    crowd.run("select leveling.set_reward(%s, 1, 201)", GUILD)
    grant = "select leveling.give_xp(%s, 7, %s)"
    crowd.at_once([lambda: crowd.run(grant, GUILD, amount) for _ in range(AT_ONCE)])
    told = crowd.rows("select facts ->> 'level' from outbox.effect where method = 'POST' order by effect_id")
    level = crowd.value("select level from leveling.member")
    assert len(told) == len(set(told)) == level
    assert crowd.value("select count(*) from outbox.effect where method = 'PUT'") == 1
    assert crowd.rows("select * from leveling.selfcheck(%s)", GUILD) == []


def test_takes_at_once_never_take_more_than_there_is(crowd: Crowd) -> None:
    crowd.run("select leveling.set_xp(%s, 7, 100)", GUILD)

    def take() -> bool:
        try:
            crowd.run("select leveling.take_xp(%s, 7, 30)", GUILD)
        except psycopg.Error as error:
            assert error.sqlstate == "U0XPL"
            return False
        return True

    assert sum(crowd.at_once([take for _ in range(AT_ONCE)])) == 3
    assert crowd.value("select xp from leveling.member") == 10

"""Events of members, told by many at once."""

from functools import partial

from .crowd import GUILD, Crowd

AT_ONCE = 30


def test_a_join_told_by_many_at_once_is_one(crowd: Crowd) -> None:
    crowd.run("select leveling.set_reward(%s, 1, 201)", GUILD)
    crowd.run("select leveling.set_xp(%s, 7, 100)", GUILD)
    before = crowd.value("select count(*) from outbox.effect")
    join = "select event.member_joined(%s, 7, false, '2099-01-01Z')"
    crowd.at_once([lambda: crowd.run(join, GUILD) for _ in range(AT_ONCE)])
    assert crowd.value("select count(*) from outbox.effect") == before + 1
    assert crowd.value("select count(*) from event.inbox") == 1


def test_one_page_of_history_read_by_many_at_once_counts_once(crowd: Crowd) -> None:
    crowd.run("insert into event.missed values (%s, 101, 2 << 22, 0, 10, now())", GUILD)
    page = """select event.history_read(
      %s, 101, 2 << 22, array[row(1, 101, null, 7, 1 << 22, '{}', null, null, null, null)]::app.message[],
      1 << 22, 1, false)"""
    answers = crowd.at_once([lambda: crowd.value(page, GUILD) for _ in range(AT_ONCE)])
    assert answers == [True] * AT_ONCE
    assert crowd.value("select count(*) from leveling.history") == 1
    assert crowd.rows("select after_id, left_messages from event.missed") == [(1 << 22, 9)]


def test_an_older_word_never_wins_however_they_come(crowd: Crowd) -> None:
    change = """select event.member_changed(%s, 7, false, '2026-01-01Z', array[%s::bigint], null,
      timestamptz '2026-01-05Z' + make_interval(secs => %s))"""
    crowd.at_once([partial(crowd.run, change, GUILD, n + 1, n) for n in range(AT_ONCE)])
    assert crowd.rows("select role_ids from app.member") == [([AT_ONCE],)]

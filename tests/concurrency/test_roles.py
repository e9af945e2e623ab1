"""Roles that several domains decide about at once: reasons are right, and so is what Discord hears last."""

from functools import partial
from threading import Event

import psycopg
import pytest

from .crowd import GUILD, Crowd

BRONZE = 201
MEMBERS = range(1, 21)
ROUNDS = 5


@pytest.fixture
def sold(crowd: Crowd) -> Crowd:
    """Bronze is the reward of level 1, and item 1 for 10; members 1 to 20 have money."""
    crowd.configure("economy.opening_balance", "1000")
    crowd.configure("leveling.announce", "off")
    crowd.run("select leveling.set_reward(%s, 1, %s)", GUILD, BRONZE)
    item = "select shop.set_item(%s, name => 'Bronze', price => 10, kind => 'role', role_id => %s)"
    crowd.run(item, GUILD, BRONZE)
    loan = """select shop.set_item(%s, name => 'Loan', price => 10, kind => 'temporary_role', role_id => %s,
      duration => '1 day')"""
    crowd.run(loan, GUILD, BRONZE)
    return crowd


def wears(crowd: Crowd, member: int) -> bool:
    """Whether Discord's last word on the member is that they have Bronze."""
    path = f"/guilds/{GUILD}/members/{member}/roles/{BRONZE}"
    last = "select method from outbox.effect where path = %s order by queued_at desc, effect_id desc limit 1"
    rows = crowd.rows(last, path)
    return bool(rows) and rows[0][0] == "PUT"


def sources(crowd: Crowd, member: int) -> list[str]:
    rows = crowd.rows("select source from roles.why(%s, %s) where counts order by 1", GUILD, member)
    return [row[0] for row in rows]


def sound(crowd: Crowd) -> bool:
    return not crowd.rows("select * from roles.selfcheck(%s)", GUILD)


def test_a_purchase_and_a_fall_of_xp_at_once_leave_the_purchase(sold: Crowd) -> None:
    xp = "select leveling.set_xp(%s, %s, %s)"
    for member in MEMBERS:
        sold.run(xp, GUILD, member, 100)
    buy = "select shop.buy(%s, %s, 'Bronze')"
    falls = [partial(sold.run, xp, GUILD, member, 0) for member in MEMBERS]
    sold.at_once([*falls, *[partial(sold.run, buy, GUILD, member) for member in MEMBERS]])
    assert [sources(sold, member) for member in MEMBERS] == [["shop"]] * len(MEMBERS)
    assert all(wears(sold, member) for member in MEMBERS)
    assert sound(sold)


def test_levels_and_loans_that_come_and_go_at_once_end_with_what_is_true(sold: Crowd) -> None:
    xp = "select leveling.set_xp(%s, 7, %s)"
    loan = f'{{"member_id": 7, "role_id": {BRONZE}, "source": "shop", "ref": "loan"}}'
    end = "select roles._end(%s, %s, %s)"
    buy = "select shop.buy(%s, 7, 'Loan', at => '2026-01-01T12:00Z')"
    for _ in range(ROUNDS):
        sold.run(xp, GUILD, 100)
        sold.run(buy, GUILD)
        late = "2027-01-01T12:00Z"
        ends = [partial(sold.run, end, GUILD, loan, late) for _ in range(2)]
        sold.at_once([partial(sold.run, xp, GUILD, 0), *ends])
        assert sources(sold, 7) == []
        assert not wears(sold, 7)
        assert sound(sold)


def test_batches_and_comparisons_that_meet_do_not_wait_in_a_circle(sold: Crowd) -> None:
    members = "select array_agg(m order by m desc) from generate_series(1, 40) m"
    sold.run("select leveling.set_xp(%s, m, 99) from generate_series(1, 40) m", GUILD)
    batch = """select event.messages(array_agg(
        row(%s, 101, null, m, app.snowflake_at(now()) + m, '{}', null, null, null, null)::app.message
        order by random()
      )) from generate_series(%s::int, 40, 2) m"""
    mend = f"select roles._mend(%s, ({members}), now())"
    sold.at_once(
        [partial(sold.run, batch, GUILD, first) for first in (1, 2)]
        + [partial(sold.run, mend, GUILD)] * ROUNDS
    )
    assert sold.value("select count(*) from leveling.member where level = 1") == 40
    assert all(wears(sold, member) for member in range(1, 41))
    assert sound(sold)


def test_what_moderators_decide_at_once_ends_with_one_of_their_words(crowd: Crowd) -> None:
    calls = [
        "select roles.give(%s, 7, %s)",
        "select roles.take(%s, 7, %s)",
        "select roles.deny(%s, 7, %s, '1h')",
        "select roles.give(%s, 7, %s, '1h')",
        "select roles.deny(%s, 7, %s)",
    ]

    def decide(call: str) -> None:
        try:
            crowd.run(call, GUILD, BRONZE)
        except psycopg.Error as error:
            assert error.sqlstate == "U0DND"

    for _ in range(ROUNDS):
        crowd.at_once([partial(decide, call) for call in calls])
        wanted = crowd.value("select count(*) from roles.wanted(%s, 7)", GUILD) == 1
        assert wears(crowd, 7) == wanted
        assert not wanted  # a denial is among them, and whoever gives after it is refused
        assert sound(crowd)
        crowd.run("select roles.allow(%s, 7, %s)", GUILD, BRONZE)


def test_a_job_and_what_members_do_meanwhile_do_not_wait_in_a_circle(sold: Crowd) -> None:
    see = """select app._see_members(%s, array_agg(
        row(m, false, now() - interval '1 day', '{}', null, false, null)::app.seen_member
      ), now()) from generate_series(1, 120) m"""
    sold.run(see, GUILD)
    sold.run("select rolejobs.start(%s, 'give', %s)", GUILD, BRONZE)
    work = "select rolejobs._work(%s, '{\"number\": 1}', now())"
    buy = "select shop.buy(%s, %s, 'Bronze')"
    take = "select roles.take(%s, %s, %s)"
    while sold.value("select state from rolejobs.details(%s)", GUILD) == "running":
        sold.run("update outbox.effect set state = 'done', finished_at = now() where state = 'pending'")
        buyers = [partial(sold.run, buy, GUILD, member) for member in MEMBERS][:5]
        takers = [partial(sold.run, take, GUILD, member, BRONZE) for member in (60, 61, 100)]
        sold.at_once([partial(sold.run, work, GUILD), partial(sold.run, work, GUILD), *buyers, *takers])
    assert sold.value("select changed from rolejobs.details(%s)", GUILD) == 120
    assert sound(sold)


def test_of_many_who_want_the_last_role_of_a_server_one_gets_it(crowd: Crowd) -> None:
    crowd.configure("personal.reserve", "247")  # of 250, beside @everyone and Bronze
    crowd.configure("personal.boost", "true")
    own = "select personal.set_role(%s, %s, %s, is_boosting => true)"

    def want(member: int) -> str:
        try:
            crowd.run(own, GUILD, member, f"role {member}")
        except psycopg.Error as error:
            return error.sqlstate or ""
        return "made"

    answers = crowd.at_once([partial(want, member) for member in MEMBERS])
    assert sorted(set(answers)) == ["U0PRS", "made"]
    assert answers.count("made") == 1
    assert crowd.value("select count(*) from outbox.effect where method = 'POST'") == 1


def test_rewards_that_change_while_everybody_is_looked_through_end_as_the_newest_say(crowd: Crowd) -> None:
    crowd.run(
        """insert into app.role (guild_id, role_id, name, position, managed)
        select %s, r, 'More', 1, false from generate_series(202, 203) r""",
        GUILD,
    )
    crowd.run(
        """insert into leveling.member (guild_id, member_id, xp)
        select %s, m, 100 from generate_series(1, 3000) m""",
        GUILD,
    )

    over = Event()

    def change() -> None:
        try:
            for level, role in ((1, 201), (2, 202), (1, 203), (2, 201), (3, 201), (1, 202)):
                crowd.run("select leveling.set_reward(%s, %s, %s)", GUILD, level, role)
                crowd.run("select pg_sleep(0.6)")
            crowd.run("select leveling.remove_reward(%s, 203)", GUILD)
            crowd.run("select leveling.sync_rewards(%s)", GUILD)
        finally:
            over.set()

    def earn() -> None:
        xp = "select leveling.set_xp(%s, (random() * 2999)::int + 1, 100 * (random() * 4)::int)"
        while not over.is_set():
            crowd.run(xp, GUILD)

    def write() -> None:
        batch = """select event.messages(array_agg(
            row(%s, 101, null, m, app.snowflake_at(now()) + m, '{}', null, null, null, null)::app.message
          )) from generate_series((random() * 99)::int + 1, 3000, 100) m"""
        while not over.is_set():
            crowd.run(batch, GUILD)

    def work() -> None:
        crowd.run("update outbox.effect set state = 'done' where state = 'pending'")
        for row in crowd.rows("select guild_id, work_id, token from outbox.claim_due(max_work => 4)"):
            crowd.run("select outbox.run_due(%s, %s, %s)", *row)

    def work_on() -> None:
        while not over.is_set():
            work()

    crowd.at_once([change, earn, earn, write, work_on, work_on])
    while crowd.rows("select from leveling.walk"):
        work()
    assert crowd.rows("select * from leveling.selfcheck(%s)", GUILD) == []
    assert sound(crowd)


def test_who_loses_a_level_in_the_moment_of_the_walk_has_what_is_left(crowd: Crowd, database: str) -> None:
    crowd.run(
        """insert into leveling.member (guild_id, member_id, xp)
        select %s, m, 100 from generate_series(1, 300) m""",
        GUILD,
    )
    crowd.run("select leveling.set_reward(%s, 1, %s)", GUILD, BRONZE)

    def lose() -> None:
        with psycopg.connect(database) as connection:
            connection.execute("select leveling.set_xp(%s, 7, 0)", (GUILD,))
            connection.execute("select pg_sleep(1)")

    def walk() -> None:
        crowd.run("select pg_sleep(0.3)")
        for row in crowd.rows("select guild_id, work_id, token from outbox.claim_due(max_work => 4)"):
            crowd.run("select outbox.run_due(%s, %s, %s)", *row)

    crowd.at_once([lose, walk])
    assert not crowd.rows("select from leveling.walk")
    assert sources(crowd, 7) == []
    assert crowd.rows("select * from leveling.selfcheck(%s)", GUILD) == []

"""Cases: numbers, the ladder and sanctions, fifty callers at once."""

from functools import partial

import psycopg

from .crowd import GUILD, Crowd

AT_ONCE = 50
WARN = "select moderation.warn(%s, %s, %s)"


def sound(crowd: Crowd) -> bool:
    return crowd.rows("select * from moderation.selfcheck(%s)", GUILD) == []


def test_fifty_warnings_at_once_have_gapless_numbers_and_climb_each_rung_once(crowd: Crowd) -> None:
    crowd.at_once([partial(crowd.run, WARN, GUILD, 7, f"warning {n}") for n in range(AT_ONCE)])
    numbers = [row[0] for row in crowd.rows("select number from moderation.case order by number")]
    assert numbers == list(range(1, AT_ONCE + 4 + 1))
    climbed = crowd.rows("""
        select c.kind::text, c.rung_points::integer
        from moderation.case c where c.source = 'ladder' order by c.number
    """)
    assert climbed == [("timeout", 3), ("timeout", 4), ("timeout", 5), ("ban", 6)]
    assert crowd.value("select moderation.points(%s, 7)", GUILD) == AT_ONCE
    assert sound(crowd)


def test_one_rung_for_fifty_warnings_is_one_escalation(crowd: Crowd) -> None:
    crowd.configure("moderation.ladder", "custom")
    crowd.run("select moderation.set_rung(%s, %s, 'ban')", GUILD, AT_ONCE // 2)
    crowd.at_once([partial(crowd.run, WARN, GUILD, 7, f"warning {n}") for n in range(AT_ONCE)])
    assert crowd.value("select count(*) from moderation.case where source = 'ladder'") == 1
    assert crowd.value("select count(*) from outbox.effect where path like '%%/bans/7'") == 1
    assert sound(crowd)


def test_bans_of_one_member_at_once_are_one_ban(crowd: Crowd) -> None:
    def ban() -> bool:
        try:
            crowd.run("select moderation.ban(%s, 7)", GUILD)
        except psycopg.Error as error:
            assert error.sqlstate == "U0ISB"
            return False
        return True

    assert sum(crowd.at_once([ban for _ in range(AT_ONCE)])) == 1
    assert crowd.rows(
        "select number, cases from moderation.sanction join moderation.counter using (guild_id)"
    ) == [(1, 1)]
    assert sound(crowd)


def test_timeouts_lifted_while_their_ends_come_due_neither_hang_nor_end_another(crowd: Crowd) -> None:
    for member in range(11, 21):
        crowd.run(
            "select moderation.timeout(%s, %s, '1 hour', at => now() - interval '2 hours')", GUILD, member
        )
    work = crowd.rows("""
        select guild_id, work_id, token from outbox.claim_due(100) where function = 'moderation._sanction_due'
    """)
    assert len(work) == 10

    def replace(member: int) -> None:
        crowd.run("select moderation.timeout(%s, %s, '2 hours')", GUILD, member)

    def end(guild_id: int, work_id: int, token: object) -> None:
        crowd.run("select outbox.run_due(%s, %s, %s)", guild_id, work_id, token)

    calls = [partial(end, *row) for row in work]
    crowd.at_once([*calls, *(partial(replace, member) for member in range(11, 21))])
    assert crowd.value("select count(*) from moderation.sanction where kind = 'timeout'") == 10
    assert crowd.value("select count(*) from moderation.case where ended_at is null") == 10
    assert sound(crowd)

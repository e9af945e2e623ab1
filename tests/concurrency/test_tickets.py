"""Tickets: numbers, caps, claims and closings, fifty callers at once."""

from collections.abc import Callable
from functools import partial

import psycopg
import pytest

from .crowd import GUILD, Crowd

AT_ONCE = 50
STAFF = "row('{201}', 0, 'Staff', null, null)::desk.facts"
MEMBER = "row('{}', 0, 'Ann', null, null)::desk.facts"


@pytest.fixture
def tickets(crowd: Crowd) -> Crowd:
    """A guild with a type of tickets, whose staff wear role 201."""
    options = '{"name": "Support", "most_open": 20, "staff_role_ids": [201]}'
    crowd.run("select desk.set_type(%s, options => %s)", GUILD, options)
    return crowd


def press(crowd: Crowd, member: int, key: str | None = None) -> str:
    """Open a ticket for oneself; the state it is in, or the refusal."""
    try:
        return str(
            crowd.value(
                f"select (tickets.open(%s, '1', %s, actor_id => %s, key => %s, facts => {MEMBER})).state",
                GUILD,
                member,
                member,
                key,
            )
        )
    except psycopg.Error as error:
        return str(error.sqlstate)


def opened(crowd: Crowd, member: int) -> int:
    """A ticket whose room is made; its number."""
    number = crowd.value("select (tickets.open(%s, '1', %s)).number", GUILD, member)
    crowd.run(
        """
        select tickets._room_made(
          %s, jsonb_build_object('number', %s::bigint, 'channel_id', %s::bigint), now()
        )
        """,
        GUILD,
        number,
        900 + number,
    )
    return int(number)


def sound(crowd: Crowd) -> bool:
    return crowd.rows("select * from tickets.selfcheck(%s)", GUILD) == []


def test_fifty_openings_at_once_have_gapless_numbers_and_exact_caps(tickets: Crowd) -> None:
    states = tickets.at_once([partial(press, tickets, 1000 + n) for n in range(AT_ONCE)])
    assert sorted(states) == ["opening"] * 20 + ["queued"] * 30
    numbers = [row[0] for row in tickets.rows("select number from tickets.ticket order by number")]
    assert numbers == list(range(1, AT_ONCE + 1))
    first = tickets.rows("select number from tickets.ticket where state = 'opening' order by number")
    assert [row[0] for row in first] == list(range(1, 21)), "whoever was first has their turn first"
    assert tickets.value("select count(*) from outbox.effect where path like '/guilds/%%/channels'") == 20
    assert sound(tickets)


def test_fifty_presses_of_one_member_are_one_ticket(tickets: Crowd) -> None:
    states = tickets.at_once([partial(press, tickets, 1000) for _ in range(AT_ONCE)])
    assert sorted(states) == ["U0TFL"] * (AT_ONCE - 1) + ["opening"]
    assert tickets.rows("select tickets from tickets.counter") == [(1,)]
    assert sound(tickets)


def test_fifty_presses_of_one_member_within_a_cooldown_are_one_ticket(tickets: Crowd) -> None:
    tickets.run("update desk.type set cooldown = '1 hour', most_per_member = 50")
    tickets.run("update tickets.settings set most_per_member = 50")
    states = tickets.at_once([partial(press, tickets, 1000) for _ in range(AT_ONCE)])
    assert sorted(states) == ["U0TCD"] * (AT_ONCE - 1) + ["opening"]


def test_one_press_delivered_fifty_times_is_one_answer(tickets: Crowd) -> None:
    states = tickets.at_once([partial(press, tickets, 1000, "interaction 1") for _ in range(AT_ONCE)])
    assert states == ["opening"] * AT_ONCE
    assert tickets.value("select count(*) from tickets.ticket") == 1
    assert sound(tickets)


def test_a_claim_raced_by_many_is_one_claim(tickets: Crowd) -> None:
    number = opened(tickets, 1000)

    def claim(member: int) -> bool:
        try:
            tickets.run(f"select tickets.claim(%s, %s, %s, facts => {STAFF})", GUILD, number, member)
        except psycopg.Error as error:
            assert error.sqlstate == "U0TCM"
            return False
        return True

    assert sum(tickets.at_once([partial(claim, 77 + n) for n in range(AT_ONCE)])) == 1
    assert tickets.value("select count(*) from tickets.step where happening = 'claimed'") == 1
    assert sound(tickets)


def test_a_ticket_closed_by_many_is_closed_once_and_the_queue_goes_on(tickets: Crowd) -> None:
    tickets.run("update desk.type set most_open = 1")
    number = opened(tickets, 1000)
    assert press(tickets, 1001) == "queued"

    def close() -> bool:
        try:
            tickets.run(f"select tickets.close(%s, %s, null, 77, facts => {STAFF})", GUILD, number)
        except psycopg.Error as error:
            assert error.sqlstate == "U0TNO"
            return False
        return True

    assert sum(tickets.at_once([close for _ in range(AT_ONCE)])) == 1
    tickets.run("select tickets._advance(%s, '{\"type_number\": 1}', now())", GUILD)
    assert tickets.rows("select state::text from tickets.ticket order by number") == [
        ("closed",),
        ("opening",),
    ]
    assert sound(tickets)


def test_an_answer_that_races_the_automatic_closing_wins(tickets: Crowd) -> None:
    tickets.run("update desk.type set warn_after = '1 hour', close_after = '1 hour'")
    numbers = [opened(tickets, 1000 + n) for n in range(10)]
    tickets.run("""
        update tickets.ticket set waits_for = 'opener', said_at = now() - interval '3 hours',
          warned_at = now() - interval '2 hours'
    """)

    def end(number: int) -> None:
        tickets.run(
            "select tickets._idle(%s, jsonb_build_object('number', %s::bigint), now())", GUILD, number
        )

    def answer(number: int) -> None:
        tickets.run(
            """
            select event.messages(array[row(
              %s, %s, null, %s, app.snowflake_at(clock_timestamp()), '{}', 'Yes', 0, 0, false
            )::app.message])
            """,
            GUILD,
            900 + number,
            999 + number,
        )

    tickets.at_once([partial(call, number) for number in numbers for call in (end, answer)])
    tickets.run("select tickets._listen(%s, null, now())", GUILD)
    assert tickets.rows("select distinct state::text, waits_for::text from tickets.ticket") == [
        ("open", "staff")
    ]
    assert sound(tickets)


def test_openings_closings_and_queues_at_once_neither_hang_nor_exceed_the_cap(tickets: Crowd) -> None:
    tickets.run("update desk.type set most_open = 5")
    numbers = [opened(tickets, 1000 + n) for n in range(5)]

    def close(number: int) -> None:
        tickets.run("select tickets.close(%s, %s)", GUILD, number)

    def advance() -> None:
        tickets.run("select tickets._advance(%s, '{\"type_number\": 1}', now())", GUILD)

    calls: list[Callable[[], object]] = [partial(press, tickets, 2000 + n) for n in range(20)]
    calls += [partial(close, number) for number in numbers]
    calls += [advance] * 10
    tickets.at_once(calls)
    advance()
    count = tickets.value("select count(*) from tickets.ticket where state in ('opening', 'open')")
    assert count == 5
    assert sound(tickets)

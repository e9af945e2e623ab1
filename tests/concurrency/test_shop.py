"""The shop with many buyers at once: stock, limits and money are exact, and nobody waits in a circle."""

from functools import partial

import psycopg
import pytest

from .crowd import GUILD, Crowd

AT_ONCE = 50
PRICE = 30
HAS = 100


@pytest.fixture
def shop(crowd: Crowd) -> Crowd:
    """Members 1 to 50 have 100; item 1 "Frog" costs 30."""
    crowd.configure("economy.opening_balance", str(HAS))
    crowd.run("select shop.set_item(%s, name => 'Frog', price => %s)", GUILD, PRICE)
    return crowd


def sound(crowd: Crowd) -> bool:
    """Whether the books of money and items add up."""
    return not (
        crowd.rows("select * from economy.selfcheck(%s)", GUILD)
        or crowd.rows("select * from shop.selfcheck(%s)", GUILD)
        or crowd.rows("select * from roles.selfcheck(%s)", GUILD)
    )


def attempt(crowd: Crowd, query: str, *values: object) -> str:
    """What became of a call: "done", or the SQLSTATE of its refusal. Any other error is one."""
    try:
        crowd.run(query, *values)
    except psycopg.Error as error:
        if not (error.sqlstate or "").startswith("U0"):
            raise
        return str(error.sqlstate)
    return "done"


def holds(crowd: Crowd, member: int) -> int:
    query = "select quantity from shop.holding where guild_id = %s and member_id = %s"
    rows = crowd.rows(query, GUILD, member)
    return int(rows[0][0]) if rows else 0


def test_fifty_buyers_of_ten_leave_ten_sold_and_the_money_exact(shop: Crowd) -> None:
    shop.run("select shop.set_item(%s, 'Frog', stock => 10)", GUILD)
    buy = "select shop.buy(%s, %s, 'Frog')"
    ends = shop.at_once([partial(attempt, shop, buy, GUILD, n + 1) for n in range(AT_ONCE)])
    assert sorted(ends) == ["U0STK"] * 40 + ["done"] * 10
    assert shop.value("select stock from shop.item") == 0
    assert shop.rows("select sum(quantity), count(*) from shop.holding") == [(10, 10)]
    assert shop.value("select sum(amount) from economy.entry where account = 'shop'") == 10 * PRICE
    assert shop.rows("select wallet, count(*) from economy.balances group by 1") == [(HAS - PRICE, 10)]
    assert sound(shop)


def test_one_key_fifty_times_is_one_purchase(shop: Crowd) -> None:
    shop.run("select shop.set_item(%s, 'Frog', stock => 10)", GUILD)
    buy = "select (shop.buy(%s, 7, 'Frog', 2, key => 'press')).wallet"
    answers = shop.at_once([lambda: shop.value(buy, GUILD) for _ in range(AT_ONCE)])
    assert answers == [HAS - 2 * PRICE] * AT_ONCE
    assert (holds(shop, 7), shop.value("select stock from shop.item")) == (2, 8)
    assert sound(shop)


def test_a_member_pressing_in_fifty_places_stays_within_limit_and_wallet(shop: Crowd) -> None:
    shop.run("select shop.set_item(%s, 'Frog', per_member_limit => 2)", GUILD)
    buy = "select shop.buy(%s, 7, 'Frog')"
    ends = shop.at_once([partial(attempt, shop, buy, GUILD) for _ in range(AT_ONCE)])
    assert sorted(ends) == ["U0LIM"] * 48 + ["done"] * 2
    shop.run("select shop.set_item(%s, 'Frog', without => 'limit')", GUILD)
    ends = shop.at_once([partial(attempt, shop, buy, GUILD) for _ in range(AT_ONCE)])
    assert sorted(ends) == ["U0FND"] * 49 + ["done"]
    assert (holds(shop, 7), shop.value("select wallet from economy.balances")) == (3, HAS - 3 * PRICE)
    assert sound(shop)


def test_gifts_and_sales_at_once_never_part_with_more_than_there_is(shop: Crowd) -> None:
    shop.run("select shop.buy(%s, 7, 'Frog', 3)", GUILD)
    give, sell = "select shop.gift(%s, 7, 8, 'Frog')", "select shop.sell(%s, 7, 'Frog')"
    ends = shop.at_once([partial(attempt, shop, (give, sell)[n % 2], GUILD) for n in range(AT_ONCE)])
    # Member 7 has none in the end, so there may be no such item for them any more.
    assert ends.count("done") == 3
    assert set(ends) == {"done", "U0HLD"}
    assert holds(shop, 7) == 0
    sold = shop.value("select count(*) from shop.item_movement where kind = 'sale'")
    assert holds(shop, 8) == 3 - sold
    assert sound(shop)


def test_purchases_transfers_gifts_xp_and_edits_at_once_do_not_deadlock(shop: Crowd) -> None:
    shop.configure("leveling.announce", "here")
    shop.run("select shop.set_item(%s, name => 'Book', price => 1, kind => 'xp', xp => 50)", GUILD)
    shop.run(
        """select shop.set_item(%s, name => 'Badge', price => 1, kind => 'temporary_role', role_id => 201,
        duration => '1 day')""",
        GUILD,
    )
    for member in range(1, 6):
        shop.run("select shop.buy(%s, %s, 'Frog', 2)", GUILD, member)

    def live(number: int) -> list[str]:
        one, other = number % 5 + 1, (number + 1 + number // 5) % 5 + 1
        calls = (
            ("select shop.buy(%s, %s, 'Book')", GUILD, one),
            ("select shop.buy(%s, %s, 'Badge')", GUILD, other),
            ("select economy.transfer(%s, %s, %s, 1)", GUILD, one, other),
            ("select shop.gift(%s, %s, %s, 'Frog')", GUILD, one, other),
            ("select leveling.give_xp(%s, %s, 60)", GUILD, other),
            ("select shop.set_item(%s, 'Book', price => %s)", GUILD, number % 2 + 1),
            ("select shop.sell(%s, %s, 'Frog')", GUILD, one),
        )
        return [attempt(shop, *calls[(number + step) % len(calls)]) for step in range(3 * len(calls))]

    ends = [end for row in shop.at_once([partial(live, number) for number in range(20)]) for end in row]
    assert set(ends) <= {"done", "U0HLD", "U0FND", "U0SLF"}
    assert sound(shop)
    assert shop.rows("select * from leveling.selfcheck(%s)", GUILD) == []


def test_managers_at_once_number_items_without_gaps_and_names_have_one_owner(shop: Crowd) -> None:
    new = "select shop.set_item(%s, name => %s, price => 1)"
    ends = shop.at_once([partial(attempt, shop, new, GUILD, f"Stone {n // 2}") for n in range(AT_ONCE)])
    assert sorted(ends) == ["U0TAK"] * 25 + ["done"] * 25
    assert shop.rows("select count(*), max(number) from shop.item") == [(26, 26)]
    assert sound(shop)


def test_a_role_bought_while_its_end_is_due_is_had_for_a_day_or_taken_and_given(shop: Crowd) -> None:
    shop.run(
        """select shop.set_item(%s, name => 'Badge', price => 1, kind => 'temporary_role', role_id => 201,
        duration => '1 day')""",
        GUILD,
    )
    buy, end = "select shop.buy(%s, 7, 'Badge', at => %s)", "2026-01-02T12:00Z"
    shop.run(buy, GUILD, "2026-01-01T12:00Z")
    loan = '{"member_id": 7, "role_id": 201, "source": "shop", "ref": "loan"}'
    back = "select roles._end(%s, %s, %s)"
    shop.at_once([lambda: shop.run(buy, GUILD, end), *[lambda: shop.run(back, GUILD, loan, end)] * 5])
    lent = "select until = '2026-01-03T12:00Z', ended_at is null from roles.reason"
    assert shop.rows(lent) == [(True, True)]
    methods = [row[0] for row in shop.rows("select method from outbox.effect order by effect_id")]
    assert methods in (["PUT", "PUT"], ["PUT", "DELETE", "PUT"])
    assert sound(shop)

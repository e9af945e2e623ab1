"""Random operations on the ledger, beside a model in plain Python: the same balances and refusals."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import SUPERUSER, Cluster, clone

MEMBERS = (11, 12, 13, 14)
MOST = 10**15
GUILDS = itertools.count(1)


class Refused(Exception):
    """What the model refuses, by its SQLSTATE."""


type Deltas = dict[tuple[int, str], int]


@dataclass
class Model:
    """The books as a dictionary of what each member has."""

    opening: int
    tax: int
    has: dict[int, dict[str, int]] = field(default_factory=dict)
    done: list[Deltas] = field(default_factory=list)
    """What each transaction changed, the newest last; a reversed one, and a reversal, is empty."""

    def account(self, member: int) -> dict[str, int]:
        return self.has.get(member, {"wallet": self.opening, "bank": 0})

    def post(self, deltas: Deltas, lacking: str = "U0FND") -> None:
        after = {member: dict(self.account(member)) for member, _ in deltas}
        for (member, account), amount in deltas.items():
            after[member][account] += amount
        # In the order of the database: by member, then wallet before bank.
        for member, account in sorted(deltas, key=lambda one: (one[0], one[1] == "bank")):
            if after[member][account] < 0:
                raise Refused(lacking)
            if after[member][account] > MOST:
                raise Refused("U0RCH")
        self.has |= after
        self.done.append(deltas)

    def transfer(self, sender: int, receiver: int, amount: int) -> None:
        if sender == receiver:
            raise Refused("U0SLF")
        self.post(
            {(sender, "wallet"): -amount, (receiver, "wallet"): amount - amount * self.tax // 100},
        )

    def move(self, member: int, source: str, target: str, amount: int | None) -> None:
        amount = self.all_of(member, source) if amount is None else amount
        self.post({(member, source): -amount, (member, target): amount})

    def take(self, member: int, account: str, amount: int | None) -> None:
        amount = self.all_of(member, account) if amount is None else amount
        self.post({(member, account): -amount})

    def all_of(self, member: int, account: str) -> int:
        amount = self.account(member)[account]
        if amount == 0:
            raise Refused("U0NIL")
        return amount

    def take_all(self, members: list[int], amount: int | None) -> None:
        self.post(
            {
                (member, "wallet"): -min(self.account(member)["wallet"], MOST if amount is None else amount)
                for member in members
            }
        )

    def reset(self, member: int) -> None:
        self.post({(member, account): -amount for account, amount in self.account(member).items()})

    def reverse(self, back: int) -> None:
        place = len(self.done) - 1 - back
        self.post({where: -amount for where, amount in self.done[place].items()}, lacking="U0SPT")
        self.done[place] = {}
        self.done[-1] = {}


type Step = tuple[str, dict[str, Any], Callable[[Model], None]]
"""A function of the database, its arguments, and the same for the model."""

OPERATIONS = (
    "transfer",
    "deposit",
    "withdraw",
    "give",
    "take",
    "set",
    "give_all",
    "take_all",
    "reset",
    "reverse",
)

members = st.sampled_from(MEMBERS)
amounts = st.one_of(st.integers(1, 300), st.just(10**12))
perhaps = st.one_of(st.none(), amounts)
accounts = st.sampled_from(("wallet", "bank"))


@st.composite
def steps(draw: st.DrawFn) -> Step:  # noqa: PLR0911  (a return an operation)
    member, amount = draw(members), draw(amounts)
    match draw(st.sampled_from(OPERATIONS)):
        case "transfer":
            other = draw(members)
            return (
                "transfer",
                {"sender_id": member, "receiver_id": other, "amount": amount},
                lambda model: model.transfer(member, other, amount),
            )
        case "deposit" | "withdraw" as name:
            some = draw(perhaps)
            way = ("wallet", "bank") if name == "deposit" else ("bank", "wallet")
            return name, {"member_id": member, "amount": some}, lambda model: model.move(member, *way, some)
        case "give":
            account = draw(accounts)
            return (
                "give",
                {"member_id": member, "amount": amount, "account": account},
                lambda model: model.post({(member, account): amount}),
            )
        case "take":
            account, some = draw(accounts), draw(perhaps)
            return (
                "take",
                {"member_id": member, "amount": some, "account": account},
                lambda model: model.take(member, account, some),
            )
        case "set":
            account = draw(accounts)
            return (
                "set",
                {"member_id": member, "amount": amount, "account": account},
                lambda model: model.post({(member, account): amount - model.account(member)[account]}),
            )
        case "give_all":
            many = draw(st.lists(members, min_size=1, unique=True))
            return (
                "give_all",
                {"member_ids": many, "amount": amount},
                lambda model: model.post({(one, "wallet"): amount for one in many}),
            )
        case "take_all":
            many, some = draw(st.lists(members, min_size=1, unique=True)), draw(perhaps)
            return (
                "take_all",
                {"member_ids": many, "amount": some},
                lambda model: model.take_all(many, some),
            )
        case "reset":
            return "reset", {"member_id": member}, lambda model: model.reset(member)
    back = draw(st.integers(0, 3))
    return "reverse", {"back": back}, lambda model: model.reverse(back)


@pytest.fixture(scope="module")
def connection(cluster: Cluster) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    """One database; every example founds a guild of its own."""
    with clone(cluster) as name, psycopg.connect(cluster.dsn(name, SUPERUSER), autocommit=True) as connection:
        yield connection


class Books:
    """The same in the database."""

    def __init__(self, connection: psycopg.Connection[tuple[Any, ...]], opening: int, tax: int) -> None:
        self._connection = connection
        self.guild = next(GUILDS)
        self.done: list[int] = []
        self.rows(
            """select event.guild_seen(guild_id => %s, name => 'Model', locale => 'en-US', bot_id => 9,
            bot_permissions => 8, bot_position => 1, system_channel_id => null,
            roles => '{}', channels => '{}')""",
            self.guild,
        )
        for key, value in (("opening_balance", opening), ("transfer_tax", tax)):
            self.rows("select config.set(%s, %s, %s)", self.guild, f"economy.{key}", str(value))

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        return self._connection.execute(query.encode(), values or None).fetchall()

    def call(self, function: str, arguments: dict[str, Any]) -> None:
        if "back" in arguments:
            arguments = {"transaction_id": self.done[len(self.done) - 1 - arguments["back"]]}
        names = ", ".join(f"{name} => %s" for name in arguments)
        query = f"select transaction_id from economy.{function}(%s, {names})"  # noqa: S608  (names of ours)
        try:
            ((number,),) = self.rows(query, self.guild, *arguments.values())
        except psycopg.Error as error:
            raise Refused(error.sqlstate) from error
        self.done.append(number)

    def has(self) -> dict[int, dict[str, int]]:
        query = "select member_id, wallet, bank from economy.balances where guild_id = %s"
        return {
            member: {"wallet": wallet, "bank": bank} for member, wallet, bank in self.rows(query, self.guild)
        }


def outcome(call: Callable[[], None]) -> str:
    """How a call ended: "done", or the SQLSTATE of its refusal."""
    try:
        call()
    except Refused as refused:
        return str(refused)
    return "done"


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    opening=st.sampled_from((0, 100)),
    tax=st.sampled_from((0, 10, 50)),
    plan=st.lists(steps(), min_size=1, max_size=25),
)
def test_the_books_do_what_the_model_does(
    connection: psycopg.Connection[tuple[Any, ...]], opening: int, tax: int, plan: list[Step]
) -> None:
    model, books = Model(opening, tax), Books(connection, opening, tax)
    for function, arguments, modelled in plan:
        if "back" in arguments and (
            arguments["back"] >= len(model.done) or not model.done[len(model.done) - 1 - arguments["back"]]
        ):
            continue
        expected = outcome(lambda: modelled(model))  # noqa: B023
        assert outcome(lambda: books.call(function, arguments)) == expected, (function, arguments)  # noqa: B023
        assert {member: model.has[member] for member in model.has} == books.has()
    assert books.rows("select * from economy.selfcheck(%s)", books.guild) == []
    held = sum(sum(accounts.values()) for accounts in model.has.values())
    if held:
        query = (
            "select held from economy.supply(%s, until => now() + interval '1 s') order by at desc limit 1"
        )
        assert books.rows(query, books.guild) == [(held,)]
    board = books.rows("select member_id, rank from economy.richest(%s)", books.guild)
    worth = {
        member: sum(accounts.values()) for member, accounts in model.has.items() if sum(accounts.values())
    }
    assert dict(board) == {
        member: 1 + sum(other > own for other in worth.values()) for member, own in worth.items()
    }

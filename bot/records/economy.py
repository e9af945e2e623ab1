"""The ledger: what members have, and what came and went."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Holdings:
    """economy.holdings: what a member has; rank is None for one without an account or with nothing."""

    member_id: int
    wallet: int
    bank: int
    net_worth: int
    rank: int | None
    currency_name: str
    currency: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """economy.receipt: what a transaction did for a member; wallet and bank are None where not touched."""

    transaction_id: int
    at: datetime
    kind: str
    member_id: int
    amount: int
    tax: int
    wallet: int | None
    bank: int | None
    currency: str


@dataclass(frozen=True, slots=True)
class Payment:
    """economy.payment: a payment, or with transaction_id None the question whether to pay."""

    transaction_id: int | None
    at: datetime | None
    sender_id: int
    receiver_id: int
    amount: int
    tax: int
    tax_rate: Decimal
    wallet: int
    currency: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """economy.outcome: what a transaction did to many."""

    transaction_id: int
    at: datetime
    members: int
    amount: int
    currency: str


@dataclass(frozen=True, slots=True)
class StatementLine:
    """economy.statement_line: one entry of a member, with the other side and the page it is on."""

    transaction_id: int
    number: int
    at: datetime
    kind: str
    account: str
    amount: int
    balance: int
    counterpart: str | None
    counterpart_id: int | None
    others: int | None
    actor_id: int | None
    reason: str | None
    page: int
    pages: int
    currency: str


@dataclass(frozen=True, slots=True)
class FortuneRow:
    """economy.fortune_row: one line of a board of money; amount is what it is ordered by."""

    rank: int
    member_id: int
    amount: int
    wallet: int
    bank: int
    net_worth: int
    page: int
    pages: int
    currency: str


@dataclass(frozen=True, slots=True)
class SupplyRow:
    """economy.supply_row: the money of a guild at the end of a step, and what came and went within it.

    It begins on `day` where the guild is, which no timestamp shows to people who live elsewhere.
    """

    at: datetime
    until: datetime
    day: date
    held: int
    minted: int
    taxed: int
    spent: int
    house: int
    currency: str

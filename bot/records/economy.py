"""Rows of the economy domain."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

# --------------------------------------------------------------------------- the ledger


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

    number: int
    at: datetime
    transaction_id: int
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
    has_next: bool
    currency: str


@dataclass(frozen=True, slots=True)
class SupplyRow:
    """economy.supply_row: the money of a guild at the end of a step, and what came and went within it."""

    at: datetime
    until: datetime
    held: int
    minted: int
    taxed: int
    spent: int
    house: int
    currency: str


# --------------------------------------------------------------------------- the shop


@dataclass(frozen=True, slots=True)
class ItemRow:
    """economy.item_row: an item of the shop as a member sees it.

    stock and per_member_limit are None where there is no end to it. obstacle is the sentence why the member
    may not buy it; None when nothing is in the way. page and pages: where it stands in the shop.
    """

    number: int
    name: str
    emoji: str | None
    description: str | None
    kind: str
    price: int
    stock: int | None
    per_member_limit: int | None
    role_id: int | None
    duration: timedelta | None
    xp: int | None
    required_role_id: int | None
    required_level: int | None
    uses_at_once: bool
    on_sale: bool
    holds: int
    obstacle: str | None
    currency: str
    page: int | None
    pages: int | None


@dataclass(frozen=True, slots=True)
class ItemReceipt:
    """economy.item_receipt: what happened to so many of an item, and how many the member holds then.

    amount and wallet are None where no money was in it. used: it took effect, and then there is the role it
    gave, the role's end if it was lent, or the XP. partner_id: to whom it was given.
    """

    number: int
    name: str
    emoji: str | None
    kind: str
    quantity: int
    holds: int
    amount: int | None
    wallet: int | None
    currency: str
    used: bool
    role_id: int | None
    until: datetime | None
    xp: int | None
    partner_id: int | None


@dataclass(frozen=True, slots=True)
class InventoryRow:
    """economy.inventory_row: so many of an item that a member has; worth is what the shop pays for one."""

    number: int
    name: str
    emoji: str | None
    description: str | None
    kind: str
    quantity: int
    worth: int
    currency: str
    page: int
    pages: int

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
    """shop.item_row: an item of the shop as a member sees it.

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
    """shop.item_receipt: what happened to so many of an item, and how many the member holds then.

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
    """shop.inventory_row: so many of an item that a member has; worth is what the shop pays for one."""

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


# --------------------------------------------------------------------------- claims


@dataclass(frozen=True, slots=True)
class ClaimResult:
    """income.claimed: what a claim paid; bonus is what of the amount the streak brought.

    streak is 0 for what has none, wallet None if the amount was 0.
    """

    transaction_id: int
    claim: str
    member_id: int
    amount: int
    bonus: int
    streak: int
    best_streak: int
    next_at: datetime
    wallet: int | None
    currency: str


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """income.claim_row: something to claim, and how it stands with a member.

    next_at is None when it is ready, cooldown is None for daily, which has its calendar.
    """

    name: str
    amount_min: int
    amount_max: int
    cooldown: timedelta | None
    required_role_id: int | None
    allowed: bool
    next_at: datetime | None
    streak: int
    best_streak: int
    currency: str


@dataclass(frozen=True, slots=True)
class ClaimRule:
    """income.claim_rule: a claim as the moderators made it."""

    name: str
    amount_min: int
    amount_max: int
    cooldown: timedelta
    required_role_id: int | None
    currency: str


# --------------------------------------------------------------------------- games


@dataclass(frozen=True, slots=True)
class Played:
    """games.played: a game that was over at once; shown is what one sees of it, in words."""

    game: int
    kind: str
    member_id: int
    bet: int
    choice: str | None
    shown: str
    outcome: str
    payout: int
    wallet: int
    currency: str


@dataclass(frozen=True, slots=True)
class Hand:
    """games.hand: a hand of blackjack as its player may see it.

    Cards are numbered from 1, ace to king of spades, then hearts, diamonds and clubs. While the hand is open,
    the house's second card is left out, seed, outcome and payout are None; then stands_at is.
    """

    game: int
    member_id: int
    bet: int
    stake: int
    cards: list[int]
    points: int
    house_cards: list[int]
    house_points: int
    can_double: bool
    state: str
    outcome: str | None
    payout: int | None
    stands_at: datetime | None
    seed_hash: str
    seed: str | None
    wallet: int
    currency: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """games.evidence: what a game was decided by; seed and draws are None while it is open."""

    game: int
    kind: str
    member_id: int
    stake: int
    choice: str | None
    state: str
    outcome: str | None
    payout: int | None
    at: datetime
    seed_hash: str
    seed: str | None
    sides: int
    draws: list[int] | None
    currency: str

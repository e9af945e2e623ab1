"""Items, and what was done with them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any


@dataclass(frozen=True, slots=True)
class ItemRow:
    """shop.item_row: an item of the shop as a member sees it.

    stock and per_member_limit are None where there is no end to it. obstacle is why the member may not buy
    it, in English and as app.refusal's detail; None when nothing is in the way. page and pages: where it
    stands in the shop.
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
    obstacle_detail: Any
    currency: str
    page: int | None
    pages: int | None


@dataclass(frozen=True, slots=True)
class ItemSuggestion:
    """shop.item_suggestion: an item to choose; quantity is None where it is not out of an inventory."""

    number: int
    name: str
    price: int
    quantity: int | None
    currency: str


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
    """shop.inventory_row: so many of an item that a member has; worth is what the shop pays for one.

    A role that is lent to them is of the kind loan: it has role_id and until, and no number.
    """

    number: int | None
    name: str
    emoji: str | None
    description: str | None
    kind: str
    quantity: int
    worth: int | None
    currency: str
    role_id: int | None
    until: datetime | None
    page: int
    pages: int

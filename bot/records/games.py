"""Games that are over, and hands that are played."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Played:
    """games.played: a game that was over at once; shown is what one sees of it, in words.

    next_hash is sha256 of the seed of the member's next game.
    """

    game: int
    kind: str
    member_id: int
    bet: int
    choice: str | None
    shown: str
    outcome: str
    payout: int
    wallet: int
    next_hash: str
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
    next_hash: str
    wallet: int
    currency: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """games.evidence: what a game was decided by; seed and draws are None while it is open.

    promised_in is the game whose result told seed_hash, None if none did.
    """

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
    promised_in: int | None
    next_hash: str
    sides: int
    draws: list[int] | None
    currency: str

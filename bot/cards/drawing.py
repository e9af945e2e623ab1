"""Draws the cards of the outbox."""

from typing import Any


def draw(card: str, facts: dict[str, Any], language: str) -> dict[str, Any]:
    """The body of a message; raises for a card that nobody knows."""
    raise LookupError(f"no card {card} ({language}, {len(facts)} facts)")

"""Amounts, as all cards write them."""


def money(amount: int, currency: str) -> str:
    """An amount as people read it: 1,234 🪙."""
    return f"{amount:,} {currency}"


def change(amount: int, currency: str) -> str:
    """An amount with its sign: +1,234 🪙, −5 🪙."""
    return f"{'−' if amount < 0 else '+'}{abs(amount):,} {currency}"

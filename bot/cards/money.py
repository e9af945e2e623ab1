"""Small pieces of text that all of the economy shares."""

from typing import Any

import nextcord

from bot.interaction import custom_id

type Button = nextcord.ui.Button[Any]


def money(amount: int, currency: str) -> str:
    """An amount as people read it: 1,234 🪙."""
    return f"{amount:,} {currency}"


def change(amount: int, currency: str) -> str:
    """An amount with its sign: +1,234 🪙, −5 🪙."""
    return f"{'−' if amount < 0 else '+'}{abs(amount):,} {currency}"


def button(label: str, function: str, *arguments: str | int | None, **look: Any) -> Button:
    """A button that names the SQL function it calls, and its arguments."""
    return nextcord.ui.Button(
        label=label,
        custom_id=custom_id.encode(function, *arguments),
        **({"style": nextcord.ButtonStyle.secondary} | look),
    )

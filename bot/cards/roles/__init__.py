"""How roles look: reasons and denials, and roles for who joins or comes back."""

from bot.cards.roles.joins import notice

__all__ = ["notice"]

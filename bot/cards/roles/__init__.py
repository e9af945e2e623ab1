"""How roles look: reasons and denials, and roles for who joins or comes back."""

from bot.cards.roles.joins import notice
from bot.cards.roles.members import refused

__all__ = ["notice", "refused"]

"""How menus look: the message, what is told of them, and the editor, a module each."""

from bot.cards.menus.message import menu
from bot.cards.menus.notices import cleared, gone

__all__ = ["cleared", "gone", "menu"]

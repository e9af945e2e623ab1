"""How menus look: the message, the private chooser, what people are told, and the editor, a module each."""

from bot.cards.menus.message import menu
from bot.cards.menus.notices import cleared, gone, place, refused

__all__ = ["cleared", "gone", "menu", "place", "refused"]

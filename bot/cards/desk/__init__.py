"""How the desk of tickets looks: panels, and the editors of those who set tickets up."""

from bot.cards.desk.posted import panel

__all__ = ["panel"]

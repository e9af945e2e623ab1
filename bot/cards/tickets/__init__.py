"""How tickets look: the room and its controls, what people are told, lists, figures, transcripts."""

from bot.cards.tickets.notices import digest, failed, farewell, log, notice
from bot.cards.tickets.room import closed, request, said, warning, welcome

__all__ = [
    "closed",
    "digest",
    "failed",
    "farewell",
    "log",
    "notice",
    "request",
    "said",
    "warning",
    "welcome",
]

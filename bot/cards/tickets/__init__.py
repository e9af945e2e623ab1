"""How tickets look: the room and its controls, what people are told, lists, set-up, transcripts."""

from bot.cards.tickets.notices import digest, failed, farewell, log, notice
from bot.cards.tickets.opening import panel
from bot.cards.tickets.room import closed, request, said, warning, welcome

__all__ = [
    "closed",
    "digest",
    "failed",
    "farewell",
    "log",
    "notice",
    "panel",
    "request",
    "said",
    "warning",
    "welcome",
]

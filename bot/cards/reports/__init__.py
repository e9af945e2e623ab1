"""How reports, counters and roles for taking part look."""

from bot.cards.reports.reports import report

__all__ = ["report"]

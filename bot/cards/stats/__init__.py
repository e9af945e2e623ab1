"""How statistics look: charts, reports, counters and roles."""

from bot.cards.stats.reports import report

__all__ = ["report"]

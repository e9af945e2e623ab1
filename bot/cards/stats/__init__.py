"""How statistics look: charts, reports, counters, roles, and what is known of oneself."""

from bot.cards.stats.reports import report

__all__ = ["report"]

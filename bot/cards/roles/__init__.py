"""How roles look: reasons and denials, roles for who joins, jobs, and roles of members' own."""

from bot.cards.roles.jobs import job
from bot.cards.roles.joins import notice
from bot.cards.roles.own import personal_failed, personal_lapses

__all__ = ["job", "notice", "personal_failed", "personal_lapses"]

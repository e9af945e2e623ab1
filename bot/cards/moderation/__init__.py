"""How moderation looks: cases, what members are told of them, and the ladder with its presets."""

from bot.cards.moderation.cases import case
from bot.cards.moderation.notices import announced, failed, told, undeleted, undone

__all__ = ["announced", "case", "failed", "told", "undeleted", "undone"]

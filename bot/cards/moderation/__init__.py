"""How moderation looks: cases, what members are told of them, and the ladder with its presets."""

from bot.cards.moderation.cases import case
from bot.cards.moderation.notices import announced, told, undeleted

__all__ = ["announced", "case", "told", "undeleted"]

"""How durations look that are offered while somebody types."""

from bot.records.app import Suggestion
from bot.records.moderation import SuggestedDuration
from bot.words import Words


def choice(words: Words, row: SuggestedDuration) -> Suggestion:
    """One line: the duration in the reader's words, which stands for its seconds."""
    return Suggestion(f"{int(row.duration.total_seconds())}s", words.span(row.duration))

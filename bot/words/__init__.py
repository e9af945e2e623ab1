"""What people read, in every language that is offered: `Words` is one reader's."""

from bot.words.words import Words

__all__ = ["Words"]

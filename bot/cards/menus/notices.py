"""What those who run a server are told of its menus."""

from bot.cards.look import Look, card
from bot.cards.menus.look import where
from bot.records.menus import Notice
from bot.words import Words


@card
def gone(words: Words, row: Notice) -> Look:
    """The message of a menu was deleted."""
    return _notice(words, row, "menus-gone")


@card
def cleared(words: Words, row: Notice) -> Look:
    """All reactions were taken off a menu."""
    return _notice(words, row, "menus-cleared")


def _notice(words: Words, row: Notice, key: str) -> Look:
    return Look(f"⚠️ {words(key, menu=where(words, row.title, row.channel_id))}")

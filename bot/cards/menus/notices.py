"""What is told of menus: to members who waited or reacted, and to those who run the server."""

from bot.cards.look import Look, card
from bot.cards.menus.choices import became
from bot.cards.text import channel, embed, name, plain
from bot.records.menus import Notice, Told
from bot.words import Words


@card
def place(words: Words, row: Told) -> Look:
    """To somebody who waited: the place is theirs, or why it is not."""
    return _told(words, row, words("menus-your-turn", menu=_where(words, row)))


@card
def refused(words: Words, row: Told) -> Look:
    """To somebody whose reaction gave them nothing."""
    return _told(words, row, words("menus-your-reaction", menu=_where(words, row)))


def _told(words: Words, row: Told, about: str) -> Look:
    return Look(embed=embed(plain(row.title, 100), f"{about}\n{became(words, row.outcome)}"))


@card
def gone(words: Words, row: Notice) -> Look:
    """To those who run a server: the message of a menu was deleted."""
    return _notice(words, row, "menus-gone")


@card
def cleared(words: Words, row: Notice) -> Look:
    """To those who run a server: all reactions were taken off a menu."""
    return _notice(words, row, "menus-cleared")


def _notice(words: Words, row: Notice, key: str) -> Look:
    return Look(f"⚠️ {words(key, menu=_where(words, row))}")


def _where(words: Words, row: Notice | Told) -> str:
    called = f"**{name(row.title, 100)}**"
    return words("menus-in", menu=called, channel=channel(row.channel_id)) if row.channel_id else called

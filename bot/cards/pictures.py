"""How the choice of a card's look is confirmed."""

from bot.cards.look import Look, card
from bot.cards.text import member
from bot.records.pictures import Style
from bot.words import Words


@card
def accent(words: Words, style: Style) -> Look:
    """The colour of one's card."""
    key = "pictures-accent-own" if style.own_accent else "pictures-accent-server"
    return Look(words(key, accent=style.accent), ephemeral=True)


@card
def background(words: Words, style: Style) -> Look:
    """The background of one's card."""
    key = "pictures-background-own" if style.own_background else "pictures-background-server"
    return Look(words(key), ephemeral=True)


@card
def server_background(words: Words, style: Style) -> Look:
    """The background of all other cards."""
    key = "pictures-background-set" if style.background else "pictures-background-none"
    return Look(words(key), ephemeral=True)


@card
def cleared(words: Words, member_id: int) -> Look:
    """What a member chose is taken away."""
    return Look(words("pictures-cleared", member=member(member_id)), ephemeral=True)

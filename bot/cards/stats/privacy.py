"""How is told what is known of oneself."""

import nextcord

from bot.cards.buttons import button
from bot.cards.look import Look, card
from bot.words import Words


@card
def hidden(words: Words, is_hidden: bool) -> Look:
    """Whether boards and reports name who asks."""
    return Look(words("stats-hidden" if is_hidden else "stats-shown"), ephemeral=True)


@card
def forget(words: Words) -> Look:
    """The question before somebody is forgotten."""
    agree = button(words("stats-forget-agree"), "stats.forget", style=nextcord.ButtonStyle.danger)
    return Look(words("stats-forget-ask"), buttons=(agree,), ephemeral=True)


@card
def forgotten(words: Words, rows: int) -> Look:
    """What is no longer known of somebody."""
    return Look(words("stats-forgotten", count=rows), ephemeral=True)

"""What is kept of a member: the question before it is forgotten, and what is said beside a copy of it."""

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
    agree = button(words("privacy-forget-agree"), "privacy.forget", style=nextcord.ButtonStyle.danger)
    return Look(words("privacy-forget-ask"), buttons=(agree,), ephemeral=True)


@card
def forgotten(words: Words, rows: int) -> Look:
    """What is no longer known of somebody."""
    return Look(words("privacy-forgotten", count=rows), ephemeral=True)


def exported(words: Words) -> Look:
    """What is said beside a copy of what is kept."""
    return Look(words("privacy-exported"), ephemeral=True)


def too_large(words: Words) -> Look:
    """A copy that no file of Discord's can hold."""
    return Look(words("privacy-too-large"), ephemeral=True)

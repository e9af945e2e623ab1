"""What the cards of moderation share: a colour for each kind of case, and the pieces of its sentences."""

from datetime import datetime, timedelta

import nextcord

from bot.cards import text
from bot.cards.text import moment, name, plain
from bot.records.moderation import CaseRow, Told
from bot.words import Words

MOST_REASON = 1_024
COLOURS = {
    "note": nextcord.Colour(0x3498DB),
    "warn": nextcord.Colour(0xF1C40F),
    "timeout": nextcord.Colour(0xE67E22),
    "kick": nextcord.Colour(0xED4245),
    "softban": nextcord.Colour(0xED4245),
    "ban": nextcord.Colour(0x992D22),
    "unban": nextcord.Colour(0x57F287),
    "untimeout": nextcord.Colour(0x57F287),
}
"""From what is only noted to what is for good; green gives back."""
WITHDRAWN = nextcord.Colour(0x95A5A6)


def kind(words: Words, of: str) -> str:
    """What a kind of case is called."""
    return words(f"choice-case-search-kind-{of}")


def written(reason: str, most: int = MOST_REASON) -> str:
    """What somebody wrote as a reason, harmless; its lines stay where it is not cut short."""
    return text.written(reason if most >= MOST_REASON else " ".join(reason.split()), most)


def reason(words: Words, row: CaseRow | Told, most: int = MOST_REASON) -> str | None:
    """Why it was decided: as somebody wrote, else the rung or the rule that led to it; None: nobody said."""
    if row.reason:
        return written(row.reason, most)
    if row.rung_points is not None:
        key = "moderation-reached-within" if row.rung_within else "moderation-reached"
        within = words.span(row.rung_within) if row.rung_within else ""
        return words(key, points=row.rung_points, within=within)
    if row.rule_kind == "discord":
        if row.rule_keyword is None:
            return words("moderation-discord-rule")
        return words("moderation-discord-rule-met", keyword=name(row.rule_keyword, 100))
    if row.rule_number is not None:
        rule_kind = words(f"choice-automod-add-kind-{row.rule_kind}")
        return words("moderation-rule-met", rule=str(row.rule_number), kind=rule_kind)
    return None


def deed(words: Words, action: str, duration: timedelta | None) -> str:
    """What the ladder or a rule does, in the words of a list: timeout for 1 hour."""
    if duration is not None:
        return words(f"moderation-deed-{action}-for", duration=words.span(duration))
    return words(f"moderation-deed-{action}")


def when(words: Words, at: datetime | None) -> str:
    """Until when something is; None is for good."""
    return words("moderation-until", moment=moment(at)) if at else words("moderation-for-good")


def from_server(shown: nextcord.Embed, guild_id: int, called: str, icon: str | None) -> None:
    """Say which server it is that writes a direct message: its name, and its picture if it has one."""
    url = icon and f"https://cdn.discordapp.com/icons/{guild_id}/{icon}.png?size=64"
    shown.set_author(name=plain(called, 100), icon_url=url)

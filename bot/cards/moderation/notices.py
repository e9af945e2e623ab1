"""What others read of a case: its member and moderator, by direct message, the channel where it was decided.

And what the case log says of what is no case.
"""

import nextcord

from bot.cards.buttons import button
from bot.cards.look import Look, card
from bot.cards.moderation.look import COLOURS, WITHDRAWN, from_server, kind, reason, when
from bot.cards.text import channel, member, moment, name
from bot.records.moderation import Announced, Failed, Told, Undeleted
from bot.words import Words
from bot.words.refusals import refusal

MAX_APPEAL = 1_024


@card
def told(words: Words, row: Told) -> Look:
    """What a member is told of a case about them, or of its withdrawal."""
    key = "withdrawn" if row.is_pardon else "told"
    shown = nextcord.Embed(
        title=words(f"moderation-{key}-{row.kind}"),
        description=reason(words, row),
        colour=WITHDRAWN if row.is_pardon else COLOURS[row.kind],
        timestamp=row.at,
    )
    from_server(shown, row.guild_id, row.guild_name, row.guild_icon)
    if row.lasts and not row.is_pardon:
        shown.add_field(name=words("moderation-case-lasts"), value=when(words, row.ends_at))
    if row.points and not row.is_pardon:
        shown.add_field(name=words("moderation-case-points"), value=words.number(row.points))
    if row.appeal:
        shown.add_field(name=words("moderation-told-appeal"), value=row.appeal[:MAX_APPEAL], inline=False)
    shown.set_footer(text=words("moderation-case", number=str(row.number)))
    if not row.can_be_appealed:
        return Look(embed=shown)
    appeal = button(words("moderation-button-appeal"), "tickets.appeal", row.guild_id, row.number, emoji="⚖️")
    return Look(embed=shown, buttons=(appeal,))


@card
def announced(words: Words, row: Announced) -> Look:
    """What everybody in the channel is told of what a moderator did there."""
    called = name(row.member_name) if row.member_name else member(row.member_id)
    until = moment(row.ends_at) if row.ends_at else ""
    key = f"moderation-announced-{row.kind}"
    said = words(f"{key}-until", member=called, moment=until) if until else words(key, member=called)
    return Look(f"✅ {said}")


@card
def failed(words: Words, row: Failed) -> Look:
    """What the moderator of a case, or who runs the server, is told where it was not carried out."""
    why = refusal(words, row.obstacle or {}, row.failure)
    shown = nextcord.Embed(
        title=words("moderation-case-title", number=str(row.number), kind=kind(words, row.kind)),
        description=f"⚠️ **{words('moderation-case-failure')}**\n{why}",
        colour=COLOURS[row.kind],
        timestamp=row.at,
    )
    from_server(shown, row.guild_id, row.guild_name, row.guild_icon)
    called = f" · {name(row.member_name)}" if row.member_name else ""
    shown.add_field(name=words("moderation-case-member"), value=f"{member(row.member_id)}{called}")
    return Look(embed=shown)


@card
def undone(words: Words, row: Failed) -> Look:
    """What a member is told who was told of a case that was not carried out."""
    said = words("moderation-undone", number=str(row.number))
    shown = nextcord.Embed(description=said, colour=WITHDRAWN, timestamp=row.at)
    from_server(shown, row.guild_id, row.guild_name, row.guild_icon)
    return Look(embed=shown)


@card
def undeleted(words: Words, row: Undeleted) -> Look:
    """In the case log: what a moderator or a rule wanted gone is still there."""
    said = words("moderation-undeleted", channel=channel(row.channel_id))
    why = refusal(words, row.obstacle or {}, row.failure)
    return Look(embed=nextcord.Embed(description=f"⚠️ {said} {why}", colour=COLOURS["note"]))

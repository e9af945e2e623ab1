"""How it looks when Discord refuses what the bot is to do."""

from bot.cards.look import Look, card
from bot.cards.text import channel, name
from bot.records.discord import Refusal
from bot.words import Words


@card
def refused(words: Words, row: Refusal) -> Look:
    """What does not work, what that needs, and what waits for it: for those who run a server."""
    place = channel(row.channel_id) if row.channel_id else ""
    what = words(f"discord-refused-{row.deed}", channel=place, route=row.route.replace("`", ""))
    answer = f"{name(row.error, 200)} ({row.code})" if row.error else str(row.code)
    said = [
        words("discord-refused", server=name(row.guild_name, 100), what=what),
        words("discord-refused-answer", answer=answer),
        words("discord-refused-waiting", waiting=row.waiting),
    ]
    return Look("\n".join(said))

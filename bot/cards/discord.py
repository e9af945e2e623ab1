"""How the bot presents itself, and what Discord does not let it do."""

from bot.cards.buttons import button
from bot.cards.look import Look, card
from bot.cards.text import channel, embed, name
from bot.records.discord import Refusal, Welcome
from bot.words import Words


@card
def welcome(words: Words, row: Welcome) -> Look:
    """What a server is told that has just invited the bot; its buttons work in the server only."""
    said = [words("welcome-what")]
    if row.missing:
        missing = words.all(words(f"permission-{permission}") for permission in row.missing)
        said.append(f"⚠️ {words('welcome-missing', permissions=missing)}")
    said.append(words("welcome-next" if row.in_guild else "welcome-next-owner", guild=name(row.guild_name)))
    return Look(
        embed=embed(words("welcome-title"), "\n\n".join(said)),
        buttons=(button(words("setup-open"), "app.checkup", emoji="⚙️"),) if row.in_guild else (),
    )


@card
def refused(words: Words, row: Refusal) -> Look:
    """What does not work, what that needs, and what waits for it: for those who run a server."""
    place = channel(row.channel_id) if row.channel_id else ""
    what = words(f"discord-refused-{row.deed}", channel=place, route=_route(row))
    answer = f"{name(row.error, 200)} ({row.code})" if row.error else str(row.code)
    said = [
        words("discord-refused", server=name(row.guild_name, 100), what=what),
        words("discord-refused-answer", answer=answer),
        words("discord-refused-waiting", waiting=row.waiting),
    ]
    return Look("\n".join(said))


def _route(row: Refusal) -> str:
    """A route inside of backticks, which it cannot leave; and nobody is pinged by it."""
    return row.route.replace("`", "").replace("@", "@\u200b")

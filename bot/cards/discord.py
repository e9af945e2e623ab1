"""How the bot presents itself."""

from bot.cards.buttons import button
from bot.cards.look import Look, card
from bot.cards.text import embed, name
from bot.records.discord import Welcome
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

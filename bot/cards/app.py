"""How the first steps of a server look."""

from collections.abc import Sequence

from bot.cards.buttons import button
from bot.cards.look import Look, card
from bot.cards.setting import LONG, title
from bot.cards.text import cut, embed
from bot.records.app import Checked
from bot.words import Words

FIRST_STEPS = ("app.language", "app.time_zone", "leveling.announce_channel_id", "moderation.log_channel_id")
"""The settings that a server begins with."""


@card
def checkup(words: Words, rows: Sequence[Checked]) -> Look:
    """The first steps of a server, and what the bot may not do there yet."""
    missing = [
        f"❌ **{words(f'permission-{row.permission}')}**: {words(f'purpose-{row.purpose}')}"
        for row in rows
        if not row.granted
    ]
    shown = embed(words("setup-title"), words("setup-intro"))
    shown.add_field(
        name=words("setup-permissions"),
        value=cut("\n".join(missing), LONG) if missing else f"✅ {words('setup-all-granted')}",
    )
    return Look(
        embed=shown,
        buttons=tuple(
            button(words("setup-step", setting=title(words, key)), "config.show", key.partition(".")[0], key)
            for key in FIRST_STEPS
        ),
        ephemeral=True,
    )

"""What members do: /ticket, the buttons of panels and of their tickets."""

import nextcord

from bot.cogs.base import GUILD_ONLY, Cog
from bot.interaction import language
from bot.interaction.reply import Interaction


class Members(Cog):
    """Asking for help, and what may be done about one's own ticket."""

    @nextcord.slash_command(**language.command("ticket"), **GUILD_ONLY)
    async def ticket(self, interaction: Interaction) -> None:
        """The group, of which Staff and Transcripts have their part; Discord calls its subcommands only."""

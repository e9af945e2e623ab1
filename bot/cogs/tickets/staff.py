"""What staff do in a ticket: the rest of /ticket, and the staff's menu below it.

Its subcommands are declared by `@Members.ticket.subcommand(…)`, as in every module that has a part of /ticket.
"""

from bot.cogs.base import Cog


class Staff(Cog):
    """Working on tickets."""

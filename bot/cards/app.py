"""How settings look."""

from collections.abc import Sequence

from bot.cards.text import embed, lines
from bot.cards.look import Look, card
from bot.records.app import Setting

_MENTIONS = {"channel": "<#{}>", "role": "<@&{}>"}


def shown(setting: Setting, value: str | None) -> str:
    """A value of a setting: a channel and a role as mentions, everything else as code."""
    if value is None:
        return "*none*"
    return _MENTIONS.get(setting.kind, "`{}`").format(value.replace("`", "'"))


def config(rows: Sequence[Setting]) -> Reply:
    """All settings with their values; those that differ from the default stand out."""
    return Reply(
        embed=embed("Settings", lines(_line(row) for row in rows)).set_footer(
            text="Bold: not the default. /config show with a setting says more, /config set changes it."
        ),
        ephemeral=True,
    )


def _line(row: Setting) -> str:
    name = row.key if row.value == row.default_value else f"**{row.key}**"
    return f"{name}: {shown(row, row.value)}"


def setting(row: Setting | None, *, changed: bool) -> Reply:
    """One setting in full, after a change or just to look at it."""
    if row is None:
        return Reply("There is no such setting. `/config show` lists them all.", ephemeral=True)
    card = embed(row.key, row.description)
    card.add_field(name="Now" if changed else "Value", value=shown(row, row.value))
    card.add_field(name="Default", value=shown(row, row.default_value))
    if row.allowed:
        card.add_field(name="Allowed", value=row.allowed[:1024], inline=False)
    return Reply(embed=card, ephemeral=True)

"""How channels that count look."""

from collections.abc import Sequence

from bot.cards import text
from bot.cards.look import Look, card
from bot.records.reports import Counter
from bot.words import Words


@card
def counter(words: Words, row: Counter) -> Look:
    """A channel whose name counts from now on."""
    said = words("reports-counter-set", channel=text.channel(row.channel_id), metric=_counted(words, row))
    return Look(said, ephemeral=True)


@card
def counter_removed(words: Words, channel_id: int, was: bool) -> Look:
    """A channel that counts no more, or did not."""
    key = "reports-counter-removed" if was else "reports-counter-none-there"
    return Look(words(key, channel=text.channel(channel_id)), ephemeral=True)


@card
def counters(words: Words, rows: Sequence[Counter]) -> Look:
    """All channels that count."""
    if not rows:
        return Look(words("reports-no-counters"), ephemeral=True)
    told = [_told(words, row) for row in rows]
    return Look(embed=text.embed(words("reports-counters"), text.lines(words, told)), ephemeral=True)


def _told(words: Words, row: Counter) -> str:
    said = f"{text.channel(row.channel_id)} · {_counted(words, row)} · {text.written(row.template)}"
    if row.refused_at is None:
        return said
    return f"{said}\n⚠️ {words('reports-counter-refused', when=text.moment(row.refused_at, 'R'))}"


def _counted(words: Words, row: Counter) -> str:
    return words(f"stats-metric-{row.metric}")

"""Amounts that people type: SQL reads numbers, `all` and `half`; each language has its words for these."""

from functools import cache

from bot.interaction.reply import Interaction, reader
from bot.interaction.suggest import suggest
from bot.records.app import Suggestion
from bot.words import Words, catalog

PARTS = ("all", "half")
"""The parts of what somebody has that economy._amount knows."""
MOST_CHOICE = 100
"""Discord's limit for a suggestion."""


def amount(typed: str) -> str:
    """What was typed, as SQL reads it: a part by its key, whatever language it is called in."""
    return _parts().get(typed.strip().casefold(), typed)


async def suggest_parts(interaction: Interaction, typed: str) -> None:
    """Offer the parts in the reader's language, and what is being typed, which is as good."""
    words = reader(interaction)
    begun = typed.strip().casefold()
    named = [(words(f"economy-amount-{part}"), part) for part in PARTS]
    offers = [Suggestion(part, name) for name, part in named if name.casefold().startswith(begun)]
    if not offers:
        offers = [Suggestion(typed[:MOST_CHOICE], typed[:MOST_CHOICE])]

    async def asked() -> list[Suggestion]:
        return offers

    await suggest(interaction, asked())


@cache
def _parts() -> dict[str, str]:
    return {
        Words(locale)(f"economy-amount-{part}").casefold(): part
        for locale in catalog.offered()
        for part in PARTS
    }

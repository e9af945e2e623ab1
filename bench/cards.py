"""How long a card takes to be drawn: every card that SQL posts, of the longest and of the emptiest facts.

Ours is the way from facts as JSON to the body of a message, in each language that is offered: the record is
read, the sentences said, numbers, durations and lists written as the language does.

The peer is nextcord alone: the same embeds made of texts that are finished already, and turned into the same
body. What ours takes beyond it are the words.
"""

import argparse
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

import nextcord
import psycopg
from psycopg.rows import dict_row

from bench import common
from bench.common import Target
from bot.cards import drawing
from bot.words import catalog as languages
from tests.contract.facts import EMPTIEST, LONGEST, facts, posted

type Drawing = Callable[[], dict[str, Any]]


async def main() -> int:
    """Draw all of them, several times, and compare medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    with common.server() as server:
        rows = list(_rows(server))
    took: dict[str, list[float]] = defaultdict(list)
    pairs = [pair for card, row, language in rows for pair in _sides(card, row, language)]
    for _, draw in pairs:  # the first time reads each sentence
        draw()
    for _ in range(options.rounds):
        for name, draw in pairs:
            took[name].append(_seconds(draw))
    cards = {name: statistics.median(found) for name, found in took.items() if name != "nextcord"}
    ours, peer = statistics.median(_all(took)), statistics.median(took["nextcord"])
    slowest = max(cards, key=cards.__getitem__)
    print(f"{len(cards)} cards of {len(rows)} facts: {ours * 1e3:.2f} ms, nextcord alone {peer * 1e3:.3f} ms")
    print(f"the slowest is {slowest}: {cards[slowest] * 1e3:.2f} ms")
    return common.verdict(
        Target(ours * 1e3, at_most=1, of="ms a card"), Target(ours / peer, at_most=30, of="nextcords")
    )


def _rows(server: common.Server) -> Iterator[tuple[str, dict[str, Any], str]]:
    with psycopg.connect(server.dsn(common.SUPERUSER), row_factory=dict_row, autocommit=True) as catalog:
        for card in sorted(posted(catalog)):
            for filling in (LONGEST, EMPTIEST):
                for row in facts(catalog, card, filling):
                    yield from ((card, row, language) for language in languages.offered())


def _sides(card: str, row: dict[str, Any], language: str) -> Iterator[tuple[str, Drawing]]:
    """A card drawn by us, and made of its finished texts."""
    finished = drawing.draw(card, row, language)

    def peer() -> dict[str, Any]:
        embeds = [nextcord.Embed.from_dict(embed).to_dict() for embed in finished["embeds"]]
        return {"content": finished["content"], "embeds": embeds, "components": finished["components"]}

    yield card, lambda: drawing.draw(card, row, language)
    yield "nextcord", peer


def _all(took: dict[str, list[float]]) -> list[float]:
    return [seconds for name, found in took.items() if name != "nextcord" for seconds in found]


def _seconds(draw: Drawing) -> float:
    started = time.perf_counter()
    draw()
    return time.perf_counter() - started


if __name__ == "__main__":
    common.run(main)

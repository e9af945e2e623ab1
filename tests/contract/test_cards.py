"""Each card that SQL names: it exists, its record is as its type, and any facts can be drawn."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row

from bot.cards import drawing
from bot.words import catalog as languages
from tests.contract.facts import EMPTIEST, LONGEST, Catalog, facts, posted, record_of, relation
from tests.contract.test_calls import columns, fields


@pytest.fixture(scope="module")
def catalog(cluster: Any) -> Iterator[Catalog]:
    dsn = cluster.dsn(f"{cluster.template}_source", "postgres")
    with psycopg.connect(dsn, row_factory=dict_row, autocommit=True) as connection:
        yield connection


def test_cards_are_found(catalog: Catalog) -> None:
    assert {"leveling.level_up", "moderation.case", "discord.welcome"} <= posted(catalog).keys()


def test_each_card_that_sql_names_exists(catalog: Catalog) -> None:
    for card, function in posted(catalog).items():
        try:
            drawing._card(card)
        except drawing.UnknownCard:
            pytest.fail(f"{function} posts {card}, and bot/cards has none")


def test_each_record_is_as_its_type(catalog: Catalog) -> None:
    for card in posted(catalog):
        record = record_of(card)
        known = columns(catalog, relation(catalog, record))
        assert fields(record).items() <= known.items(), card


@pytest.mark.parametrize("language", languages.offered())
@pytest.mark.parametrize("filling", [LONGEST, EMPTIEST], ids=["longest", "emptiest"])
def test_each_card_can_be_drawn_of_any_facts(
    catalog: Catalog, filling: dict[Any, Any], language: str
) -> None:
    for card in posted(catalog):
        for row in facts(catalog, card, filling):
            assert_fits(card, drawing.draw(card, row, language))


def assert_fits(card: str, body: dict[str, Any]) -> None:
    """Discord's limits. Whom a text may ping its effect says (allowed_mentions), whatever the text holds."""
    assert len(body["content"]) <= 2000, card
    for embed in body["embeds"]:
        parts = [(embed.get("title", ""), 256), (embed.get("description", ""), 4096)]
        parts.append((embed.get("footer", {}).get("text", ""), 2048))
        parts.append((embed.get("author", {}).get("name", ""), 256))
        for field in embed.get("fields", []):
            assert field["name"] and field["value"], f"{card}: an empty field"
            parts += [(field["name"], 256), (field["value"], 1024)]
        assert all(len(text) <= most for text, most in parts), card
        assert sum(len(text) for text, _ in parts) <= 6000, card
        assert len(embed.get("fields", [])) <= 25, card
    assert len(body["components"]) <= 5, card
    for component in (one for row in body["components"] for one in row["components"]):
        assert len(component.get("label") or "") <= 80, card
        assert len(component["custom_id"]) <= 100, card

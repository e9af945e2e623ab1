"""Cards that the outbox posts, by their name: `moderation.case` is `case` of bot/cards/moderation."""

import inspect
from functools import cache
from importlib import import_module
from typing import Any, get_type_hints

from bot.cards.look import Button, Card, Look, Select
from bot.cards.reason import Reason, because
from bot.cards.record import read
from bot.words import Words


class UnknownCard(LookupError):
    """No card has that name."""


def draw(card: str, facts: dict[str, Any], language: str) -> dict[str, Any]:
    """The body of a message: content, embeds, components, and nobody pinged by the embed.

    `facts` is the row of the card's composite type as jsonb. Raises UnknownCard, and whatever a row that does
    not fit leads to: bugs, which the contract test looks for.
    """
    return body(look_of(card, facts, language))


def look_of(card: str, facts: dict[str, Any], language: str) -> Look:
    """The same before it is a body: with the picture that it may have."""
    function, record = _card(card)
    made: Card = function(read(record, facts))
    return made(Words(language))


def say(reason: Reason | None, language: str) -> str:
    """What Discord's audit log is told of why, in a language; empty: nothing."""
    return because(Words(language), reason)


@cache
def _card(card: str) -> tuple[Any, type]:
    """The function that draws a card, and the record that it takes."""
    schema, _, name = card.partition(".")
    try:
        function = getattr(import_module(f"bot.cards.{schema}"), name)
        record = list(get_type_hints(inspect.unwrap(function)).values())[1]
    except (ModuleNotFoundError, AttributeError, TypeError, IndexError) as error:
        raise UnknownCard(card) from error
    return function, record


def body(look: Look) -> dict[str, Any]:
    """A look as Discord's API takes it."""
    return {
        "content": look.content or "",
        "embeds": [look.embed.to_dict()] if look.embed else [],
        "components": _rows(look),
    }


def _rows(look: Look) -> list[dict[str, Any]]:
    """A row for each menu, then buttons by five: those that name a row are in it, the others follow."""
    rows: list[list[Select | Button]] = [[select] for select in look.selects]
    named = sorted({button.row for button in look.buttons if button.row is not None})
    rows += [[button for button in look.buttons if button.row == row] for row in named]
    others: list[Select | Button] = [button for button in look.buttons if button.row is None]
    rows += [others[start : start + 5] for start in range(0, len(others), 5)]
    return [{"type": 1, "components": [item.to_component_dict() for item in row]} for row in rows]

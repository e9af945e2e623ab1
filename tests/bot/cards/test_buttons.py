"""Menus of more options than Discord takes: the last one leads on."""

import pytest

from bot.cards.buttons import MOST_OPTIONS, choice, page_of, paged, turned
from bot.words import Words

ENGLISH = Words("en-US")


def shown(count: int, page: int) -> list[str]:
    return [one.value for one in paged(ENGLISH, [choice(str(n), str(n)) for n in range(count)], page)]


def test_a_list_that_fits_has_one_page() -> None:
    assert shown(MOST_OPTIONS, 1) == [str(n) for n in range(MOST_OPTIONS)]


def test_a_longer_one_leads_on_and_round() -> None:
    assert shown(50, 1) == [*map(str, range(24)), "page2"]
    assert shown(50, 2) == [*map(str, range(24, 48)), "page3"]
    assert shown(50, 3) == ["48", "49", "page1"]


@pytest.mark.parametrize("forged", [-1, 0, 4, 9_999])
def test_a_page_that_there_is_not_is_the_nearest(forged: int) -> None:
    assert shown(50, forged) == shown(50, 1 if forged < 1 else 3)


def test_the_rows_of_a_page_are_those_of_its_options() -> None:
    assert list(page_of(range(50), 2)) == list(range(24, 48))
    assert list(page_of(range(25), 7)) == list(range(25))


@pytest.mark.parametrize(
    ("chosen", "page"), [("page2", 2), ("2", None), ("page", None), ("pages", None), ("page99999", None)]
)
def test_what_was_chosen_is_a_page_or_an_option(chosen: str, page: int | None) -> None:
    assert turned(chosen) == page

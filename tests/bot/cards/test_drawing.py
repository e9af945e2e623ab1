import nextcord
import pytest

from bot.cards.drawing import UnknownCard, body, draw
from bot.cards.look import Button, Look
from bot.records.income import ClaimRule

RULE = {
    "name": "weekly",
    "amount_min": 5,
    "amount_max": 5,
    "cooldown": "7 days",
    "required_role_id": None,
    "currency": "🪙",
}


def test_a_card_is_drawn_by_its_name_in_a_language() -> None:
    assert set(RULE) == set(ClaimRule.__dataclass_fields__)
    assert draw("income.rule_set", RULE, "de")["content"] == (
        "**weekly** bringt jetzt 5 🪙 für alle, einmal in 7 Tage."
    )


@pytest.mark.parametrize("card", ["income.no_such", "no_such.card", "income", "income.MOST_CHOICE"])
def test_an_unknown_card_is_a_bug(card: str) -> None:
    with pytest.raises(UnknownCard):
        draw(card, RULE, "de")


def test_buttons_stand_in_rows_of_five() -> None:
    def button(label: str, row: int | None = None) -> Button:
        return nextcord.ui.Button(label=label, custom_id=label, row=row)

    look = Look("x", buttons=(*(button(str(n)) for n in range(6)), button("named", row=0)))
    rows = [[one["label"] for one in row["components"]] for row in body(look)["components"]]
    assert rows == [["named"], ["0", "1", "2", "3", "4"], ["5"]]


def test_what_there_is_not_is_empty_so_that_an_edit_takes_it_away() -> None:
    assert body(Look(embed=nextcord.Embed(title="x"))) == {
        "content": "",
        "embeds": [{"type": "rich", "title": "x"}],
        "components": [],
    }

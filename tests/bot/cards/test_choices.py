"""How menus look to those who choose."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.cards import choices
from bot.cards.look import Look
from bot.records.choices import Offer, Offered, Outcome, Told
from bot.words import Words

ENGLISH, GERMAN = Words("en-US"), Words("de")
AT = datetime(2026, 1, 1, tzinfo=UTC)


def offered(number: int, **fields: object) -> Offered:
    blank = Offered(number, "Red", None, None, None, None, None, None, False, None, None, None, None)
    return replace(blank, **fields)  # type: ignore[arg-type]


def outcome(result: str, **fields: object) -> Outcome:
    blank = Outcome(1, 2, "Red", [201], result, None, None, None, None, None, None, None)
    return replace(blank, **fields)  # type: ignore[arg-type]


def description(look: Look) -> str:
    assert look.embed is not None
    return str(look.embed.description)


def targets(look: Look) -> list[str]:
    return [str(one.custom_id) for one in (*look.selects, *look.buttons)]


def test_the_chooser_shows_what_one_has_may_and_may_not() -> None:
    denied = {"refusal": "denied", "arguments": {"option": ["text", "Red"]}}
    row = Offer(
        *(1, "normal", "Colours", None, 0, None, 1, "🪙", 1, 1),
        [
            offered(1, holds=True),
            offered(2, price=5),
            offered(3, place=4),
            offered(4, refusal="denied", obstacle=denied, sentence="You cannot have Red."),
        ],
    )
    look = choices.chooser(row)(ENGLISH)
    assert description(look).splitlines() == [
        "✅ **Red**",
        "▫️ **Red** · 5 🪙",
        "⏳ **Red** · number 4 on the list",
        "🔒 **Red** · You cannot have Red.",
    ]
    assert look.ephemeral
    (select,) = look.selects
    assert [one.default for one in select.options] == [True, False, True, False]  # type: ignore[union-attr]
    (select,) = choices.chooser(replace(row, mode="drop"))(ENGLISH).selects
    assert not any(one.default for one in select.options)  # type: ignore[union-attr]
    assert "🔒 **Red** · Red kannst du nicht haben" in description(choices.chooser(row)(GERMAN))


def test_a_unique_menu_of_which_more_is_held_can_still_be_shown() -> None:
    row = Offer(
        *(1, "unique", "Colours", None, 0, None, 2, "🪙", 1, 1),
        [offered(1, holds=True), offered(2, holds=True), offered(3)],
    )
    assert choices.chooser(row)(ENGLISH).selects[0].max_values == 2


OUTCOMES = {
    "✅ You have **Red** now.": outcome("given"),
    "✅ You have **Red** now. · paid 5 🪙 · until <t:1767225600:f>": outcome(
        "given", paid=5, currency="🪙", until=AT
    ),
    "➖ **Red** is gone.": outcome("taken"),
    "➖ You do not wait for **Red** any more.": outcome("left"),
    (
        "⏳ All places of **Red** are taken. "
        "You are number 2 on the list, and I tell you when it is your turn."
    ): outcome("waits", place=2),
    "🚫 No.": outcome("refused", refusal="denied", sentence="No."),
}


@pytest.mark.parametrize(("said", "row"), OUTCOMES.items())
def test_what_became_of_a_choice(said: str, row: Outcome) -> None:
    look = choices.chosen([row], 1)(ENGLISH)
    assert look.content == said
    assert look.ephemeral
    assert targets(look) == ["choices.chooser:1:1"]


def test_nothing_that_changed_is_said() -> None:
    assert choices.chosen([], 1)(ENGLISH).content == (
        "That is what you have already. “My choices” shows it, and takes it off."
    )
    assert (choices.chosen([], 1)(GERMAN).content or "").startswith("Genau das hast du schon.")


def test_a_rehearsal_says_what_would_happen() -> None:
    look = choices.rehearsed([outcome("given", until=AT), outcome("waits")], "<@5>")(ENGLISH)
    assert description(look).splitlines()[2:] == [
        "✅ **Red** · would be given · until <t:1767225600:f>",
        "⏳ **Red** · would wait for a place",
    ]


def test_what_is_told_says_where_the_menu_is() -> None:
    told = Told(1, "Colours", 101, 7001, outcome("given"))
    assert description(choices.place(told)(ENGLISH)) == (
        "You waited for a place in **Colours** in <#101>.\n✅ You have **Red** now."
    )
    assert choices.refused(told)(ENGLISH).embed is not None

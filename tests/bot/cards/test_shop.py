from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.cards import shop
from bot.cards.look import Look
from bot.records.shop import InventoryRow, ItemReceipt, ItemRow, ItemSuggestion
from bot.words import Words

ENGLISH = Words("en-US")
GERMAN = Words("de")

FROG = ItemRow(
    number=3,
    name="Gold*en* Frog",
    emoji="🐸",
    description="It looks at you.",
    kind="collectible",
    price=1_500,
    stock=None,
    per_member_limit=None,
    role_id=None,
    duration=None,
    xp=None,
    required_role_id=None,
    required_level=None,
    uses_at_once=False,
    on_sale=True,
    holds=0,
    obstacle=None,
    obstacle_detail=None,
    currency="🪙",
    page=1,
    pages=1,
)
RECEIPT = ItemReceipt(3, "Frog", "🐸", "collectible", 2, 5, -3_000, 12, "🪙", False, None, None, None, None)


def described(reply: Look) -> str:
    assert reply.embed is not None
    assert reply.embed.description is not None
    return reply.embed.description


@pytest.mark.parametrize(
    ("duration", "shown"),
    [
        (timedelta(days=7), "for 7 days"),
        (timedelta(hours=36), "for 1 day, 12 hours"),
        (timedelta(minutes=90), "for 1 hour, 30 minutes"),
        (timedelta(minutes=1), "for 1 minute"),
    ],
)
def test_how_long_a_role_is_lent(duration: timedelta, shown: str) -> None:
    row = replace(FROG, kind="temporary_role", role_id=9, duration=duration)
    assert f"<@&9> {shown}" in described(shop.shop([row])(ENGLISH))


def obstacle(refusal: str, **arguments: list[str]) -> dict[str, object]:
    return {"refusal": refusal, "arguments": arguments}


def test_a_name_is_no_markdown_and_an_obstacle_closes_its_button() -> None:
    closed = replace(FROG, obstacle_detail=obstacle("sold_out", item=["text", "Frog"]), page=2, pages=3)
    reply = shop.shop([closed])(ENGLISH)
    assert described(reply) == "🐸 **Gold\\*en\\* Frog** · **1,500 🪙** · #3\nIt looks at you.\n🔒 sold out"
    (buy, previous, following) = reply.buttons
    assert (buy.custom_id, buy.disabled) == ("shop.buy:3:1500", True)
    assert (previous.custom_id, following.custom_id) == ("shop.items:1", "shop.items:3")
    assert reply.ephemeral


@pytest.mark.parametrize(
    ("refusal", "arguments", "said", "german"),
    [
        ("not_on_sale", {"item": ["text", "Frog"]}, "not on sale", "nicht im Verkauf"),
        (
            "item_role_required",
            {"item": ["text", "Frog"], "role": ["role", "9"]},
            "needs <@&9>",
            "nur mit <@&9>",
        ),
        (
            "item_level_required",
            {"item": ["text", "Frog"], "level": ["number", "1000"], "own": ["number", "2"]},
            "needs level 1,000; you are at level 2",
            "ab Level 1.000; du bist auf Level 2",
        ),
        (
            "limit_reached",
            {"item": ["text", "Frog"], "most": ["number", "2"], "bought": ["number", "2"]},
            "you have bought all 2 that you may",
            "du hast schon alle 2 gekauft, die du darfst",
        ),
        ("has_role", {"role": ["role", "9"]}, "you have <@&9> already", "du hast <@&9> schon"),
    ],
)
def test_what_stands_in_the_way_is_said_once(
    refusal: str, arguments: dict[str, list[str]], said: str, german: str
) -> None:
    row = replace(
        FROG, required_role_id=9, required_level=1_000, obstacle_detail=obstacle(refusal, **arguments)
    )
    assert described(shop.shop([row])(ENGLISH)).splitlines()[-1] == f"🔒 {said}"
    assert described(shop.shop([row])(ENGLISH)).count("needs <@&9>") == 1
    assert described(shop.shop([row])(GERMAN)).splitlines()[-1] == f"🔒 {german}"


def test_items_have_air_between_them_and_say_what_they_take() -> None:
    book = replace(
        FROG, number=4, xp=1_000, kind="xp", stock=5, per_member_limit=2, required_role_id=9, holds=1
    )
    shown = described(shop.shop([FROG, book])(ENGLISH))
    assert "It looks at you.\n\n🐸" in shown
    assert "1,000 XP · to be used later · 5 left · 2 each · needs <@&9> · you have 1" in shown


def test_a_single_page_has_nothing_to_turn() -> None:
    assert [button.label for button in shop.shop([FROG])(ENGLISH).buttons] == [FROG.name]


def test_a_full_page_of_long_texts_fits_discord() -> None:
    long = obstacle("has_role", role=["role", "9" * 19])
    rows = [replace(FROG, name="x" * 80, description="y" * 300, obstacle_detail=long)] * 5
    assert len(described(shop.shop(rows)(GERMAN))) <= 4_096
    assert len(described(shop.items(rows * 20)(GERMAN))) <= 4_096


def test_a_full_page_of_all_items_leaves_none_out() -> None:
    rows = [
        replace(
            FROG, number=140, name="_x_" * 26, description="y" * 300, emoji=f"<a:{'e' * 32}:{'9' * 19}>",
            kind="temporary_role", role_id=int("9" * 19), duration=timedelta(days=364, seconds=86_399),
            stock=10**9, per_member_limit=10**9, required_role_id=int("9" * 19), required_level=1_000,
            price=10**15, page=2, pages=28,
        )
    ] * 5  # fmt: skip
    for words in (ENGLISH, GERMAN, Words("fr"), Words("es-ES")):
        shown = shop.items(rows)(words)
        assert described(shown).count("#140") == 5
    assert [button.custom_id for button in shop.items(rows)(ENGLISH).buttons] == [
        "shop.all_items:1",
        "shop.all_items:3",
    ]


def test_empty_places_say_so() -> None:
    assert "Nothing is for sale" in described(shop.shop([])(ENGLISH))
    assert "You have nothing yet" in (shop.inventory([])(ENGLISH).content or "")
    assert "The shop is empty" in (shop.items([])(ENGLISH).content or "")
    assert "`/laden`" in (shop.inventory([])(GERMAN).content or "")


def test_what_was_done_with_an_item() -> None:
    until = datetime(2026, 1, 8, tzinfo=UTC)
    lent = replace(RECEIPT, used=True, role_id=9, until=until, quantity=1, holds=0)
    read = replace(RECEIPT, used=True, xp=1_050)
    given = replace(RECEIPT, amount=None, wallet=None, partner_id=8)
    assert shop.bought(RECEIPT)(ENGLISH).content == (
        "You bought 2 × 🐸 **Frog** for 3,000 🪙, which leaves 12 🪙. You have 5 now."
    )
    assert shop.bought(lent)(GERMAN).content == (
        "Du hast 🐸 **Frog** für 3.000 🪙 gekauft; dir bleiben 12 🪙."
        " Die Rolle <@&9> gehört dir bis <t:1767830400:f>."
    )
    assert "The role <@&9> is yours until <t:1767830400:f>." in (shop.bought(lent)(ENGLISH).content or "")
    assert "The role <@&9> is yours." in (shop.bought(replace(lent, until=None))(ENGLISH).content or "")
    assert shop.used(read)(ENGLISH).content == "You used 2 × 🐸 **Frog**. You got 1,050 XP. You have 5 left."
    assert shop.sold(replace(RECEIPT, amount=10))(ENGLISH).content == (
        "You sold 2 × 🐸 **Frog** for 10 🪙, which makes 12 🪙. You have 5 left."
    )
    assert shop.given(given, 7)(ENGLISH).content == "🎁 <@7> gave <@8> 2 × 🐸 **Frog**."


def test_an_item_that_managers_changed() -> None:
    titles = [made(FROG)(ENGLISH).embed for made in (shop.added, shop.changed, shop.removed)]
    assert [embed.title for embed in titles if embed] == ["Added", "Changed", "Removed"]


def test_what_the_shop_does_not_want_has_no_worth() -> None:
    row = InventoryRow(3, "Frog", None, None, "collectible", 2, 0, "🪙", None, None, 1, 1)
    assert described(shop.inventory([row])(ENGLISH)) == "**2** × **Frog** · #3"
    book = replace(row, worth=5, kind="xp")
    assert described(shop.inventory([book])(ENGLISH)) == (
        "**2** × **Frog** · #3 · the shop pays 5 🪙 for one · `/use`"
    )


def test_a_role_that_is_lent_is_shown_with_its_end() -> None:
    until = datetime(2026, 1, 8, tzinfo=UTC)
    row = InventoryRow(None, "Silver", None, None, "loan", 1, None, "🪙", 9, until, 1, 1)
    assert described(shop.inventory([row])(ENGLISH)) == "<@&9> · lent until <t:1767830400:f>"
    assert described(shop.inventory([row])(GERMAN)) == "<@&9> · geliehen bis <t:1767830400:f>"


def test_a_suggestion_is_plain_text_with_the_price_or_how_many_there_are() -> None:
    item = ItemSuggestion(3, "*Frog*", 1_500, None, "🪙")
    assert shop.choice(ENGLISH, item).label == "*Frog* · 1,500 🪙"
    assert shop.choice(GERMAN, item).label == "*Frog* · 1.500 🪙"
    assert shop.choice(ENGLISH, replace(item, quantity=2)).label == "2 × *Frog* · #3"
    assert shop.choice(ENGLISH, item).value == "3"
    assert len(shop.choice(ENGLISH, replace(item, name="x" * 80, currency="y" * 64)).label) <= 100

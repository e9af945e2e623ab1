from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.cards import shop
from bot.interaction.reply import Reply
from bot.records.shop import InventoryRow, ItemReceipt, ItemRow

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
    currency="🪙",
    page=1,
    pages=1,
)
RECEIPT = ItemReceipt(3, "Frog", "🐸", "collectible", 2, 5, -3_000, 12, "🪙", False, None, None, None, None)


def described(reply: Reply) -> str:
    assert reply.embed is not None
    assert reply.embed.description is not None
    return reply.embed.description


@pytest.mark.parametrize(
    ("duration", "shown"),
    [
        (timedelta(days=7), "for 7 days"),
        (timedelta(hours=36), "for 1 day 12 hours"),
        (timedelta(minutes=90), "for 1 hour 30 minutes"),
        (timedelta(minutes=1), "for 1 minute"),
    ],
)
def test_how_long_a_role_is_lent(duration: timedelta, shown: str) -> None:
    row = replace(FROG, kind="temporary_role", role_id=9, duration=duration)
    assert f"<@&9> {shown}" in described(shop.shop([row]))


def test_a_name_is_no_markdown_and_an_obstacle_closes_its_button() -> None:
    closed = replace(FROG, obstacle="Sold out.", page=2, pages=3)
    reply = shop.shop([closed])
    assert "Gold\\*en\\* Frog" in described(reply)
    assert "➖ Sold out." in described(reply)
    (buy, previous, following) = reply.buttons
    assert (buy.custom_id, buy.disabled) == ("shop.buy:3:1500", True)
    assert (previous.custom_id, following.custom_id) == ("shop.items:1", "shop.items:3")
    assert reply.ephemeral


def test_a_single_page_has_nothing_to_turn() -> None:
    assert [button.label for button in shop.shop([FROG]).buttons] == [FROG.name]


def test_a_full_page_of_long_texts_fits_discord() -> None:
    rows = [replace(FROG, name="x" * 80, description="y" * 300, obstacle="z" * 400)] * 5
    assert len(described(shop.shop(rows))) <= 4_096
    assert len(described(shop.items(rows * 20))) <= 4_096


def test_empty_places_say_so() -> None:
    assert "Nothing is for sale" in described(shop.shop([]))
    assert "You have nothing yet" in (shop.inventory([]).content or "")
    assert "The shop is empty" in (shop.items([]).content or "")


def test_what_was_done_with_an_item() -> None:
    until = datetime(2026, 1, 8, tzinfo=UTC)
    lent = replace(RECEIPT, used=True, role_id=9, until=until, quantity=1, holds=0)
    read = replace(RECEIPT, used=True, xp=50)
    given = replace(RECEIPT, amount=None, wallet=None, partner_id=8)
    assert shop.bought(RECEIPT).content == (
        "You bought 2 × 🐸 **Frog** for 3,000 🪙, which leaves 12 🪙. You have 5 now."
    )
    assert "The role <@&9> is yours until <t:1767830400:f>." in (shop.bought(lent).content or "")
    assert "You got 50 XP." in (shop.used(read).content or "")
    assert shop.sold(replace(RECEIPT, amount=10)).content == (
        "You sold 2 × 🐸 **Frog** for 10 🪙, which leaves 12 🪙. You have 5 left."
    )
    assert shop.given(given, 7).content == "🎁 <@7> gave <@8> 2 × 🐸 **Frog**."


def test_what_the_shop_does_not_want_has_no_worth() -> None:
    row = InventoryRow(3, "Frog", None, None, "collectible", 2, 0, "🪙", None, None, 1, 1)
    assert described(shop.inventory([row])) == "**2** × **Frog** · #3"
    assert "the shop pays 5 🪙 for one" in described(shop.inventory([replace(row, worth=5)]))


def test_a_role_that_is_lent_is_shown_with_its_end() -> None:
    until = datetime(2026, 1, 8, tzinfo=UTC)
    row = InventoryRow(None, "Silver", None, None, "loan", 1, None, "🪙", 9, until, 1, 1)
    assert described(shop.inventory([row])) == "<@&9> · lent until <t:1767830400:f>"

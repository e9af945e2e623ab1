"""How the shop looks: its items, an inventory, and what was done with an item."""

from collections.abc import Iterator, Sequence

import nextcord

from bot.cards.buttons import button, turns
from bot.cards.look import Button, Look, card
from bot.cards.text import cut, embed, lines, member, moment, name, plain, role
from bot.records.app import Suggestion
from bot.records.shop import InventoryRow, ItemReceipt, ItemRow, ItemSuggestion
from bot.words import Words
from bot.words.refusals import arguments

MOST_NAME = 80
"""Characters of an item's name."""
MOST_CHOICE = 100
"""Discord's limit for the name of a suggestion."""


@card
def shop(words: Words, rows: Sequence[ItemRow]) -> Look:
    """A page of the shop for one pair of eyes: what stands in whose way differs."""
    if not rows:
        return Look(embed=embed(words("shop-title"), words("shop-nothing-for-sale")), ephemeral=True)
    page, pages = rows[0].page or 1, rows[0].pages or 1
    shown = embed(words("shop-title"), _shelves(words, rows))
    shown.set_footer(text=words("page-of", page=page, pages=pages))
    return Look(
        embed=shown,
        buttons=(*map(_buy_button, rows), *_turns(words, "shop.items", page, pages)),
        ephemeral=True,
    )


def _shelves(words: Words, rows: Sequence[ItemRow]) -> str:
    """Items with an empty line after each."""
    return lines(words, (f"{_shelf(words, row)}\n" for row in rows)).rstrip()


def _shelf(words: Words, row: ItemRow) -> str:
    parts = [f"{_title(row)} · **{words.money(row.price, row.currency)}** · #{row.number}"]
    if row.description:
        parts.append(row.description)
    if facts := " · ".join(_facts(words, row)):
        parts.append(facts)
    if row.obstacle_detail:
        key = f"shop-obstacle-{row.obstacle_detail['refusal']}"
        parts.append(f"🔒 {words(key, **arguments(words, row.obstacle_detail))}")
    return "\n".join(parts)


def _facts(words: Words, row: ItemRow) -> Iterator[str]:
    """What an item does, and what it takes: not what stands in the way, which is said besides."""
    obstacle = row.obstacle_detail["refusal"] if row.obstacle_detail else None
    if row.role_id is not None and row.duration is not None:
        yield words("shop-role-lent", role=role(row.role_id), duration=words.span(row.duration))
    elif row.role_id is not None:
        yield role(row.role_id)
    if row.xp is not None:
        yield words("shop-xp", xp=row.xp)
    if not row.uses_at_once and row.kind != "collectible":
        yield words("shop-used-later")
    if row.stock:
        yield words("shop-left", count=row.stock)
    if row.per_member_limit is not None:
        yield words("shop-each", count=row.per_member_limit)
    if row.required_role_id is not None and obstacle != "item_role_required":
        yield words("needs-role", role=role(row.required_role_id))
    if row.required_level is not None and obstacle != "item_level_required":
        yield words("shop-from-level", level=row.required_level)
    if row.holds:
        yield words("shop-you-have", count=row.holds)


def _buy_button(row: ItemRow) -> Button:
    """Buys one for whoever presses it, at the price that is shown."""
    return button(
        plain(row.name, MOST_NAME),
        "shop.buy",
        row.number,
        row.price,
        style=nextcord.ButtonStyle.primary,
        disabled=row.obstacle_detail is not None,
        row=0,
    )


def _turns(words: Words, function: str, page: int, pages: int) -> tuple[Button, ...]:
    """The buttons that turn pages, where there are several."""
    return turns(words, function, page=page, is_last=page >= pages, row=1) if pages > 1 else ()


@card
def inventory(words: Words, rows: Sequence[InventoryRow]) -> Look:
    """A page of what a member has, for their eyes only."""
    if not rows:
        return Look(words("shop-nothing-yet"), ephemeral=True)
    page, pages = rows[0].page, rows[0].pages
    shown = embed(words("shop-inventory"), lines(words, (_belonging(words, row) for row in rows)))
    shown.set_footer(text=words("page-of", page=page, pages=pages))
    return Look(embed=shown, buttons=_turns(words, "shop.inventory", page, pages), ephemeral=True)


def _belonging(words: Words, row: InventoryRow) -> str:
    if row.role_id is not None:
        lent = role(row.role_id)
        return f"{lent} · {words('shop-lent-until', moment=moment(row.until))}" if row.until else lent
    parts = [f"**{words.number(row.quantity)}** × {_title(row)}", f"#{row.number}"]
    if row.worth:
        parts.append(words("shop-worth", amount=words.money(row.worth, row.currency)))
    if row.kind != "collectible":
        parts.append(words("shop-usable"))
    return " · ".join(parts)


@card
def bought(words: Words, receipt: ItemReceipt) -> Look:
    """What a member bought, and what it did."""
    done = _effect(words, receipt) or words("shop-you-have-now", count=receipt.holds)
    return Look(f"{_dealt(words, 'shop-bought', receipt)} {done}", ephemeral=True)


@card
def used(words: Words, receipt: ItemReceipt) -> Look:
    """What a member used, and what it did."""
    said = [
        words("shop-used", item=_so_many(words, receipt)),
        _effect(words, receipt),
        words("shop-you-have-left", count=receipt.holds),
    ]
    return Look(" ".join(filter(None, said)), ephemeral=True)


@card
def sold(words: Words, receipt: ItemReceipt) -> Look:
    """What a member sold."""
    left = words("shop-you-have-left", count=receipt.holds)
    return Look(f"{_dealt(words, 'shop-sold', receipt)} {left}", ephemeral=True)


@card
def given(words: Words, receipt: ItemReceipt, giver_id: int) -> Look:
    """A gift, for all to see."""
    said = words(
        "shop-given",
        giver=member(giver_id),
        member=member(receipt.partner_id or 0),
        item=_so_many(words, receipt),
    )
    return Look(f"🎁 {said}")


@card
def items(words: Words, rows: Sequence[ItemRow]) -> Look:
    """A page of all items, as managers see them."""
    if not rows:
        return Look(words("shop-is-empty"), ephemeral=True)
    page, pages = rows[0].page or 1, rows[0].pages or 1
    shown = embed(words("shop-items"), _shelves(words, rows))
    shown.set_footer(text=words("page-of", page=page, pages=pages))
    return Look(embed=shown, buttons=_turns(words, "shop.all_items", page, pages), ephemeral=True)


@card
def added(words: Words, row: ItemRow) -> Look:
    """An item that is new."""
    return Look(embed=embed(words("shop-added"), _shelf(words, row)), ephemeral=True)


@card
def changed(words: Words, row: ItemRow) -> Look:
    """An item that is not what it was."""
    return Look(embed=embed(words("shop-changed"), _shelf(words, row)), ephemeral=True)


@card
def removed(words: Words, row: ItemRow) -> Look:
    """An item that is no more."""
    return Look(embed=embed(words("shop-removed"), _shelf(words, row)), ephemeral=True)


def choice(words: Words, row: ItemSuggestion) -> Suggestion:
    """One line of the suggestions, in plain text: an item and its price, or how many there are of it."""
    if row.quantity is None:
        label = f"{plain(row.name, MOST_NAME)} · {words.money(row.price, row.currency)}"
    else:
        label = f"{words.number(row.quantity)} × {plain(row.name, MOST_NAME)} · #{row.number}"
    return Suggestion(str(row.number), cut(label, MOST_CHOICE))


def _effect(words: Words, receipt: ItemReceipt) -> str:
    """What a use did; nothing where there was none."""
    if not receipt.used:
        return ""
    if receipt.xp is not None:
        return words("shop-got-xp", xp=receipt.xp)
    got = role(receipt.role_id or 0)
    if receipt.until is None:
        return words("shop-got-role", role=got)
    return words("shop-got-loan", role=got, moment=moment(receipt.until))


def _so_many(words: Words, receipt: ItemReceipt) -> str:
    title = _title(receipt)
    return title if receipt.quantity == 1 else f"{words.number(receipt.quantity)} × {title}"


def _dealt(words: Words, key: str, receipt: ItemReceipt) -> str:
    """An item for money, and what is in the wallet then."""
    return words(
        key,
        item=_so_many(words, receipt),
        price=words.money(abs(receipt.amount or 0), receipt.currency),
        wallet=words.money(receipt.wallet or 0, receipt.currency),
    )


def _title(row: ItemRow | ItemReceipt | InventoryRow) -> str:
    title = f"**{name(row.name, MOST_NAME)}**"
    return f"{row.emoji} {title}" if row.emoji else title

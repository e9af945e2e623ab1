"""How the shop looks: its items, an inventory, and what was done with an item."""

from collections.abc import Iterator, Sequence

import nextcord
from nextcord.utils import escape_markdown

from bot.cards.buttons import Button, button, turns
from bot.cards.money import money
from bot.cards.text import embed, lines, span
from bot.cards.look import Look, card
from bot.records.shop import InventoryRow, ItemReceipt, ItemRow


def shop(rows: Sequence[ItemRow]) -> Reply:
    """A page of the shop for one pair of eyes: what stands in whose way differs."""
    if not rows:
        return Reply(embed=embed("Shop", "Nothing is for sale here yet."), ephemeral=True)
    card = embed("Shop", lines(_shelf(row) for row in rows))
    card.set_footer(text=f"Page {rows[0].page} of {rows[0].pages}")
    return Reply(
        embed=card,
        buttons=(*map(_buy_button, rows), *_turns("shop.items", rows[0].page, rows[0].pages)),
        ephemeral=True,
    )


def _shelf(row: ItemRow) -> str:
    facts = " · ".join(_facts(row))
    parts = [f"{_title(row)} · **{money(row.price, row.currency)}** · #{row.number}"]
    parts += [row.description] if row.description else []
    parts += [facts] if facts else []
    parts += [f"➖ {row.obstacle}"] if row.obstacle else []
    return "\n".join(parts) + "\n"


def _facts(row: ItemRow) -> Iterator[str]:
    if row.role_id is not None:
        yield f"<@&{row.role_id}>" + (f" for {span(row.duration)}" if row.duration else "")
    if row.xp is not None:
        yield f"{row.xp:,} XP"
    if not row.uses_at_once and row.kind != "collectible":
        yield "to be used later"
    if row.stock is not None:
        yield f"{row.stock:,} left"
    if row.per_member_limit is not None:
        yield f"{row.per_member_limit:,} each"
    if row.required_role_id is not None:
        yield f"for <@&{row.required_role_id}>"
    if row.required_level is not None:
        yield f"from level {row.required_level}"
    if row.holds:
        yield f"you have {row.holds:,}"


def _buy_button(row: ItemRow) -> Button:
    """Buys one for whoever presses it, at the price that is shown."""
    return button(
        row.name,
        "shop.buy",
        row.number,
        row.price,
        style=nextcord.ButtonStyle.primary,
        disabled=row.obstacle is not None,
        row=0,
    )


def _turns(function: str, page: int | None, pages: int | None) -> tuple[Button, ...]:
    """The buttons that turn pages, where there are several."""
    if page is None or pages is None or pages < 2:
        return ()
    return turns(function, page=page, is_last=page >= pages, row=1)


def inventory(rows: Sequence[InventoryRow]) -> Reply:
    """A page of what a member has, for their eyes only."""
    if not rows:
        return Reply("You have nothing yet. `/shop` shows what there is.", ephemeral=True)
    card = embed("Your things", lines(map(_belonging, rows)))
    card.set_footer(text=f"Page {rows[0].page} of {rows[0].pages}")
    return Reply(embed=card, buttons=_turns("shop.inventory", rows[0].page, rows[0].pages), ephemeral=True)


def _belonging(row: InventoryRow) -> str:
    if row.until is not None:
        return f"<@&{row.role_id}> · lent until <t:{int(row.until.timestamp())}:f>"
    use = "" if row.kind == "collectible" else " · `/use`"
    worth = f" · the shop pays {money(row.worth, row.currency)} for one" if row.worth else ""
    return f"**{row.quantity:,}** × {_title(row)} · #{row.number}{worth}{use}"


def bought(receipt: ItemReceipt) -> Reply:
    """What a member bought, and what it did."""
    what = f"You bought {_so_many(receipt)}{_paid(receipt)}."
    return Reply(" ".join([what, _effect(receipt) or f"You have {receipt.holds:,} now."]), ephemeral=True)


def used(receipt: ItemReceipt) -> Reply:
    """What a member used, and what it did."""
    return Reply(
        f"You used {_so_many(receipt)}. {_effect(receipt)} You have {receipt.holds:,} left.", ephemeral=True
    )


def sold(receipt: ItemReceipt) -> Reply:
    """What a member sold."""
    return Reply(
        f"You sold {_so_many(receipt)}{_paid(receipt)}. You have {receipt.holds:,} left.", ephemeral=True
    )


def given(receipt: ItemReceipt, giver_id: int) -> Reply:
    """A gift, for all to see."""
    return Reply(f"🎁 <@{giver_id}> gave <@{receipt.partner_id}> {_so_many(receipt)}.")


def items(rows: Sequence[ItemRow]) -> Reply:
    """All items, as managers see them."""
    if not rows:
        return Reply("The shop is empty. `/items add` puts something in.", ephemeral=True)
    return Reply(embed=embed("Items", lines(_shelf(row) for row in rows)), ephemeral=True)


def item(row: ItemRow, done: str) -> Reply:
    """An item that was added, changed or removed."""
    return Reply(embed=embed(done, _shelf(row)), ephemeral=True)


def _effect(receipt: ItemReceipt) -> str:
    """What a use did; nothing where there was none."""
    if not receipt.used:
        return ""
    if receipt.xp is not None:
        return f"You got {receipt.xp:,} XP."
    end = f" until <t:{int(receipt.until.timestamp())}:f>" if receipt.until else ""
    return f"The role <@&{receipt.role_id}> is yours{end}."


def _so_many(receipt: ItemReceipt) -> str:
    return _title(receipt) if receipt.quantity == 1 else f"{receipt.quantity:,} × {_title(receipt)}"


def _paid(receipt: ItemReceipt) -> str:
    if receipt.amount is None:
        return ""
    left = f", which leaves {money(receipt.wallet, receipt.currency)}" if receipt.wallet is not None else ""
    return f" for {money(abs(receipt.amount), receipt.currency)}{left}"


def _title(row: ItemRow | ItemReceipt | InventoryRow) -> str:
    return f"{row.emoji} **{escape_markdown(row.name)}**" if row.emoji else f"**{escape_markdown(row.name)}**"

"""The shop as members and managers use it: commands, buttons, roles in Discord and their end."""

import itertools
from typing import Any

import pytest
from simcord.backend.errors import SetupError
from simcord.backend.models import User

from playground.members import Reply

from .reading import buttons, custom_id, text
from .stage import Stage

NUMBERS = itertools.count(1)
CUSTOMER_HAS = 1_000


@pytest.fixture(autouse=True)
def _empty_shop(stage: Stage) -> None:
    """What earlier tests sold is sold no more."""
    for (number,) in stage.sql("select number from shop.items(%s, page_size => 100)", stage.guild_id):
        stage.sql("select shop.remove_item(%s, %s)", stage.guild_id, str(number))


@pytest.fixture
def customer(stage: Stage) -> User:
    """A member with 1,000 in their wallet."""
    stage.configure("leveling.announce", "off")
    stage.configure("economy.opening_balance", str(CUSTOMER_HAS))
    return stage.newcomer()


def item(stage: Stage, *, price: int = 100, **fields: Any) -> str:
    """A new item; its name."""
    name = f"Item no. {next(NUMBERS)}"
    named = "".join(f", {field} => %s" for field in fields)
    query = f"select shop.set_item(%s, name => %s, price => %s{named})"
    stage.sql(query, stage.guild_id, name, price, *fields.values())
    return name


def wallet(stage: Stage, member: User) -> int:
    query = "select wallet from economy.balances where guild_id = %s and member_id = %s"
    found: int | None = stage.value(query, stage.guild_id, member.id)
    return CUSTOMER_HAS if found is None else found


def holds(stage: Stage, member: User) -> int:
    query = "select coalesce(sum(quantity), 0) from shop.holding where guild_id = %s and member_id = %s"
    return int(stage.value(query, stage.guild_id, member.id))


def sound(stage: Stage) -> bool:
    money = stage.sql("select * from economy.selfcheck(%s)", stage.guild_id)
    return not money and not stage.superuser("select * from shop.selfcheck(%s)", stage.guild_id)


# --------------------------------------------------------------------------- commands


async def test_a_thing_is_bought_looked_at_given_and_sold(stage: Stage, customer: User) -> None:
    name = item(stage, emoji="🐸", description="It looks at you.", stock=5)
    friend: Any = stage.newcomer()
    bought = await stage.wire.slash(customer, "general", "buy", item=name.lower(), quantity=3)
    assert f"You bought 3 × 🐸 **{name}** for 300 🪙, which leaves 700 🪙. You have 3 now." in bought.text
    assert bought.ephemeral
    shown = await stage.wire.slash(customer, "general", "inventory")
    assert f"**3** × 🐸 **{name}**" in shown.text
    assert "the shop pays 50 🪙 for one" in shown.text
    given = await stage.wire.slash(customer, "general", "gift", member=friend, item=name)
    assert given.text == f"🎁 <@{customer.id}> gave <@{friend.id}> 🐸 **{name}**."
    assert not given.ephemeral
    sold = await stage.wire.slash(customer, "general", "sell", item=name, quantity=2)
    assert f"You sold 2 × 🐸 **{name}** for 100 🪙, which makes 800 🪙. You have 0 left." in sold.text
    assert (wallet(stage, customer), holds(stage, customer), holds(stage, friend)) == (800, 0, 1)
    assert "You have nothing yet" in (await stage.wire.slash(customer, "general", "inventory")).text
    assert sound(stage)


async def test_a_role_comes_with_the_purchase(stage: Stage, customer: User) -> None:
    name = item(stage, kind="role", role_id=stage.wire.role("Bronze").id)
    bought = await stage.wire.slash(customer, "general", "buy", item=name)
    assert f"The role <@&{stage.wire.role('Bronze').id}> is yours." in bought.text
    await stage.eventually(lambda: "Bronze" in stage.wire.roles(customer))
    again = await stage.wire.slash(customer, "general", "buy", item=name)
    assert again.text == f"You have the role <@&{stage.wire.role('Bronze').id}> already."
    assert wallet(stage, customer) == 900


async def test_a_role_for_a_time_ends_by_itself(stage: Stage, customer: User) -> None:
    name = item(
        stage,
        kind="temporary_role",
        role_id=stage.wire.role("Silver").id,
        duration="7 days",
        uses_at_once=False,
    )
    await stage.wire.slash(customer, "general", "buy", item=name, quantity=2)
    assert stage.wire.roles(customer) == []
    used = await stage.wire.slash(customer, "general", "use", item=name)
    assert " is yours until <t:" in used.text
    assert "You have 1 left." in used.text
    await stage.eventually(lambda: "Silver" in stage.wire.roles(customer))
    await stage.wire.slash(customer, "general", "use", item=name)
    until = "select until > now() + interval '13 days' from roles.reason where member_id = %s"
    assert stage.value(until, customer.id)
    await stage.restart()
    end_loan(stage, customer)
    await stage.eventually(lambda: "Silver" not in stage.wire.roles(customer))
    assert sound(stage)


def end_loan(stage: Stage, member: User) -> None:
    """Two weeks pass."""
    stage.superuser(
        """with ended as (
          update roles.reason set until = now() where member_id = %s and ended_at is null returning *
        )
        update outbox.due d
        set run_at = now(), key = roles._end_key(e.member_id, e.role_id, e.source, e.ref, e.until)
        from ended e
        where d.finished_at is null and d.key like format('roles._end %%s %%%%', e.member_id)""",
        member.id,
    )


async def test_one_who_left_before_the_end_is_no_trouble(stage: Stage, customer: User) -> None:
    name = item(stage, kind="temporary_role", role_id=stage.wire.role("Silver").id, duration="7 days")
    await stage.wire.slash(customer, "general", "buy", item=name)
    await stage.eventually(lambda: "Silver" in stage.wire.roles(customer))
    stage.wire.leave(customer)
    gone = "select 1 from app.member where member_id = %s and left_at is not null"
    await stage.eventually(lambda: bool(stage.sql(gone, customer.id)))
    end_loan(stage, customer)
    lent = "select 1 from roles.reason where member_id = %s and ended_at is null"
    await stage.eventually(lambda: not stage.sql(lent, customer.id))
    await stage.quiet()
    taken = "select 1 from outbox.effect where method = 'DELETE' and path like %s"
    assert stage.sql(taken, f"%/members/{customer.id}/%") == []


async def test_xp_come_from_a_book(stage: Stage, customer: User) -> None:
    name = item(stage, kind="xp", xp=50)
    bought = await stage.wire.slash(customer, "general", "buy", item=name, quantity=2)
    assert "You got 100 XP." in bought.text
    assert stage.xp(customer) == 100


async def test_suggestions_are_what_can_be_bought_and_what_one_has(stage: Stage, customer: User) -> None:
    name, hidden = item(stage), item(stage, on_sale=False)
    await stage.wire.slash(customer, "general", "buy", item=name, quantity=2)

    async def offered(who: User | str, command: str) -> list[str]:
        choices = await stage.wire.autocomplete(who, "general", command, "item", "ITEM NO")
        return [choice["name"] for choice in choices]

    assert await offered(customer, "buy") == [f"{name} · 100 🪙"]
    for command in ("use", "sell", "gift"):
        assert [one.rsplit(" · ", 1)[0] for one in await offered(customer, command)] == [f"2 × {name}"]
        assert await offered(stage.newcomer(), command) == []
    for command in ("items edit", "items remove"):
        assert await offered("mia", command) == [f"{name} · 100 🪙", f"{hidden} · 100 🪙"]


async def test_managers_keep_the_shop(stage: Stage, customer: User) -> None:
    name = f"Item no. {next(NUMBERS)}"
    gold: dict[str, Any] = {
        "name": name, "price": 50, "kind": "temporary_role", "role": "Gold", "duration": "36 hours",
        "stock": 3, "limit": 1, "required_level": 2, "required_role": "Bronze",
    }  # fmt: skip
    refused = await stage.wire.slash("mia", "general", "items add", **gold)
    assert 'You need the permission "Manage Roles"' in refused.text, "a role is sold by who may give it"
    added = await stage.wire.slash("alice", "general", "items add", **gold)
    assert added.ephemeral
    for fact in ("for 1 day, 12 hours", "3 left", "1 each", "from level 2", "50 🪙"):
        assert fact in added.text
    changed = await stage.wire.slash(
        "mia", "general", "items edit", item=name, price=75, without="required_role", on_sale=False
    )
    assert "75 🪙" in changed.text
    assert "🔒 not on sale" in changed.text
    assert name in (await stage.wire.slash("mia", "general", "items list", page=999)).text
    assert name not in (await stage.wire.slash(customer, "general", "shop")).text
    removed = await stage.wire.slash("mia", "general", "items remove", item=name)
    assert name in removed.text
    assert name not in (await stage.wire.slash("mia", "general", "items list", page=999)).text
    with pytest.raises(SetupError):
        await stage.wire.slash(customer, "general", "items list")


async def test_all_items_are_listed_page_by_page(stage: Stage) -> None:
    last = [item(stage) for _ in range(6)][-1]
    listed = await stage.wire.slash("mia", "general", "items list")
    assert last not in listed.text
    turned = await stage.wire.press("mia", listed, custom_id(listed, "Next"))
    assert turned.text != listed.text
    assert last in (await stage.wire.slash("mia", "general", "items list", page=999)).text


async def test_refusals_are_sentences_and_move_nothing(stage: Stage, customer: User) -> None:
    dear, few = item(stage, price=10_000), item(stage, stock=1)
    mine = item(stage)
    await stage.wire.slash(customer, "general", "buy", item=mine)
    left: Any = stage.newcomer()
    stage.wire.leave(left)
    calls: list[tuple[str, dict[str, Any], str]] = [
        ("buy", {"item": "no such thing"}, 'There is no item "no such thing".'),
        ("buy", {"item": dear}, "You need 10,000 🪙 but have 900 🪙."),
        ("buy", {"item": few, "quantity": 2}, f"The shop has only 1 of {few} left."),
        ("buy", {"item": few, "quantity": -1}, "The amount must be a whole number from 1 to 1,000, not -1."),
        ("buy", {"item": "x" * 5_000}, "There is no item"),
        ("buy", {"item": "a\0b"}, "There is no item"),
        ("use", {"item": mine}, f"{mine} is to keep"),
        ("sell", {"item": mine, "quantity": 2}, f"You need 2 of {mine} but have 1."),
        ("gift", {"item": mine, "member": customer}, "That takes two"),
        ("gift", {"item": mine, "member": left}, "They are not in this server any more."),
        ("shop", {"page": 0}, "Pages count from 1"),
        ("inventory", {"page": -1}, "Pages count from 1"),
    ]
    for command, options, sentence in calls:
        before = stage.fingerprint()
        reply = await stage.wire.slash(customer, "general", command, **options)
        assert sentence in reply.text, command
        assert reply.ephemeral, command
        assert stage.fingerprint() == before, command


# --------------------------------------------------------------------------- the shop and its buttons


def page(shown: Reply) -> str:
    assert shown.message is not None
    return text(shown.message).rsplit("\n", 1)[1]


async def test_the_shop_turns_its_pages_and_says_what_stands_in_the_way(stage: Stage, customer: User) -> None:
    names = [item(stage) for _ in range(6)]
    closed = item(stage, required_level=5)
    shop = await stage.wire.slash(customer, "general", "shop")
    assert shop.ephemeral
    assert page(shop) == "Page 1 of 2"
    assert [label for label in buttons(shop) if label.startswith("Item")] == names[:5]
    turned = await stage.wire.press(customer, shop, custom_id(shop, "Next"))
    assert turned.kind == "update"
    assert page(shop) == "Page 2 of 2"
    assert "🔒 needs level 5; you are at level 0" in turned.text
    assert buttons(turned)[closed]["disabled"]
    assert not buttons(turned)[names[5]].get("disabled")
    await stage.wire.press(customer, turned, custom_id(turned, "Previous"))
    assert page(shop) == "Page 1 of 2"


async def test_a_button_buys_also_after_a_restart(stage: Stage, customer: User) -> None:
    name = item(stage)
    shop = await stage.wire.slash(customer, "general", "shop")
    await stage.restart()
    bought = await stage.wire.press(customer, shop, custom_id(shop, name))
    assert bought.ephemeral
    assert f"You bought **{name}** for 100 🪙" in bought.text
    assert page(shop) == "Page 1 of 1"  # the shop stays where it is
    assert (wallet(stage, customer), holds(stage, customer)) == (900, 1)


async def test_a_button_with_an_old_price_says_the_new_one(stage: Stage, customer: User) -> None:
    name = item(stage)
    shop = await stage.wire.slash(customer, "general", "shop")
    stage.sql("select shop.set_item(%s, %s, price => 120)", stage.guild_id, name)
    refused = await stage.wire.press(customer, shop, custom_id(shop, name))
    assert refused.text == f"The price of {name} is 120 🪙 now. Have another look, then decide."
    stage.sql("select shop.remove_item(%s, %s)", stage.guild_id, name)
    gone = await stage.wire.press(customer, shop, custom_id(shop, name))
    assert "There is no item" in gone.text
    assert (wallet(stage, customer), holds(stage, customer)) == (CUSTOMER_HAS, 0)


async def test_another_member_neither_sees_nor_presses_it(stage: Stage, customer: User) -> None:
    name = item(stage)
    shop = await stage.wire.slash(customer, "general", "shop")
    with pytest.raises(SetupError):
        await stage.wire.press("bob", shop, custom_id(shop, name))


async def test_whoever_presses_a_button_buys_for_themselves(stage: Stage, customer: User) -> None:
    """On a message for all, such as one that a forged client made: nobody spends another's money."""
    name = item(stage)
    number = custom_id(await stage.wire.slash(customer, "general", "shop"), name).split(":")[1]
    board = await public(stage, customer)
    other = stage.newcomer()
    bought = await press_forged(stage, other, board, f"shop.buy:{number}:100")
    assert "You bought" in bought.text
    assert bought.ephemeral
    assert (wallet(stage, customer), holds(stage, customer)) == (CUSTOMER_HAS, 0)
    assert (wallet(stage, other), holds(stage, other)) == (CUSTOMER_HAS - 100, 1)


FORGED = {
    "shop.buy:{number}:1": "The price of",
    "shop.buy:{number}:-100": "The price of",
    "shop.buy:0:100": "There is no item",
    "shop.buy:-{number}:100": "There is no item",
    "shop.buy:{number}:-": "cannot be read",
    "shop.buy:{number}": "cannot be read",
    "shop.buy:{number}:100:50": "cannot be read",
    "shop.buy:frog:100": "cannot be read",
    "shop.buy:99999999999999999999999:1": "cannot be read",
    "shop.items:0": "Pages count from 1",
    "shop.items:": "cannot be read",
    "shop.inventory:-1": "Pages count from 1",
    "shop.inventory:1:{owner}": "cannot be read",
}


@pytest.mark.parametrize(("forged", "sentence"), FORGED.items())
async def test_a_forged_button_is_refused(stage: Stage, customer: User, forged: str, sentence: str) -> None:
    name = item(stage)
    number = custom_id(await stage.wire.slash(customer, "general", "shop"), name).split(":")[1]
    board = await public(stage, customer)
    before = stage.fingerprint()
    refused = await press_forged(stage, customer, board, forged.format(number=number, owner=customer.id))
    assert refused.ephemeral
    assert sentence in refused.text
    assert stage.fingerprint() == before


async def test_two_pages_of_things(stage: Stage, customer: User) -> None:
    for name in [item(stage, price=1) for _ in range(11)]:
        stage.sql("select shop.buy(%s, %s, %s)", stage.guild_id, customer.id, name)
    shown = await stage.wire.slash(customer, "general", "inventory")
    assert page(shown) == "Page 1 of 2"
    await stage.wire.press(customer, shown, custom_id(shown, "Next"))
    assert page(shown) == "Page 2 of 2"


async def test_a_press_that_comes_twice_buys_once(stage: Stage, customer: User) -> None:
    name = item(stage)
    shop = await stage.wire.slash(customer, "general", "shop")
    await stage.wire.press(customer, shop, custom_id(shop, name))
    event = [one for one in stage.wire.events if one.name == "INTERACTION_CREATE"][-1]
    for _ in range(3):
        stage.wire.replay([event])
    # Discord takes the first answer only, and that is in the log.
    await stage.eventually(lambda: stage.log.count(f'"interaction_id": {event.payload["id"]}') >= 3)
    assert (wallet(stage, customer), holds(stage, customer)) == (900, 1)


async def public(stage: Stage, member: User) -> Reply:
    """A message for all with a button."""
    return await stage.wire.slash(member, "general", "rank")


async def press_forged(stage: Stage, who: User, board: Reply, forged: str) -> Reply:
    """Press a button that only looks like one of the bot's."""
    assert board.message is not None
    row = board.message.components[0]["components"]
    row[:] = [row[-1] | {"custom_id": forged}]
    return await stage.wire.press(who, board, forged)

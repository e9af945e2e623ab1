"""Money in Discord: payments, the bank, statements, boards, what moderators do, and bad input."""

import asyncio
from typing import Any

import psycopg
import pytest
from simcord.backend.errors import SetupError
from simcord.backend.models import User

from playground.members import Reply

from .reading import buttons, custom_id
from .stage import Stage

MOST_OF_DISCORD = 2**53 - 1


@pytest.fixture
def rich(stage: Stage) -> User:
    """A newcomer with 50,000 in the wallet and 300 in the bank; above 10,000 a payment is asked about."""
    member = stage.newcomer()
    stage.fund(member, 50_000, 300)
    return member


async def ask(stage: Stage, sender: User, receiver: Any, amount: int = 20_000, **options: Any) -> Reply:
    """A payment that is asked about first."""
    asked = await stage.wire.slash(sender, "general", "pay", member=receiver, amount=str(amount), **options)
    assert asked.ephemeral
    assert asked.embeds[0]["title"] == f"Pay {amount:,} 🪙?"
    return asked


# --------------------------------------------------------------------------- one's own


async def test_balance_shows_wallet_bank_and_rank(stage: Stage, rich: User) -> None:
    stage.sql("select economy.reset(%s, null, confirm => %s)", stage.guild_id, stage.wire.guild.name)
    stage.fund(rich, 1_200, 34)
    reply = await stage.wire.slash(rich, "general", "balance")
    for text in ("1,234 🪙", "1,200 🪙", "34 🪙", "🥇 #1"):
        assert text in reply.text
    assert not reply.ephemeral


async def test_who_has_no_account_is_shown_the_opening_balance_and_gets_it_with_the_first_payment(
    stage: Stage,
) -> None:
    new, other = stage.newcomer(), stage.newcomer()
    reply = await stage.wire.slash("bob", "general", "balance", member=new)
    assert "100 🪙" in reply.text
    assert stage.money(new) is None
    await stage.wire.slash(new, "general", "pay", member=other, amount="30")
    assert (stage.money(new), stage.money(other)) == ((70, 0), (130, 0))


async def test_a_payment_less_the_tax_with_its_reason(stage: Stage, rich: User) -> None:
    stage.configure("economy.transfer_tax", "10")
    stage.configure("economy.currency_symbol", "€")
    receiver: Any = stage.newcomer()
    stage.fund(receiver, 0)
    reply = await stage.wire.slash(rich, "general", "pay", member=receiver, amount="1k", reason="the *cake*")
    assert reply.text == (
        f"💸 1,000 €\n<@{rich.id}> paid <@{receiver.id}>.\n"
        "100 € of it went into the tax.\nFor: the \\*cake\\*"
    )
    assert (stage.money(rich), stage.money(receiver)) == ((49_000, 300), (900, 0))
    statement = await stage.wire.slash(receiver, "general", "statement")
    assert f"**+900 €** payment from <@{rich.id}> · 900 · <t:" in statement.text
    assert statement.ephemeral


async def test_deposit_and_withdraw_an_amount_or_all(stage: Stage, rich: User) -> None:
    moves: tuple[tuple[str, dict[str, Any], tuple[int, int]], ...] = (
        ("deposit", {"amount": "1,000"}, (49_000, 1_300)),
        ("deposit", {"amount": "half"}, (24_500, 25_800)),
        ("deposit", {}, (0, 50_300)),
        ("withdraw", {"amount": "0.3k"}, (300, 50_000)),
        ("withdraw", {"amount": "Alles"}, (50_300, 0)),
    )
    for command, options, expected in moves:
        reply = await stage.wire.slash(rich, "general", command, **options)
        assert f"**{expected[0]:,} 🪙** in the wallet and **{expected[1]:,} 🪙** in the bank" in reply.text
        assert stage.money(rich) == expected
    assert "There is nothing in the bank." in (await stage.wire.slash(rich, "general", "withdraw")).text


async def test_the_pages_of_a_statement_turn_and_belong_to_the_member(stage: Stage) -> None:
    member = stage.newcomer()
    stage.fund(member, 0)
    for number in range(1, 24):
        stage.sql("select economy.give(%s, %s, %s)", stage.guild_id, member.id, number)
    first = await stage.wire.slash(member, "general", "statement")
    assert "**+23 🪙** given · 276 · <t:" in first.text
    assert first.embeds[0]["footer"]["text"] == "Page 1 of 3"
    older = await stage.wire.press(member, first, custom_id(first, "Next"))
    assert older.kind == "update"
    assert older.message is not None
    assert older.message.embeds[0]["footer"]["text"] == "Page 2 of 3"
    everything = await stage.wire.slash("mia", "general", "economy statement", member=member, page=3)
    assert "to begin with" in everything.text
    assert not buttons(everything)


async def test_the_richest_by_net_worth_wallet_and_bank(stage: Stage) -> None:
    stage.sql("select economy.reset(%s, null, confirm => %s)", stage.guild_id, stage.wire.guild.name)
    members = [stage.newcomer() for _ in range(12)]
    for number, member in enumerate(members):
        stage.fund(member, 10 * number, 1_000 - 100 * number if number < 10 else 0)
    board = await stage.wire.slash(members[0], "general", "richest")
    lines = board.embeds[0]["description"].splitlines()
    assert lines[0] == f"🥇 <@{members[0].id}> · 1,000 🪙"
    assert len(lines) == 10
    wallets = await stage.wire.slash(members[0], "general", "richest", board="wallet")
    assert wallets.embeds[0]["description"].splitlines()[0] == f"🥇 <@{members[11].id}> · 110 🪙"
    await stage.restart()
    turned = await stage.wire.press(members[0], wallets, custom_id(wallets, "Next"))
    assert turned.message is not None
    assert turned.message.embeds[0]["footer"]["text"] == "Page 2 of 2"
    own = await stage.wire.press(members[0], board, custom_id(board, "My page"))
    assert f"<@{members[0].id}>" in own.text
    refused = await stage.wire.press("bob", board, custom_id(board, "Next"))
    assert "This button belongs to somebody else. /richest opens a board for you." in refused.text
    assert refused.ephemeral


# --------------------------------------------------------------------------- a large payment


async def test_a_large_payment_is_asked_about_and_paid_once_whoever_presses_how_often(
    stage: Stage, rich: User
) -> None:
    stage.configure("economy.transfer_tax", "2.5")
    receiver: Any = stage.newcomer()
    stage.fund(receiver, 0)
    asked = await ask(stage, rich, receiver, reason="the car")
    assert "The tax of 2.5% takes 500 🪙" in asked.text
    assert stage.money(rich) == (50_000, 300)
    with pytest.raises(SetupError):
        await stage.wire.press(receiver, asked, custom_id(asked, "Pay"))
    button = custom_id(asked, "Pay")
    await asyncio.gather(*(stage.wire.press(rich, asked, button) for _ in range(3)), return_exceptions=True)
    await stage.eventually(lambda: stage.money(rich) == (30_000, 300))
    assert stage.money(receiver) == (19_500, 0)
    assert (
        stage.value("select reason from economy.transaction where key = %s", button.split(":")[4])
        == "the car"
    )


async def test_a_payment_that_was_asked_about_is_told_to_everybody(stage: Stage, rich: User) -> None:
    receiver = stage.newcomer()
    asked = await ask(stage, rich, receiver)
    said = await stage.wire.press(rich, asked, custom_id(asked, "Pay"))
    assert f"<@{rich.id}> paid <@{receiver.id}>." in said.text
    assert not said.ephemeral


async def test_who_is_asked_may_think_better_of_it(stage: Stage, rich: User) -> None:
    asked = await ask(stage, rich, stage.newcomer())
    before = stage.fingerprint()
    turned = await stage.wire.press(rich, asked, custom_id(asked, "Cancel"))
    assert turned.text == "Nothing was paid."
    assert not buttons(turned)
    assert stage.fingerprint() == before


async def test_parts_are_suggested_and_all_is_paid(stage: Stage) -> None:
    member, friend = stage.newcomer(), stage.newcomer()
    stage.fund(member, 1_001)
    offered = await stage.wire.autocomplete(member, "general", "pay", "amount", "")
    assert offered == [{"name": "all", "value": "all"}, {"name": "half", "value": "half"}]
    await stage.wire.slash(member, "general", "pay", member=friend, amount="half")
    assert stage.money(member) == (500, 0)
    await stage.wire.slash(member, "general", "pay", member=friend, amount="all")
    assert stage.money(member) == (0, 0)
    nothing = await stage.wire.slash(member, "general", "pay", member=friend, amount="all")
    assert nothing.text == "The wallet is empty."
    lots = await stage.wire.slash(member, "general", "pay", member=friend, amount="lots")
    assert lots.text == '"lots" is no amount. Write a whole number such as 500, 1,000 or 1.5k.'


async def test_a_tax_that_changed_since_is_shown_before_anything_is_paid(stage: Stage, rich: User) -> None:
    asked = await ask(stage, rich, stage.newcomer())
    stage.configure("economy.transfer_tax", "50")
    again = await stage.wire.press(rich, asked, custom_id(asked, "Pay"))
    assert "The tax of 50% takes 10,000 🪙" in again.text
    assert stage.money(rich) == (50_000, 300)
    await stage.wire.press(rich, again, custom_id(again, "Pay"))
    assert stage.money(rich) == (30_000, 300)


async def test_a_question_outlives_the_bot_but_not_the_money(stage: Stage, rich: User) -> None:
    asked = await ask(stage, rich, stage.newcomer())
    await stage.restart()
    stage.fund(rich, 19_999)
    refused = await stage.wire.press(rich, asked, custom_id(asked, "Pay"))
    assert "You need 20,000 🪙 but have 19,999 🪙." in refused.text
    stage.fund(rich, 20_000)
    await stage.wire.press(rich, asked, custom_id(asked, "Pay"))
    assert stage.money(rich) == (0, 0)


async def test_a_question_about_somebody_who_leaves_meanwhile_is_not_paid(stage: Stage, rich: User) -> None:
    receiver = stage.newcomer()
    asked = await ask(stage, rich, receiver)
    stage.wire.leave(receiver)
    refused = await stage.wire.press(rich, asked, custom_id(asked, "Pay"))
    assert "They are not in this server any more." in refused.text
    assert stage.money(rich) == (50_000, 300)


FORGED = {
    "economy.pay:{bob}:{rich}:20000:forged:0": "This button belongs to somebody else",
    "economy.pay:{rich}:{rich}:20000:forged:0": "That takes two",
    "economy.pay:{rich}:{bob}:0:forged:0": "The amount must be a whole number from 1",
    "economy.pay:{rich}:{bob}:-20000:forged:0": "The amount must be a whole number from 1",
    "economy.pay:{rich}:{bob}:9223372036854775807:forged:0": "The amount must be a whole number from 1",
    "economy.pay:{rich}:{bob}:9223372036854775808:forged:0": "cannot be read",
    "economy.pay:{rich}:{bob}:50001:forged:0": "You need 50,001 🪙 but have 50,000 🪙.",
    "economy.pay:{rich}:{bob}:20000:forged:much": "cannot be read",
    "economy.pay:{rich}:{bob}:20000": "cannot be read",
    "economy.pay:{rich}:0:20000:forged:0": "A member is given by a Discord id",
    "economy.statement:{bob}:1": "Only the member, and a moderator with /economy statement, can see this",
    "economy.statement:{rich}:0": "Pages count from 1",
    "economy.richest:{bob}:wallet:1": "This button belongs to somebody else",
    "economy.richest:{rich}:xp:1": 'There is no board "xp"',
    "economy.richest:{rich}:bank:-1": "Pages count from 1",
}


@pytest.mark.parametrize(("forged", "sentence"), FORGED.items())
async def test_a_forged_button_moves_nothing(stage: Stage, rich: User, forged: str, sentence: str) -> None:
    asked = await ask(stage, rich, stage.newcomer())
    before = stage.fingerprint()
    assert asked.message is not None
    row = asked.message.components[0]["components"]
    row[:] = [row[-1] | {"custom_id": forged.format(rich=rich.id, bob=stage.id("bob"))}]
    refused = await stage.wire.press(rich, asked, row[0]["custom_id"])
    assert sentence in refused.text
    assert refused.ephemeral
    assert stage.fingerprint() == before


# --------------------------------------------------------------------------- bad input


async def refused(stage: Stage, who: Any, sentence: str, command: str, **options: Any) -> None:
    """A command is refused in this sentence, to them alone, and nothing has changed."""
    before = stage.fingerprint()
    reply = await stage.wire.slash(who, "general", command, **options)
    assert sentence in reply.text
    assert reply.ephemeral
    assert stage.fingerprint() == before


AMOUNTS = ("0", "1.5k1", "-5", str(MOST_OF_DISCORD), "x" * 5_000, "a\0b")


def wrong(amount: str, most: str) -> str:
    """What is said of an amount that is none, or out of bounds."""
    bounds = f"The amount must be a whole number from 1 to {most}, not {amount}."
    return bounds if amount.isdigit() else "is no amount. Write a whole number such as 500, 1,000 or 1.5k."


@pytest.mark.parametrize("amount", AMOUNTS)
@pytest.mark.parametrize("command", ["pay", "deposit", "withdraw"])
async def test_amounts_that_are_none(stage: Stage, rich: User, command: str, amount: str) -> None:
    options: dict[str, Any] = {"member": "bob"} if command == "pay" else {}
    await refused(stage, rich, wrong(amount, "1,000,000,000,000,000"), command, amount=amount, **options)


@pytest.mark.parametrize("amount", [*AMOUNTS, str(10**12 + 1)])
@pytest.mark.parametrize("command", ["give", "take", "give-role", "take-role"])
async def test_amounts_that_moderators_cannot_move(stage: Stage, command: str, amount: str) -> None:
    options: dict[str, Any] = {"role": "Mod"} if command.endswith("role") else {"member": "bob"}
    sentence = wrong(amount, "1,000,000,000,000")
    await refused(stage, "mia", sentence, f"economy {command}", amount=amount, **options)


async def test_more_than_there_is(stage: Stage, rich: User) -> None:
    wallet = "You need 50,001 🪙 but have 50,000 🪙."
    await refused(stage, rich, wallet, "pay", member="bob", amount="50001")
    await refused(stage, rich, wallet, "deposit", amount="50001")
    bank = "You need 301 🪙 in the bank but have 300 🪙 there."
    await refused(stage, rich, bank, "withdraw", amount="301")
    there = f"<@{rich.id}> has only"
    await refused(stage, "mia", f"{there} 50,000 🪙 there.", "economy take", member=rich, amount="50001")
    await refused(stage, "mia", f"{there} 300 🪙", "economy take", member=rich, amount="301", account="bank")


async def test_to_oneself_to_a_bot_and_to_somebody_who_left(stage: Stage, rich: User) -> None:
    await refused(stage, rich, "That takes two", "pay", member=rich, amount="5")
    bot: Any = stage.wire.world.backend.bot_user
    await refused(stage, rich, "Bots have no use for that", "pay", member=bot, amount="5")
    gone: Any = stage.newcomer()
    stage.wire.leave(gone)
    await refused(stage, rich, "They are not in this server any more.", "pay", member=gone, amount="5")


async def test_reasons_that_cannot_be_kept(stage: Stage, rich: User) -> None:
    sentence = "The reason must be at most 400 characters, without control or unreadable characters."
    for reason in ("x" * 401, "a\0b", "bell \a"):
        await refused(stage, rich, sentence, "pay", member="bob", amount="5", reason=reason)
        await refused(stage, "mia", sentence, "economy give", member=rich, amount="5", reason=reason)


async def test_pages_that_are_none(stage: Stage, rich: User) -> None:
    for page in (0, -MOST_OF_DISCORD):
        sentence = f"Pages count from 1; {page} is no page."
        await refused(stage, rich, sentence, "statement", page=page)
        await refused(stage, rich, sentence, "richest", page=page)
        await refused(stage, "mia", sentence, "economy statement", member=rich, page=page)


# --------------------------------------------------------------------------- moderators and operators


async def test_moderators_give_take_set_and_the_books_say_who(stage: Stage) -> None:
    member: Any = stage.newcomer()
    stage.fund(member, 0)
    given = await stage.wire.slash(
        "mia", "general", "economy give", member=member, amount="1,234", reason="prize"
    )
    assert f"<@{member.id}>: +1,234 🪙 · wallet: **1,234 🪙** · transaction `" in given.text
    taken = await stage.wire.slash("mia", "general", "economy take", member=member, amount="34")
    assert "−34 🪙 · wallet: **1,200 🪙**" in taken.text
    await stage.wire.slash("mia", "general", "economy set", member=member, amount="7", account="bank")
    assert stage.money(member) == (1_200, 7)
    everything = await stage.wire.slash("mia", "general", "economy take", member=member)
    assert "−1,200 🪙" in everything.text
    books = stage.sql(
        """select t.kind, t.actor_id, t.reason, t.database_user from economy.transaction t
        join economy.entry e using (guild_id, transaction_id)
        where e.member_id = %s and t.actor_id is not null order by e.number""",
        member.id,
    )
    mia, bot = stage.id("mia"), "guildkeeper_bot"
    assert books == [
        ("grant", mia, "prize", bot),
        ("take", mia, None, bot),
        ("set", mia, None, bot),
        ("take", mia, None, bot),
    ]


async def test_a_transaction_is_taken_back_once_and_not_when_the_money_is_gone(stage: Stage) -> None:
    member, friend = stage.newcomer(), stage.newcomer()
    stage.fund(member, 0)
    stage.sql("select economy.give(%s, %s, 500)", stage.guild_id, member.id)
    number = stage.value("select max(transaction_id) from economy.transaction where kind = 'grant'")
    await stage.wire.slash(member, "general", "pay", member=friend, amount="1")
    gone = f"Nothing was taken back: <@{member.id}> has only 499 🪙 left of the 500 🪙."
    await refused(stage, "mia", gone, "economy reverse", transaction=number)
    await stage.wire.slash(friend, "general", "pay", member=member, amount="1")
    done = await stage.wire.slash("mia", "general", "economy reverse", transaction=number, reason="a mistake")
    assert "500 🪙 of 1 member was taken back." in done.text
    assert stage.money(member) == (0, 0)
    again = f"Transaction {number} was taken back already."
    await refused(stage, "mia", again, "economy reverse", transaction=number)
    await refused(stage, "mia", "There is no transaction 0", "economy reverse", transaction=0)


async def test_everybody_with_a_role_gets_and_loses_money(stage: Stage) -> None:
    role = stage.wire.world.backend.create_role(stage.guild_id, "Patron")
    people = [stage.newcomer() for _ in range(3)]
    for one in people:
        stage.fund(one, 10)
        stage.wire.world.backend.add_member_role(stage.guild_id, one.id, role.id)
    given = await stage.wire.slash("mia", "general", "economy give-role", role=role, amount="100")
    assert "3 members got 300 🪙 in all." in given.text
    assert [stage.money(one) for one in people] == [(110, 0)] * 3
    await stage.wire.slash("mia", "general", "economy take-role", role=role, amount="60")
    taken = await stage.wire.slash("mia", "general", "economy take-role", role=role)
    assert "3 members lost 150 🪙 in all." in taken.text
    for one in people:
        stage.wire.world.backend.remove_member_role(stage.guild_id, one.id, role.id)
    await refused(stage, "mia", "none has the role", "economy give-role", role=role, amount="100")


async def test_where_discord_does_not_list_members_the_bot_says_what_to_do(stage: Stage) -> None:
    stage.wire.faults.add("GET /guilds/*/members", status=403, message="Missing Access", code=50001)
    await refused(stage, "mia", "Server Members Intent", "economy give-role", role="Mod", amount="100")


async def test_a_reset_of_everybody_wants_the_name_of_the_server(stage: Stage, rich: User) -> None:
    await refused(stage, "mia", "repeat it with confirm: Playground", "economy reset", confirm="playground")
    await stage.wire.slash("mia", "general", "economy reset", member=rich)
    assert stage.money(rich) == (0, 0)
    stage.fund(rich, 5)
    await stage.wire.slash("mia", "general", "economy reset", confirm=stage.wire.guild.name)
    assert (
        stage.value("select sum(wallet + bank) from economy.balances where guild_id = %s", stage.guild_id)
        == 0
    )


async def test_the_supply_is_drawn_and_told(stage: Stage) -> None:
    stage.sql("select economy.reset(%s, null, confirm => %s)", stage.guild_id, stage.wire.guild.name)
    stage.fund(stage.newcomer(), 4_321)
    reply = await stage.wire.slash("mia", "general", "economy supply")
    assert "Members hold **4,321 🪙**" in reply.text
    assert reply.ephemeral


async def test_an_operator_changes_a_balance_by_hand_and_the_books_stay_sound(stage: Stage) -> None:
    member = stage.newcomer()
    stage.fund(member, 100)
    stage.sql(
        "update economy.balances set wallet = 500 where guild_id = %s and member_id = %s",
        stage.guild_id,
        member.id,
    )
    shown = await stage.wire.slash(member, "general", "statement")
    assert "**+400 🪙** by hand · 500" in shown.text
    assert "by guildkeeper\\_admin in psql" in shown.text


async def test_nobody_rewrites_the_books(stage: Stage) -> None:
    stage.fund(stage.newcomer(), 1)
    for statement in ("update economy.entry set amount = 1", "delete from economy.transaction"):
        with pytest.raises(psycopg.Error, match="The ledger is never rewritten"):
            stage.superuser(statement)

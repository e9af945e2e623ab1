"""Claims and games in Discord, also after a restart, pressed twice, late, or in another member's place."""

import asyncio
from typing import Any

import pytest
from simcord.backend.models import User

from playground.members import Reply

from .reading import buttons, custom_id
from .stage import Stage


@pytest.fixture
def player(stage: Stage) -> User:
    """A newcomer with 1,000 in the wallet, where games are on."""
    stage.configure("games.enabled", "on")
    member = stage.newcomer()
    stage.fund(member, 1_000)
    return member


async def deal(stage: Stage, *, cards: int = 2) -> tuple[User, Reply]:
    """A hand that is being played, with at least so many cards, and who plays it: most hands get there."""
    for _ in range(30):
        member = stage.newcomer()
        stage.fund(member, 1_000)
        hand = await stage.wire.slash(member, "general", "blackjack", bet="10")
        while "Hit" in buttons(hand):
            if hand.embeds[0]["fields"][0]["value"].count("\u2003") + 1 >= cards:
                return member, hand
            hand = await stage.wire.press(member, hand, custom_id(hand, "Hit"))
    raise AssertionError("thirty hands that were over at once")


def game(hand: Reply) -> int:
    """The number of a hand that is being played."""
    return int(custom_id(hand, "Hit").split(":")[1])


def state(stage: Stage, number: int) -> tuple[str, int, int]:
    """State of a game, its stake, and how many cards its player has."""
    query = """select state::text, stake, (
        select count(*) from games.card c where (c.guild_id, c.game) = (g.guild_id, g.game) and not to_house
      ) from games.game g where g.guild_id = %s and g.game = %s"""
    ((state, stake, cards),) = stage.sql(query, stage.guild_id, number)
    return state, stake, cards


@pytest.fixture(autouse=True)
def _sound(stage: Stage) -> Any:
    yield
    assert stage.superuser("select * from games.selfcheck(%s)", stage.guild_id) == []


# --------------------------------------------------------------------------- claims


async def test_daily_is_paid_once_a_day_and_says_when_again(stage: Stage) -> None:
    member = stage.newcomer()
    stage.configure("income.daily_amount", "200")
    paid = await stage.wire.slash(member, "general", "daily")
    assert "got **200 🪙**" in paid.text
    assert not paid.ephemeral
    again = await stage.wire.slash(member, "general", "daily")
    assert again.ephemeral
    assert "That is not ready yet. Again <t:" in again.text
    assert stage.money(member) == (300, 0)


async def test_a_claim_that_is_turned_off_says_so(stage: Stage) -> None:
    stage.configure("income.daily_amount", "0")
    refused = await stage.wire.slash(stage.newcomer(), "general", "daily")
    assert refused.text == "This is turned off in this server (setting income.daily_amount)."
    assert refused.ephemeral


async def test_a_claim_of_a_role_from_its_making_to_its_end(stage: Stage) -> None:
    rule: dict[str, Any] = {"name": "boost", "least": 7, "most": 7, "cooldown": "1 day", "role": "Bronze"}
    made = await stage.wire.slash("mia", "general", "claim-rules set", **rule)
    assert f"**boost** now brings <@&{stage.wire.role('Bronze').id}> 7 🪙" in made.text
    member = stage.newcomer()
    refused = await stage.wire.slash(member, "general", "claim", name="boost")
    bronze = f"<@&{stage.wire.role('Bronze').id}>"
    assert refused.text == f"You need the role {bronze} for that."
    listed = await stage.wire.slash(member, "general", "claims")
    assert f"🔒 **boost** · 7 🪙 · needs {bronze}" in listed.text
    stage.wire.world.backend.add_member_role(stage.guild_id, member.id, stage.wire.role("Bronze").id)
    choices = await stage.wire.autocomplete(member, "general", "claim", "name", "BO")
    assert choices == [{"name": "boost", "value": "boost"}]
    paid = await stage.wire.slash(member, "general", "claim", name="boost")
    assert "got **7 🪙**" in paid.text
    choices = await stage.wire.autocomplete(member, "general", "claim", "name", "bo")
    assert choices == [{"name": "boost (not now)", "value": "boost"}]
    await stage.wire.slash("mia", "general", "claim-rules remove", name="boost")
    stage.wire.world.backend.remove_member_role(stage.guild_id, member.id, stage.wire.role("Bronze").id)
    assert await stage.wire.autocomplete(member, "general", "claim", "name", "bo") == []
    gone = await stage.wire.slash(member, "general", "claim", name="boost")
    assert gone.text == 'There is no claim "boost". /claims shows those there are.'


async def test_messages_and_levels_bring_money(stage: Stage) -> None:
    for key, value in (("message_max", "5"), ("message_min", "5"), ("level_amount", "30")):
        stage.configure(f"income.{key}", value)
    member = stage.newcomer()
    await stage.wire.say(member, "general", "the first hundred XP make a level")
    await stage.eventually(lambda: stage.money(member) == (135, 0))


# --------------------------------------------------------------------------- games


async def test_games_are_off_until_the_server_wants_them(stage: Stage) -> None:
    refused = await stage.wire.slash(stage.newcomer(), "general", "slots", bet="10")
    assert refused.text == "This is turned off in this server (setting games.enabled)."
    assert refused.ephemeral


@pytest.mark.parametrize(
    ("command", "options"),
    [("coinflip", {"side": "tails"}), ("dice", {}), ("slots", {})],
    ids=str,
)
async def test_a_game_is_paid_and_can_be_checked(
    stage: Stage, player: User, command: str, options: dict[str, Any]
) -> None:
    shown = await stage.wire.slash(player, "general", command, bet="10", **options)
    number, payout, seed = stage.sql(
        "select game, payout, encode(seed, 'hex') from games.game where guild_id = %s and member_id = %s",
        stage.guild_id,
        player.id,
    )[0]
    assert stage.money(player) == (990 + payout, 0)
    checked = await stage.wire.press(player, shown, custom_id(shown, "Check"))
    assert checked.ephemeral
    assert seed in checked.text
    assert (await stage.wire.slash("bob", "general", "fairness", game=number)).text == checked.text


async def test_what_decides_a_game_is_told_before_its_bet(stage: Stage, player: User) -> None:
    first = await stage.wire.slash(player, "general", "coinflip", bet="10", side="heads")
    told = first.embeds[0]["footer"]["text"].rsplit("hash of the next seed: ", 1)[1].rstrip("…")
    second = await stage.wire.slash(player, "general", "dice", bet="half")
    evidence = await stage.wire.press(player, second, custom_id(second, "Check"))
    assert f"told with game {custom_id(first, 'Check').split(':')[1]}" in evidence.text
    seed_hash = stage.value(
        "select encode(sha256(seed), 'hex') from games.game where game = %s",
        int(custom_id(second, "Check").split(":")[1]),
    )
    assert seed_hash.startswith(told)
    assert seed_hash in evidence.text


@pytest.mark.parametrize("bet", ["0", "1001", "1.5k", str(2**53 - 1)])
async def test_a_bet_out_of_bounds_takes_nothing(stage: Stage, player: User, bet: str) -> None:
    refused = await stage.wire.slash(player, "general", "dice", bet=bet)
    assert refused.text.startswith("The amount must be a whole number from 1 to 1,000, not ")
    assert stage.money(player) == (1_000, 0)


async def test_a_hand_is_played_by_its_buttons_also_after_a_restart(stage: Stage, player: User) -> None:
    member, hand = await deal(stage)
    number = game(hand)
    assert "🎴" in hand.text
    stake_gone = stage.money(member)
    await stage.restart()
    assert stage.money(member) == stake_gone == (990, 0)
    turned = await stage.wire.press(member, hand, custom_id(hand, "Stand"))
    assert turned.kind == "update"
    assert "🎴" not in turned.text
    assert list(buttons(turned)) == ["Check"]
    assert state(stage, number) == ("over", 10, 2)


async def test_a_bot_killed_in_the_middle_of_a_hand_gives_no_stake_back(stage: Stage, player: User) -> None:
    member, hand = await deal(stage)
    number = game(hand)
    await stage.kill()
    await stage.start()
    second = await stage.wire.slash(member, "off-topic", "blackjack", bet="10")
    assert second.text == f"You are still playing game {number}. Finish that hand first."
    assert stage.money(member) == (990, 0)
    await stage.wire.press(member, hand, custom_id(hand, "Double"))
    assert state(stage, number) == ("over", 20, 3)


async def test_hit_pressed_twice_at_once_is_one_card(stage: Stage, player: User) -> None:
    member, hand = await deal(stage)
    number, hit = game(hand), custom_id(hand, "Hit")
    await asyncio.gather(*(stage.wire.press(member, hand, hit) for _ in range(2)))
    assert state(stage, number)[2] == 3


async def test_the_hand_of_another_member_is_not_theirs_to_play(stage: Stage, player: User) -> None:
    _member, hand = await deal(stage)
    number = game(hand)
    for label in ("Hit", "Stand", "Double"):
        refused = await stage.wire.press(player, hand, custom_id(hand, label))
        assert refused.ephemeral
        assert refused.text == "This button belongs to somebody else. Use the command yourself."
    assert state(stage, number) == ("open", 10, 2)


async def test_a_hand_left_alone_is_stood_and_its_buttons_say_so(stage: Stage, player: User) -> None:
    member, hand = await deal(stage)
    number = game(hand)
    stage.superuser("update outbox.due set run_at = now() where key = %s", f"games hand {number}")
    await stage.eventually(lambda: state(stage, number) == ("over", 10, 2))
    late = await stage.wire.press(member, hand, custom_id(hand, "Hit"))
    assert late.ephemeral
    assert late.text == f"Game {number} is over: /fairness shows how it ended."


FORGED = {
    "games.hit:{game}:3": None,
    "games.stand:{game}:0": None,
    "games.double_down:{game}:-1": None,
    "games.hit:999999:2": "There is no game 999999 in this server.",
    "games.stand:-1:2": "There is no game -1 in this server.",
    "games.double_down:9223372036854775808:2": "cannot be read",
    "games.hit:{game}:3000000000": None,
    "games.hit:{game}": "cannot be read",
    "games.hit:{game}:2:9": "cannot be read",
    "games.fairness:x": "cannot be read",
    "games.fairness:0": "There is no game 0 in this server.",
}


@pytest.mark.parametrize(("forged", "sentence"), FORGED.items())
async def test_a_forged_button_plays_nothing(
    stage: Stage, player: User, forged: str, sentence: str | None
) -> None:
    member, hand = await deal(stage)
    number = game(hand)
    assert hand.message is not None
    row = hand.message.components[0]["components"]
    row[:] = [row[-1] | {"custom_id": forged.format(game=number)}]
    answer = await stage.wire.press(member, hand, row[0]["custom_id"])
    assert sentence is None or (sentence in answer.text and answer.ephemeral)
    assert state(stage, number) == ("open", 10, 2)
    assert stage.money(member) == (990, 0)

"""How games look: coins, dice, reels and cards drawn in text."""

from collections.abc import Sequence

import nextcord

from bot.cards.buttons import Button, button
from bot.cards.money import change, money
from bot.cards.text import embed
from bot.cards.look import Look, card
from bot.records.games import Evidence, Hand, Played

RANKS = ("A", "2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K")
SUITS = "♠♥♦♣"
FACE_DOWN = "`🂠`"
DICE = dict(zip("123456", "⚀⚁⚂⚃⚄⚅", strict=True))
REELS = {"cherries": "🍒", "lemons": "🍋", "grapes": "🍇", "bells": "🔔", "stars": "⭐", "diamonds": "💎"}
SIDES = {"heads": "🙂 Heads", "tails": "🦅 Tails", "edge": "😮 It stands on its edge"}
TITLES = {"coinflip": "Coin flip", "dice": "Dice", "slots": "Slots", "blackjack": "Blackjack"}
ENDS = {
    "won": "You win",
    "lost": "You lose",
    "tie": "A tie: your bet comes back",
    "edge": "Nobody's side: you lose",
    "sevens": "Seven against seven: the house wins",
    "bust": "Bust: more than 21",
    "blackjack": "Blackjack!",
}

WON, EVEN, LOST = nextcord.Colour(0x57F287), nextcord.Colour(0xFEE75C), nextcord.Colour(0xED4245)


def played(row: Played) -> Reply:
    """A game that was over at once."""
    end = ENDS.get(row.outcome, row.outcome.capitalize())
    card = embed(TITLES[row.kind], f"<@{row.member_id}> bets {money(row.bet, row.currency)}\n\n{_seen(row)}")
    _end(card, end, row.bet, row.payout, row.currency)
    card.set_footer(text=f"Game {row.game:,} · in the wallet: {row.wallet:,}")
    return Reply(embed=card, buttons=(_check(row.game),))


def _seen(row: Played) -> str:
    words = row.shown.split()
    match row.kind:
        case "coinflip":
            return f"{SIDES[row.shown]} – you said {row.choice}"
        case "dice":
            dice = [DICE[word] for word in words]
            return f"# {' '.join(dice[:2])}\nagainst\n# {' '.join(dice[2:])}"
        case _:
            return f"# {' '.join(REELS[word] for word in words)}"


def _end(card: nextcord.Embed, end: str, stake: int, payout: int, currency: str) -> None:
    """The last line of a game, and its colour."""
    won = payout - stake
    card.add_field(name=end, value=f"**{change(won, currency)}**" if won else "±0", inline=False)
    card.colour = WON if won > 0 else EVEN if won == 0 else LOST


def _check(game: int) -> Button:
    return button("Check", "games.fairness", game, emoji="🔎")


def card(number: int) -> str:
    """A card, as the database numbers them: `A♠`."""
    return f"`{RANKS[(number - 1) % 13]}{SUITS[(number - 1) // 13]}`"


def cards(numbers: Sequence[int]) -> str:
    """Cards side by side."""
    return " ".join(map(card, numbers))


def hand(row: Hand) -> Reply:
    """A hand of blackjack, with buttons while there is something to decide."""
    is_open = row.outcome is None or row.payout is None
    shown = embed(TITLES["blackjack"], f"<@{row.member_id}> bets {money(row.stake, row.currency)}")
    shown.add_field(name=f"You: {row.points}", value=cards(row.cards))
    house = f"{cards(row.house_cards)} {FACE_DOWN}" if is_open else cards(row.house_cards)
    shown.add_field(name=f"House: {row.house_points}", value=house)
    shown.set_footer(text=f"Game {row.game:,} · sha256 of its seed: {row.seed_hash}")
    if row.outcome is None or row.payout is None:
        if row.stands_at is not None:
            stands = f"⏳ You stand by yourself <t:{int(row.stands_at.timestamp())}:R>."
            shown.description = f"{shown.description}\n{stands}"
        return Reply(embed=shown, buttons=_choices(row))
    _end(shown, ENDS[row.outcome], row.stake, row.payout, row.currency)
    shown.set_footer(text=f"Game {row.game:,} · in the wallet: {row.wallet:,} · seed: {row.seed}")
    return Reply(embed=shown, buttons=(_check(row.game),))


def _choices(row: Hand) -> tuple[Button, ...]:
    """Each names how many cards the player sees, so that pressed twice it counts once."""
    seen = len(row.cards)
    hit = button("Hit", "games.hit", row.game, seen, style=nextcord.ButtonStyle.primary)
    stand = button("Stand", "games.stand", row.game, seen)
    double = button("Double", "games.double_down", row.game, seen)
    return (hit, stand, double) if row.can_double else (hit, stand)


def fairness(row: Evidence) -> Reply:
    """What a game was decided by, and how to check it."""
    said = f" on {row.choice}" if row.choice else ""
    text = [
        f"{TITLES[row.kind]}, <t:{int(row.at.timestamp())}:f>: <@{row.member_id}>, "
        f"{money(row.stake, row.currency)}{said}",
        f"sha256 of the seed\n`{row.seed_hash}`",
    ]
    if row.seed is None or row.draws is None:
        text.append("The seed is told when the game is over.")
    else:
        draws = ", ".join(map(str, row.draws))
        text += [
            f"Seed\n`{row.seed}`",
            f"Draws of {row.sides}\n{draws}",
            f"{(row.outcome or '').capitalize()}: {money(row.payout or 0, row.currency)} paid.",
            "Draw n is `games.draw(seed, n, sides)`: the first 7 bytes of sha256(seed and n as 8 bytes) "
            "as a number, its remainder by the sides, plus 1.",
        ]
    return Reply(embed=embed(f"Game {row.game:,}", "\n\n".join(text)), ephemeral=True)

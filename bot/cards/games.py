"""How games look: coins, dice, reels and cards drawn in text."""

from collections.abc import Sequence

import nextcord

from bot.cards.buttons import button
from bot.cards.look import Button, Look, card
from bot.cards.text import embed, member, moment
from bot.records.games import Evidence, Hand, Played
from bot.words import Words

RANKS = ("A", "2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K")
SUITS = tuple(f"{suit}\N{VARIATION SELECTOR-15}" for suit in "♠♥♦♣")
"""As text: the emoji of two of them are dark on Discord's dark ground."""
FACE_DOWN = "🎴"
DICE = dict(zip("123456", "⚀⚁⚂⚃⚄⚅", strict=True))
REELS = {"cherries": "🍒", "lemons": "🍋", "grapes": "🍇", "bells": "🔔", "stars": "⭐", "diamonds": "💎"}
SIDES = {"heads": "🙂", "tails": "🦅", "edge": "😮"}
HASH_DIGITS = 8
"""Digits of a hash below a game; /fairness shows all of them."""

WON, EVEN, LOST = nextcord.Colour(0x57F287), nextcord.Colour(0xFEE75C), nextcord.Colour(0xED4245)


@card
def played(words: Words, row: Played) -> Look:
    """A game that was over at once."""
    bets = _bets(words, row.member_id, row.bet, row.currency, row.choice)
    shown = embed(words(f"games-kind-{row.kind}"), f"{bets}\n\n{_seen(words, row)}")
    _end(words, shown, row.outcome, row.payout - row.bet, row.currency)
    shown.set_footer(text=_over(words, row))
    return Look(embed=shown, buttons=(_check(words, row.game),))


def _bets(words: Words, member_id: int, bet: int, currency: str, side: str | None = None) -> str:
    facts = {"member": member(member_id), "amount": words.money(bet, currency)}
    if side is None:
        return words("games-bets", **facts)
    return words("games-bets-on", **facts, side=words(f"games-side-{side}"))


def _seen(words: Words, row: Played) -> str:
    things = row.shown.split()
    match row.kind:
        case "coinflip":
            return f"# {SIDES[row.shown]}\n{words(f'games-lands-{row.shown}')}"
        case "dice":
            dice = [DICE[thing] for thing in things]
            return f"# {' '.join(dice[:2])}\n{words('games-against')}\n# {' '.join(dice[2:])}"
        case _:
            return f"# {' '.join(REELS[thing] for thing in things)}"


def _outcome(words: Words, outcome: str) -> str:
    return words(f"games-end-{outcome.replace(' ', '-')}")


def _end(words: Words, shown: nextcord.Embed, outcome: str, won: int, currency: str) -> None:
    """The last line of a game, and its colour."""
    value = f"**{words.change(won, currency)}**" if won else "±0"
    shown.add_field(name=_outcome(words, outcome), value=value, inline=False)
    shown.colour = WON if won > 0 else EVEN if won == 0 else LOST


def _over(words: Words, row: Played | Hand) -> str:
    """What stands below a game that is over: the next one's hash comes before its bet."""
    return " · ".join(
        [
            words("games-number", game=str(row.game)),
            words("games-wallet", amount=words.money(row.wallet, row.currency)),
            words("games-next-hash", hash=row.next_hash[:HASH_DIGITS]),
        ]
    )


def _check(words: Words, game: int) -> Button:
    return button(words("games-check"), "games.fairness", game, emoji="🔎")


def one(number: int) -> str:
    """A card, as the database numbers them, in a box of its own, where Discord makes no emoji of it."""
    return f"`{RANKS[(number - 1) % 13]}{SUITS[(number - 1) // 13]}`"


def cards(numbers: Sequence[int]) -> str:
    """Cards side by side."""
    return "\u2003".join(map(one, numbers))


@card
def hand(words: Words, row: Hand) -> Look:
    """A hand of blackjack, with buttons while there is something to decide."""
    shown = embed(words("games-kind-blackjack"), _bets(words, row.member_id, row.stake, row.currency))
    shown.add_field(name=words("games-you", points=row.points), value=cards(row.cards))
    if row.outcome is None or row.payout is None:
        return _open(words, shown, row)
    shown.add_field(name=words("games-house", points=row.house_points), value=cards(row.house_cards))
    _end(words, shown, row.outcome, row.payout - row.stake, row.currency)
    shown.set_footer(text=_over(words, row))
    return Look(embed=shown, buttons=(_check(words, row.game),))


def _open(words: Words, shown: nextcord.Embed, row: Hand) -> Look:
    house = f"{cards(row.house_cards)}\u2003{FACE_DOWN}"
    shown.add_field(name=words("games-house", points=row.house_points), value=house)
    if row.stands_at is not None:
        stands = words("games-stands", moment=moment(row.stands_at, "R"))
        shown.description = f"{shown.description}\n⏳ {stands}"
    shown.set_footer(
        text=" · ".join(
            [
                words("games-number", game=str(row.game)),
                words("games-hash", hash=row.seed_hash[:HASH_DIGITS]),
            ]
        )
    )
    return Look(embed=shown, buttons=_choices(words, row))


def _choices(words: Words, row: Hand) -> tuple[Button, ...]:
    """Each names how many cards the player sees, so that pressed twice it counts once."""
    seen = len(row.cards)
    hit = button(words("games-hit"), "games.hit", row.game, seen, style=nextcord.ButtonStyle.primary)
    stand = button(words("games-stand"), "games.stand", row.game, seen)
    double = button(words("games-double"), "games.double_down", row.game, seen)
    return (hit, stand, double) if row.can_double else (hit, stand)


@card
def fairness(words: Words, row: Evidence) -> Look:
    """What a game was decided by, how to check it, and what the member's next one will be held to."""
    facts = {
        "kind": words(f"games-kind-{row.kind}"),
        "moment": moment(row.at),
        "member": member(row.member_id),
        "amount": words.money(row.stake, row.currency),
    }
    what = (
        words("games-evidence-on", **facts, side=words(f"games-side-{row.choice}"))
        if row.choice
        else words("games-evidence", **facts)
    )
    promised = (
        words("games-seed-promised", game=str(row.promised_in))
        if row.promised_in is not None
        else words("games-seed-hash")
    )
    text = [what, f"{promised}\n`{row.seed_hash}`"]
    if row.seed is None or row.draws is None or row.outcome is None:
        text.append(words("games-seed-later"))
    else:
        paid = words.money(row.payout or 0, row.currency)
        text += [
            f"{words('games-seed')}\n`{row.seed}`",
            f"{words('games-draws', sides=row.sides)}\n{', '.join(map(str, row.draws))}",
            words("games-paid", end=_outcome(words, row.outcome), amount=paid),
            words("games-how"),
        ]
    text.append(f"{words('games-next-seed', member=member(row.member_id))}\n`{row.next_hash}`")
    return Look(embed=embed(words("games-number", game=str(row.game)), "\n\n".join(text)), ephemeral=True)

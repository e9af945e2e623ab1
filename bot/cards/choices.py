"""How menus look to those who choose: the private chooser, what became of it, and what they are told."""

from collections.abc import Iterator, Sequence

from bot.cards.buttons import menu as select
from bot.cards.buttons import turns
from bot.cards.look import Look, Select, card
from bot.cards.menus.look import at_once, line, mine, option_choice, rule_of, terms_of, where
from bot.cards.text import embed, lines, moment, name, plain
from bot.records.choices import Offer, Offered, Outcome, Told
from bot.words import Words
from bot.words.refusals import refusal

MARKS = {"given": "✅", "taken": "➖", "waits": "⏳", "left": "➖", "refused": "🚫", "unchanged": "▫️"}
CHOOSER = "chooser"
"""What a choice in the chooser says besides."""


@card
def chooser(words: Words, row: Offer, outcomes: Sequence[Outcome] = ()) -> Look:
    """A page of a menu as one member sees it, with what has just become of their choice."""
    news = "\n".join(became(words, outcome) for outcome in outcomes)
    text = lines(words, [*filter(None, [news]), *(_mark(words, row, option) for option in row.options)])
    shown = embed(plain(row.title, 100), text or words("choices-nothing-here"))
    if rule := rule_of(words, row.mode, row.fewest, row.most):
        shown.set_footer(text=rule)
    pages = turns(words, "choices.chooser", row.number, page=row.page, is_last=row.page >= row.pages)
    return Look(
        embed=shown,
        selects=tuple(_offers(words, row)),
        buttons=pages if row.pages > 1 else (),
        ephemeral=True,
    )


def _mark(words: Words, row: Offer, option: Offered) -> str:
    if option.holds:
        return f"✅ {line(option, *terms_of(words, option, row.currency))}"
    if option.place is not None:
        return f"⏳ {line(option, words('choices-waiting', place=option.place))}"
    if option.refusal is not None:
        return f"🔒 {line(option, refusal(words, option.obstacle or {}, option.sentence or ''))}"
    return f"▫️ {line(option, *terms_of(words, option, row.currency))}"


def _offers(words: Words, row: Offer) -> Iterator[Select]:
    if row.options:
        yield select(
            words("menus-choose"),
            [
                option_choice(option, terms_of(words, option, row.currency), now=_is_chosen(row, option))
                for option in row.options
            ],
            *("choices.choose", row.number, row.page, CHOOSER),
            min_values=0,
            max_values=max(at_once(row.mode, row.most, len(row.options)), _chosen(row)),
            disabled=row.mode == "locked",
        )


def _is_chosen(row: Offer, option: Offered) -> bool:
    """Whether it is theirs or waited for, and given up when it is not chosen any more.

    Where roles are taken off, what is theirs is chosen to be taken.
    """
    return row.mode != "drop" and (option.holds or option.place is not None)


def _chosen(row: Offer) -> int:
    """How many are chosen now: Discord takes no list that shows more than it allows."""
    return sum(_is_chosen(row, option) for option in row.options)


@card
def chosen(words: Words, rows: Sequence[Outcome], menu: int) -> Look:
    """What became of each option that a press or a choice concerned, for who chose."""
    said = lines(words, (became(words, row) for row in rows)) or words("choices-same")
    return Look(said, buttons=(mine(words, menu),), ephemeral=True)


def became(words: Words, row: Outcome) -> str:
    """What became of an option, in a line."""
    return f"{MARKS[row.result]} {_said(words, row)}"


def _said(words: Words, row: Outcome) -> str:
    option = f"**{name(row.label, 80)}**"
    if row.result == "refused":
        return refusal(words, row.obstacle or {}, row.sentence or "")
    if row.result == "waits":
        return words("choices-waits", option=option, place=row.place or 1)
    said = words(f"choices-{row.result}", option=option)
    return " · ".join([said, *_how(words, row)])


def _how(words: Words, row: Outcome) -> Iterator[str]:
    if row.paid is not None:
        yield words("choices-paid", amount=words.money(row.paid, row.currency or ""))
    if row.until is not None:
        yield words("choices-until", moment=moment(row.until))


@card
def rehearsed(words: Words, rows: Sequence[Outcome], who: str) -> Look:
    """What would happen if somebody chose each of the options."""
    text = lines(words, (_foreseen(words, row) for row in rows)) or words("choices-nothing-here")
    return Look(embed=embed(words("choices-rehearsal"), f"{who}\n\n{text}"), ephemeral=True)


def _foreseen(words: Words, row: Outcome) -> str:
    option = f"{MARKS[row.result]} **{name(row.label, 80)}**"
    if row.result == "refused":
        return f"{option} · {refusal(words, row.obstacle or {}, row.sentence or '')}"
    return " · ".join([option, words(f"choices-would-{row.result}"), *_how(words, row)])


@card
def place(words: Words, row: Told) -> Look:
    """To somebody who waited: the place is theirs, or why it is not."""
    return _told(words, row, "choices-your-turn")


@card
def refused(words: Words, row: Told) -> Look:
    """To somebody whose reaction gave them nothing."""
    return _told(words, row, "choices-your-reaction")


def _told(words: Words, row: Told, key: str) -> Look:
    about = words(key, menu=where(words, row.title, row.channel_id))
    return Look(embed=embed(plain(row.title, 100), f"{about}\n{became(words, row.outcome)}"))

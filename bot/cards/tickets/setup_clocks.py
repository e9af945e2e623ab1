"""How working hours, holidays and targets look."""

from collections.abc import Iterator, Sequence

from bot.cards.buttons import button, choice, page_of, paged
from bot.cards.buttons import menu as select
from bot.cards.look import Button, Look, Select, card
from bot.cards.setting import LONG, span
from bot.cards.text import cut, embed, lines, name, plain
from bot.cards.tickets.look import LEVELS, priority
from bot.cards.tickets.setup import BACK, FORM, HOME
from bot.interaction.form import Field
from bot.records.tickets_setup import HolidayRow, HoursRow, TargetRow, TypeRow
from bot.words import Words

ALL = 0
"""The number of no type: what holds for all that have nothing of their own."""
WEEK = range(1, 8)
TARGETS = ("first_reply", "next_reply", "solution")


@card
def hours(
    words: Words,
    number: int,
    rows: Sequence[HoursRow],
    holidays: Sequence[HolidayRow],
    types: Sequence[TypeRow],
    *,
    zone: str,
    page: int = 1,
    days_page: int = 1,
) -> Look:
    """When staff are there, of all types (number 0) or of one, and the holidays: pages of both lists."""
    own = {row.weekday: row.ranges for row in rows if row.type_number == number}
    if own:
        text = "\n".join(
            f"**{words.weekday(day)}**: {own.get(day) or words('tickets-setup-closed')}" for day in WEEK
        )
    else:
        text = words("tickets-setup-hours-as-all" if number else "tickets-setup-always")
    shown = embed(
        _title(words, "tickets-setup-hours", number, types),
        f"{text}\n\n{words('tickets-setup-zone', zone=zone)}",
    )
    days = "\n".join(_holiday(words, row) for row in page_of(holidays, days_page)) or words("config-none")
    shown.add_field(name=words("tickets-setup-holidays"), value=cut(days, LONG), inline=False)
    return Look(
        embed=shown,
        selects=tuple(_of_hours(words, number, holidays, types, (page, days_page))),
        buttons=(
            button(words("tickets-setup-add-holiday"), "tickets.set_holiday", number, FORM, emoji="🎄"),
            _back(words, number),
        ),
        ephemeral=True,
    )


def _title(words: Words, key: str, number: int, types: Sequence[TypeRow]) -> str:
    of = next((row.name for row in types if row.number == number), None)
    return plain(f"{words(key)}: {of}" if of else words(key), 200)


def _holiday(words: Words, row: HolidayRow) -> str:
    return f"{words.day(row.day)} {name(row.name, 100) if row.name else ''}".strip()


def _of_hours(
    words: Words,
    number: int,
    holidays: Sequence[HolidayRow],
    types: Sequence[TypeRow],
    pages: tuple[int, int],
) -> Iterator[Select]:
    page, days_page = pages
    days = [choice(words.weekday(day), str(day)) for day in WEEK]
    yield select(words("tickets-setup-choose-days"), days, "tickets.set_hours", number, max_values=len(days))
    yield _scope(words, "tickets.hours", number, types, page)
    if holidays:
        gone = [choice(plain(_holiday(words, row), 100), row.day.isoformat()) for row in holidays]
        shown = paged(words, gone, days_page)
        yield select(words("tickets-setup-remove-holiday"), shown, "tickets.remove_holiday", number)


def _scope(words: Words, function: str, number: int, types: Sequence[TypeRow], page: int) -> Select:
    every = choice(words("tickets-setup-every-type"), str(ALL), now=number == ALL)
    one = [
        choice(plain(f"{row.number}: {row.name}", 100), str(row.number), now=row.number == number)
        for row in types
    ]
    shown = paged(words, [every, *one], page)
    return select(words("tickets-setup-choose-scope"), shown, function, number)


def _back(words: Words, number: int) -> Button:
    if number == ALL:
        return button(words("back"), HOME, **BACK)
    return button(words("back"), "tickets.type_options", number, **BACK)


def hours_field(words: Words, rows: Sequence[HoursRow], number: int, weekday: int) -> Field:
    """What a form asks of some weekdays: what the first of them has."""
    now = next((row.ranges for row in rows if (row.type_number, row.weekday) == (number, weekday)), None)
    return Field(
        "hours", words("tickets-setup-field-hours"), now, words("tickets-setup-hint-hours"), most=100
    )


def holiday_fields(words: Words) -> list[Field]:
    """What a form asks of a holiday."""
    return [
        Field(
            "day",
            words("tickets-setup-field-day"),
            None,
            words("tickets-setup-hint-day"),
            required=True,
            most=20,
        ),
        Field("name", words("tickets-setup-field-holiday"), most=100),
    ]


# --------------------------------------------------------------------------- targets


@card
def targets(
    words: Words, number: int, rows: Sequence[TargetRow], types: Sequence[TypeRow], page: int = 1
) -> Look:
    """How soon staff should answer, of all types (number 0) or of one, by priority."""
    own = [row for row in rows if row.type_number == number]
    none = words("tickets-setup-targets-as-all" if number else "tickets-setup-no-targets")
    text = lines(words, (_target(words, row) for row in own)) or none
    choices = [choice(priority(words, level), level) for level in LEVELS]
    return Look(
        embed=embed(
            _title(words, "tickets-setup-targets", number, types),
            f"{words('tickets-setup-about-targets')}\n\n{text}",
        ),
        selects=(
            select(words("tickets-setup-choose-priority"), choices, "tickets.set_target", number),
            _scope(words, "tickets.targets", number, types, page),
        ),
        buttons=(_back(words, number),),
        ephemeral=True,
    )


def _target(words: Words, row: TargetRow) -> str:
    parts = [
        words(f"tickets-setup-target-{key}", duration=words.span(duration))
        for key in TARGETS
        if (duration := getattr(row, key)) is not None
    ]
    said = " · ".join(parts) or words("config-none")
    return f"**{priority(words, row.priority)}**: {said}"


def target_fields(words: Words, row: TargetRow | None) -> list[Field]:
    """What a form asks of the targets of a priority."""
    hint = words("tickets-setup-hint-target")
    return [
        Field(
            key, words(f"tickets-setup-field-{key}"), span(getattr(row, key)) if row else None, hint, most=40
        )
        for key in TARGETS
    ]

"""How working hours, holidays and targets look."""

from collections.abc import Iterator, Sequence

from bot.cards.buttons import button, choice, page_of, paged
from bot.cards.buttons import menu as select
from bot.cards.desk.setup import BACK, FORM, HOME
from bot.cards.look import Button, Look, Select, card
from bot.cards.setting import LONG, span
from bot.cards.text import cut, embed, lines, name, plain
from bot.cards.tickets.look import LEVELS, priority
from bot.interaction.form import Field
from bot.records.desk import HolidayRow, HoursRow, TargetRow
from bot.records.tickets import TypeRow
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
        text = "\n".join(f"**{words.weekday(day)}**: {own.get(day) or words('desk-closed')}" for day in WEEK)
    else:
        text = words("desk-hours-as-all" if number else "desk-always")
    shown = embed(
        _title(words, "desk-hours", number, types),
        f"{text}\n\n{words('desk-zone', zone=zone)}",
    )
    days = "\n".join(_holiday(words, row) for row in page_of(holidays, days_page)) or words("config-none")
    shown.add_field(name=words("desk-holidays"), value=cut(days, LONG), inline=False)
    return Look(
        embed=shown,
        selects=tuple(_of_hours(words, number, holidays, types, (page, days_page))),
        buttons=(
            button(words("desk-add-holiday"), "tickets.set_holiday", number, FORM, emoji="🎄"),
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
    yield select(words("desk-choose-days"), days, "tickets.set_hours", number, max_values=len(days))
    yield _scope(words, "tickets.hours", number, types, page)
    if holidays:
        gone = [choice(plain(_holiday(words, row), 100), row.day.isoformat()) for row in holidays]
        shown = paged(words, gone, days_page)
        yield select(words("desk-remove-holiday"), shown, "tickets.remove_holiday", number)


def _scope(words: Words, function: str, number: int, types: Sequence[TypeRow], page: int) -> Select:
    every = choice(words("desk-every-type"), str(ALL), now=number == ALL)
    one = [
        choice(plain(f"{row.number}: {row.name}", 100), str(row.number), now=row.number == number)
        for row in types
    ]
    shown = paged(words, [every, *one], page)
    return select(words("desk-choose-scope"), shown, function, number)


def _back(words: Words, number: int) -> Button:
    if number == ALL:
        return button(words("back"), HOME, **BACK)
    return button(words("back"), "tickets.type_options", number, **BACK)


def hours_field(words: Words, rows: Sequence[HoursRow], number: int, weekday: int) -> Field:
    """What a form asks of some weekdays: what the first of them has."""
    now = next((row.ranges for row in rows if (row.type_number, row.weekday) == (number, weekday)), None)
    return Field("hours", words("desk-field-hours"), now, words("desk-hint-hours"), most=100)


def holiday_fields(words: Words) -> list[Field]:
    """What a form asks of a holiday."""
    return [
        Field(
            "day",
            words("desk-field-day"),
            None,
            words("desk-hint-day"),
            required=True,
            most=40,
        ),
        Field("name", words("desk-field-holiday"), most=100),
    ]


# --------------------------------------------------------------------------- targets


@card
def targets(
    words: Words, number: int, rows: Sequence[TargetRow], types: Sequence[TypeRow], page: int = 1
) -> Look:
    """How soon staff should answer, of all types (number 0) or of one, by priority."""
    own = [row for row in rows if row.type_number == number]
    none = words("desk-targets-as-all" if number else "desk-no-targets")
    text = lines(words, (_target(words, row) for row in own)) or none
    choices = [choice(priority(words, level), level) for level in LEVELS]
    return Look(
        embed=embed(
            _title(words, "desk-targets", number, types),
            f"{words('desk-about-targets')}\n\n{text}",
        ),
        selects=(
            select(words("desk-choose-priority"), choices, "tickets.set_target", number),
            _scope(words, "tickets.targets", number, types, page),
        ),
        buttons=(_back(words, number),),
        ephemeral=True,
    )


def _target(words: Words, row: TargetRow) -> str:
    parts = [
        words(f"desk-target-{key}", duration=words.span(duration))
        for key in TARGETS
        if (duration := getattr(row, key)) is not None
    ]
    said = " · ".join(parts) or words("config-none")
    return f"**{priority(words, row.priority)}**: {said}"


def target_fields(words: Words, row: TargetRow | None) -> list[Field]:
    """What a form asks of the targets of a priority."""
    hint = words("desk-hint-target")
    return [
        Field(key, words(f"desk-field-{key}"), span(getattr(row, key)) if row else None, hint, most=40)
        for key in TARGETS
    ]

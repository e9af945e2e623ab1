"""How settings look: by area, one with its controls, a question before a change that touches many."""

from collections.abc import Iterator, Sequence

import nextcord

from bot.cards import setting as look_of
from bot.cards.buttons import MOST_OPTION, MOST_OPTIONS, button, choice, menu
from bot.cards.look import Look, card
from bot.cards.setting import SHORT, is_changed, said, title
from bot.cards.text import cut, embed, lines
from bot.records.app import Suggestion
from bot.records.config import Setting
from bot.words import Words
from bot.words.settings import names

ADVANCED = "advanced"
FORM = "form"
"""What asks for the form of a setting that is typed."""
AGREED = "agreed"


@card
def overview(words: Words, rows: Sequence[Setting], group: str | None = None, key: str | None = None) -> Look:
    """The settings: an overview, those of one group, or one of them."""
    chosen = next((row for row in rows if row.key == key), None)
    if chosen is not None:
        return _setting(words, chosen)
    names = sorted(map(group_of, rows), key=ADVANCED.__eq__)  # what few ever change comes last
    groups = {name: [row for row in rows if group_of(row) == name] for name in names}
    if group in groups:
        return _group(words, group, groups[group])
    text = lines(
        words,
        (
            words("config-group", group=_group_title(words, name), changed=sum(map(is_changed, settings)))
            for name, settings in groups.items()
        ),
    )
    intro = words("config-intro" if key is None else "config-unknown")
    shown = embed(words("config-title"), f"{intro}\n\n{text}")
    options = [choice(_group_title(words, name), name) for name in groups]
    return Look(
        embed=shown, selects=(menu(words("config-choose-group"), options, "config.show"),), ephemeral=True
    )


def group_of(row: Setting) -> str:
    """What a setting is listed under: its schema, or what few ever change."""
    return ADVANCED if row.advanced else row.key.partition(".")[0]


def _group(words: Words, group: str, rows: Sequence[Setting]) -> Look:
    rows = sorted(rows, key=lambda row: not is_changed(row))
    text = lines(words, (look_of.line(words, row) for row in rows))
    options = [
        choice(title(words, row.key), row.key, said(words, row, row.value, SHORT, plain=True)) for row in rows
    ]
    return Look(
        embed=embed(_group_title(words, group), text),
        selects=(menu(words("config-choose-setting"), options, "config.show", group),),
        buttons=(button(words("back"), "config.show", emoji="◀️"),),
        ephemeral=True,
    )


@card
def setting(words: Words, row: Setting) -> Look:
    """One setting as it is now, or the question before a change that touches many."""
    return _setting(words, row)


@card
def asked(words: Words, row: Setting) -> Look:
    """What a change would do, which is done once somebody agrees; a setting that was set as it is now."""
    if row.effects is None:
        return _setting(words, row)
    what = "\n".join(
        f"• {words(f'config-effect-{name}', members=count)}" for name, count in row.effects.items()
    )
    new = said(words, row, row.typed if row.typed is not None else row.default_value, SHORT)
    return Look(
        embed=embed(
            words("config-ask", setting=title(words, row.key)),
            f"{words('config-ask-new', value=new)}\n{what}",
        ),
        buttons=(
            button(
                words("config-agree"),
                "config.set",
                row.key,
                look_of.typed(row),
                AGREED,
                style=nextcord.ButtonStyle.danger,
            ),
            button(words("cancel"), "config.show", group_of(row), row.key),
        ),
        ephemeral=True,
    )


def _setting(words: Words, row: Setting) -> Look:
    change = ("config.set", row.key)
    return Look(
        embed=look_of.shown(words, row),
        selects=look_of.selects(words, row, change),
        buttons=(
            *look_of.buttons(words, row, change, ("config.show", group_of(row), row.key, FORM)),
            button(words("back"), "config.show", group_of(row), emoji="◀️"),
        ),
        ephemeral=True,
    )


def suggested(words: Words, rows: Sequence[Setting], typed: str) -> list[Suggestion]:
    """The settings whose title or key contains what was typed, at most 25."""
    labels = {row.key: f"{_group_title(words, group_of(row))}: {title(words, row.key)}" for row in rows}
    found = [key for key, label in labels.items() if typed.casefold() in f"{label} {key}".casefold()]
    return [Suggestion(key, cut(labels[key], MOST_OPTION)) for key in found[:MOST_OPTIONS]]


LISTED = {"channel", "role", "time_zone"}
"""Settings whose values are names of what there is: config.suggest knows them."""


def values(words: Words, row: Setting, typed: str) -> list[Suggestion]:
    """What a setting may be set to, as its card says it: its choices, or what it is now and by default."""
    wanted = typed.strip().casefold()
    found = _choices(words, row) if row.choices is not None else _kept(words, row)
    fitting = [(label, value) for label, value, names in found if any(wanted in name for name in names)]
    fitting.sort(key=lambda one: not one[0].casefold().startswith(wanted))
    return [
        Suggestion(value, cut(label, MOST_OPTION)) for label, value in fitting if len(value) <= MOST_OPTION
    ]


def _choices(words: Words, row: Setting) -> Iterator[tuple[str, str, set[str]]]:
    for value in row.choices or ():
        yield said(words, row, value, SHORT, plain=True), value, names(words, row.key, row.kind, value)


def _kept(words: Words, row: Setting) -> Iterator[tuple[str, str, set[str]]]:
    for what, kept in (("now", row.value), ("default", row.default_value if is_changed(row) else None)):
        if value := look_of.one_line(row, kept):
            shown = cut(value, SHORT) if row.kind == "text" else said(words, row, kept, SHORT, plain=True)
            label = words(f"config-suggested-{what}", value=shown)
            yield label, value, {label.casefold(), value.casefold()}


def _group_title(words: Words, group: str) -> str:
    return words.find(f"domain-{group}") or group.capitalize()

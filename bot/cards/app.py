"""How settings look (by area, one with its controls, a question before a change that touches many), and the
first steps of a server."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

import nextcord

from bot.cards.buttons import MOST_OPTION, MOST_OPTIONS, button, choice, menu
from bot.cards.custom_id import encode
from bot.cards.look import Button, Look, Select, card
from bot.cards.record import interval
from bot.cards.text import channel, cut, embed, lines, role
from bot.records.app import Checked, Setting, Suggestion
from bot.words import Words

ADVANCED = "advanced"
FORM = "form"
"""What asks for the form of a setting that is typed."""
AGREED = "agreed"
SHORT, LONG = 80, 1_000
"""Characters of a value in a list, and in its own field."""
FIRST_STEPS = ("app.language", "app.time_zone", "leveling.announce_channel_id", "moderation.log_channel_id")
"""The settings that a server begins with."""
TYPED = {"integer", "number", "duration", "text", "time_zone"}


@card
def config(words: Words, rows: Sequence[Setting], group: str | None = None, key: str | None = None) -> Look:
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
            words("config-group", group=_group_title(words, name), changed=sum(map(_is_changed, settings)))
            for name, settings in groups.items()
        ),
    )
    intro = words("config-intro" if key is None else "config-unknown")
    shown = embed(words("config-title"), f"{intro}\n\n{text}")
    options = [choice(_group_title(words, name), name) for name in groups]
    return Look(
        embed=shown, selects=(menu(words("config-choose-group"), options, "app.config"),), ephemeral=True
    )


def group_of(row: Setting) -> str:
    """What a setting is listed under: its schema, or what few ever change."""
    return ADVANCED if row.advanced else row.key.partition(".")[0]


@card
def checkup(words: Words, rows: Sequence[Checked]) -> Look:
    """The first steps of a server, and what the bot may not do there yet."""
    missing = [
        f"❌ **{words(f'permission-{row.permission}')}**: {words(f'purpose-{row.purpose}')}"
        for row in rows
        if not row.granted
    ]
    shown = embed(words("setup-title"), words("setup-intro"))
    shown.add_field(
        name=words("setup-permissions"),
        value=cut("\n".join(missing), LONG) if missing else f"✅ {words('setup-all-granted')}",
    )
    return Look(
        embed=shown,
        buttons=tuple(
            button(words("setup-step", setting=title(words, key)), "app.config", key.partition(".")[0], key)
            for key in FIRST_STEPS
        ),
        ephemeral=True,
    )


def _group(words: Words, group: str, rows: Sequence[Setting]) -> Look:
    rows = sorted(rows, key=lambda row: not _is_changed(row))
    text = lines(words, (_line(words, row) for row in rows))
    options = [
        choice(title(words, row.key), row.key, _value(words, row, row.value, SHORT, plain=True))
        for row in rows
    ]
    return Look(
        embed=embed(_group_title(words, group), text),
        selects=(menu(words("config-choose-setting"), options, "app.config", group),),
        buttons=(button(words("back"), "app.config", emoji="◀️"),),
        ephemeral=True,
    )


def _line(words: Words, row: Setting) -> str:
    name = title(words, row.key)
    return f"{f'**{name}**' if _is_changed(row) else name}: {_value(words, row, row.value, SHORT)}"


@card
def setting(words: Words, row: Setting) -> Look:
    """One setting as it is now, or the question before a change that touches many."""
    return _setting(words, row)


@card
def asked(words: Words, row: Setting, value: str | None) -> Look:
    """What a change would do, which is done once somebody agrees; a setting that was set as it is now."""
    if row.effects is None:
        return _setting(words, row)
    what = "\n".join(
        f"• {words(f'config-effect-{name}', members=count)}" for name, count in row.effects.items()
    )
    new = _value(words, row, value if value is not None else row.default_value, SHORT)
    return Look(
        embed=embed(
            words("config-ask", setting=title(words, row.key)),
            f"{words('config-ask-new', value=new)}\n{what}",
        ),
        buttons=(
            button(
                words("config-agree"),
                "app.configure",
                row.key,
                value,
                AGREED,
                style=nextcord.ButtonStyle.danger,
            ),
            button(words("cancel"), "app.config", group_of(row), row.key),
        ),
        ephemeral=True,
    )


def _setting(words: Words, row: Setting) -> Look:
    description = words.find(f"{_key(row.key)}.description") or row.description
    shown = embed(title(words, row.key), description)
    shown.add_field(name=words("config-value"), value=_value(words, row, row.value, LONG))
    shown.add_field(name=words("config-default"), value=_value(words, row, row.default_value, LONG))
    if row.kind in TYPED:
        shown.add_field(name=words("config-allowed"), value=cut(_allowed(words, row), LONG), inline=False)
    shown.set_footer(text=row.key)
    return Look(
        embed=shown, selects=_selects(words, row), buttons=tuple(_buttons(words, row)), ephemeral=True
    )


def _selects(words: Words, row: Setting) -> tuple[Select, ...]:
    target = encode("app.configure", row.key)
    match row.kind:
        case "choice":
            options = [
                choice(_value(words, row, value, LONG, plain=True), value, now=value == row.value)
                for value in row.choices or ()
            ]
            return (menu(words("config-choose-value"), options, "app.configure", row.key),)
        case "channel":
            return (nextcord.ui.ChannelSelect(custom_id=target, placeholder=words("config-choose-channel")),)
        case "role":
            return (nextcord.ui.RoleSelect(custom_id=target, placeholder=words("config-choose-role")),)
        case _:
            return ()


def _buttons(words: Words, row: Setting) -> Iterator[Button]:
    if row.kind == "boolean":
        other = "false" if row.value == "true" else "true"
        style = nextcord.ButtonStyle.success if other == "true" else nextcord.ButtonStyle.danger
        yield button(words(f"config-turn-{other}"), "app.configure", row.key, other, style=style)
    elif row.kind in TYPED:
        yield button(
            words("config-change"),
            "app.config",
            group_of(row),
            row.key,
            FORM,
            style=nextcord.ButtonStyle.primary,
        )
    if _is_changed(row):
        yield button(words("config-reset"), "app.configure", row.key, None)
    yield button(words("back"), "app.config", group_of(row), emoji="◀️")


def _is_changed(row: Setting) -> bool:
    return row.value != row.default_value


def title(words: Words, key: str) -> str:
    """What people call a setting; one that has no words yet is called by its column."""
    return words.find(_key(key)) or key.partition(".")[2].replace("_", " ").capitalize()


def suggested(words: Words, rows: Sequence[Setting], typed: str) -> list[Suggestion]:
    """The settings whose title or key contains what was typed, at most 25."""
    labels = {row.key: f"{_group_title(words, group_of(row))}: {title(words, row.key)}" for row in rows}
    found = [key for key, label in labels.items() if typed.casefold() in f"{label} {key}".casefold()]
    return [Suggestion(key, cut(labels[key], MOST_OPTION)) for key in found[:MOST_OPTIONS]]


def _group_title(words: Words, group: str) -> str:
    return words.find(f"domain-{group}") or group.capitalize()


def _key(key: str) -> str:
    return f"setting-{key.replace('.', '-')}"


def _allowed(words: Words, row: Setting) -> str:
    """What a value may be: in English as SQL says it."""
    english = row.allowed if words.locale == "en-US" else None
    return english or words.find(f"{_key(row.key)}.allowed") or words(f"config-allowed-{row.kind}")


def _value(words: Words, row: Setting, value: str | None, most: int, *, plain: bool = False) -> str:
    """A value as people say it: on, 10,000, 1 minute, #channel; `plain` for a place without mentions."""
    if value is None:
        return words("config-none")
    if row.kind in _MENTIONS:
        return words("config-something") if plain else _MENTIONS[row.kind](int(value))
    if row.kind in _SAID:
        return _SAID[row.kind](words, row, value)
    text = cut(value, most)
    return text if plain else f"`{text.replace('`', chr(39))}`"


_MENTIONS = {"channel": channel, "role": role}
_SAID: dict[str, Callable[[Words, Setting, str], str]] = {
    "boolean": lambda words, _row, value: words(f"config-{value}"),
    "integer": lambda words, _row, value: words.number(Decimal(value)),
    "number": lambda words, _row, value: words.number(Decimal(value)),
    "duration": lambda words, _row, value: words.span(interval(value)),
    "choice": lambda words, row, value: words.find(f"{_key(row.key)}.{value}") or value,
}

"""How one setting looks, of a guild or of what it has set up: its value, its meaning, its controls."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal

import nextcord
import orjson

from bot.cards.buttons import button, choice, menu
from bot.cards.custom_id import encode
from bot.cards.look import Button, Select
from bot.cards.record import interval
from bot.cards.text import channel, cut, embed, role
from bot.records.config import Setting
from bot.words import Words
from bot.words.settings import allowed, key, label

SHORT, LONG = 80, 1_000
"""Characters of a value in a list, and in its own field."""
TYPED = {"integer", "number", "duration", "text", "time_zone", "emoji"}
MOST_ROLES = 20
PLACES = [nextcord.ChannelType.category, nextcord.ChannelType.text]

type Target = tuple[str | int | None, ...]
"""A function that a press calls, and its arguments."""


def shown(words: Words, row: Setting) -> nextcord.Embed:
    """A setting as it is now, what it is by default, and what it may be."""
    look = embed(title(words, row.key), words.find(f"{key(row.key)}.description") or row.description)
    look.add_field(name=words("config-value"), value=said(words, row, row.value, LONG))
    look.add_field(name=words("config-default"), value=said(words, row, row.default_value, LONG))
    if row.kind in TYPED:
        look.add_field(name=words("config-allowed"), value=cut(_allowed(words, row), LONG), inline=False)
    look.set_footer(text=row.key)
    return look


def selects(words: Words, row: Setting, change: Target) -> tuple[Select, ...]:
    """The menu from which a value is chosen, for what is not typed; `change` is called with the choice."""
    function, *arguments = change
    target = encode(str(function), *arguments)
    match row.kind:
        case "choice":
            options = [
                choice(said(words, row, one, LONG, plain=True), one, now=one == row.value)
                for one in row.choices or ()
            ]
            return (menu(words("config-choose-value"), options, str(function), *arguments),)
        case "channel":
            return (nextcord.ui.ChannelSelect(custom_id=target, placeholder=words("config-choose-channel")),)
        case "place":
            placeholder = words("config-choose-channel")
            return (
                nextcord.ui.ChannelSelect(custom_id=target, placeholder=placeholder, channel_types=PLACES),
            )
        case "role":
            return (nextcord.ui.RoleSelect(custom_id=target, placeholder=words("config-choose-role")),)
        case "roles":
            placeholder = words("config-choose-roles")
            return (nextcord.ui.RoleSelect(custom_id=target, placeholder=placeholder, max_values=MOST_ROLES),)
        case _:
            return ()


def buttons(words: Words, row: Setting, change: Target, ask: Target) -> Iterator[Button]:
    """The buttons that change a setting: `change` is called with a value, `ask` asks for one in a form."""
    if row.kind == "boolean":
        other = "false" if row.value == "true" else "true"
        style = nextcord.ButtonStyle.success if other == "true" else nextcord.ButtonStyle.danger
        yield _button(words(f"config-turn-{other}"), *change, other, style=style)
    elif row.kind in TYPED:
        yield _button(words("config-change"), *ask, style=nextcord.ButtonStyle.primary)
    if is_changed(row):
        yield _button(words("config-reset"), *change, None)


def _button(label: str, *target: str | int | None, style: nextcord.ButtonStyle | None = None) -> Button:
    function, *arguments = target
    return button(label, str(function), *arguments, **({"style": style} if style else {}))


def line(words: Words, row: Setting) -> str:
    """A setting in a list; one that was changed stands out."""
    name = title(words, row.key)
    return f"{f'**{name}**' if is_changed(row) else name}: {said(words, row, row.value, SHORT)}"


def is_changed(row: Setting) -> bool:
    """Whether it is not what it is by default."""
    return row.value != row.default_value


def title(words: Words, name: str) -> str:
    """What people call a setting; one that has no words yet is called by its column."""
    return words.find(key(name)) or name.rpartition(".")[2].replace("_", " ").capitalize()


def typed(row: Setting) -> str | None:
    """Its value for a form or a button, as SQL reads it again: a duration in any language, 3d12h."""
    if row.typed is None or row.kind != "duration":
        return row.typed
    return span(interval(row.typed)) or "0s"


def one_line(row: Setting, value: str | None) -> str | None:
    """A value as somebody would type it into an option: config._unescape makes a text whole again."""
    if value is None or row.kind != "duration":
        return value and value.replace("\\", "\\\\").replace("\n", "\\n")
    return span(interval(value)) or "0s"


def span(duration: timedelta | None) -> str | None:
    """A duration as SQL reads it again, in any language: 3d12h."""
    if duration is None:
        return None
    rest, parts = int(duration.total_seconds()), []
    for unit, size in (("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1)):
        count, rest = divmod(rest, size)
        parts += [f"{count}{unit}"] if count else []
    return "".join(parts)


def _allowed(words: Words, row: Setting) -> str:
    """What a value may be: in English as SQL says it."""
    english = row.allowed if words.locale == "en-US" else None
    return english or allowed(words, row.key, row.kind, row.choices)


def said(words: Words, row: Setting, value: str | None, most: int, *, plain: bool = False) -> str:
    """A value as people say it: on, 10,000, 1 minute, #channel; `plain` for a place without mentions."""
    if value in (None, "[]"):
        return words("config-none")
    if row.kind in _MENTIONS:
        return words("config-something") if plain else _MENTIONS[row.kind](words, value)
    if row.kind in _SAID:
        return _SAID[row.kind](words, row, value)
    text = cut(value, most)
    return text if plain else f"`{text.replace('`', chr(39))}`"


_MENTIONS: dict[str, Callable[[Words, str], str]] = {
    "channel": lambda _words, value: channel(int(value)),
    "place": lambda _words, value: channel(int(value)),
    "role": lambda _words, value: role(int(value)),
    "roles": lambda words, value: words.all(map(role, orjson.loads(value))),
}
_SAID: dict[str, Callable[[Words, Setting, str], str]] = {
    "boolean": lambda words, row, value: label(words, row.key, row.kind, value),
    "integer": lambda words, _row, value: words.number(Decimal(value)),
    "number": lambda words, _row, value: words.number(Decimal(value)),
    "duration": lambda words, _row, value: words.span(interval(value)),
    "choice": lambda words, row, value: label(words, row.key, row.kind, value),
    "emoji": lambda _words, _row, value: value,
}

"""Names and descriptions of commands, options and choices for Discord, in every language.

A path is that of a command: `xp give` a subcommand, `xp give.member` its option, `leaderboard.period=today`
a choice. Their words are `command-xp-give`, `option-xp-give-member` and `choice-leaderboard-period-today` of
bot/locales; Discord shows those of en-US where it has no other.
"""

import re
from functools import cache
from typing import Any

from nextcord import SlashOption

from bot.words import Words, catalog


def key(path: str) -> str:
    """The key of a path in the files of bot/locales."""
    kind = "choice" if "=" in path else "option" if "." in path else "command"
    return f"{kind}-{re.sub('[ .=]', '-', path.removesuffix('?'))}"


@cache
def _words() -> dict[str, Words]:
    """Every language's."""
    return {locale: Words(locale) for locale in catalog.offered()}


def _translations(path: str, attribute: str = "") -> dict[str, str]:
    said = {locale: words.find(key(path) + attribute) for locale, words in _words().items()}
    return {locale: text for locale, text in said.items() if text is not None and locale != catalog.DEFAULT}


def command(path: str) -> dict[str, Any]:
    """Keyword arguments for nextcord's decorator of a command or subcommand."""
    words = _words()[catalog.DEFAULT]
    arguments: dict[str, Any] = {"name": words(key(path)), "name_localizations": _translations(path)}
    description = words.find(key(path) + ".description")
    if description is not None:  # context menus have none
        arguments["description"] = description
        arguments["description_localizations"] = _translations(path, ".description")
    return arguments


def option(path: str, *, choices: tuple[str, ...] = (), **arguments: Any) -> Any:
    """A SlashOption with its words; `choices` are values, shown under their name in the reader's language.

    Any, as the declared type of a parameter is that of the value it will hold, not of its default.
    """
    names = {_words()[catalog.DEFAULT](key(f"{path}={value}")): value for value in choices}
    if names:
        arguments["choices"] = names
        arguments["choice_localizations"] = {
            name: _translations(f"{path}={value}") for name, value in names.items()
        }
    return SlashOption(**command(path), **arguments)

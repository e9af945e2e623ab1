"""How help looks: commands by area, one area, or one command."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cards.buttons import MOST_OPTION, MOST_OPTIONS, button, choice, menu
from bot.cards.look import Look, card
from bot.cards.text import cut, embed, lines
from bot.records.app import Suggestion
from bot.words import Words


@dataclass(frozen=True, slots=True)
class Command:
    """A command that somebody may use, or one of a group: its area, path, mention, and options' names.

    A context menu has no mention: Discord opens it from a member or a message.
    """

    area: str
    path: str
    mention: str | None
    options: tuple[tuple[str, bool], ...] = ()

    @property
    def is_grouped(self) -> bool:
        """Whether it is one of a group. The name of a context menu may have blanks, too."""
        return self.mention is not None and " " in self.path

    @property
    def key(self) -> str:
        """Its key in bot/locales."""
        return self.path.removesuffix("?").replace(" ", "-")


@card
def overview(words: Words, commands: Sequence[Command], area: str | None = None) -> Look:
    """The areas with their commands, or one area with what each of its commands does."""
    areas = {command.area: [c for c in commands if c.area == command.area] for command in commands}
    if area in areas:
        text = lines(words, (_line(words, command) for command in areas[area]))
        return Look(
            embed=embed(words(f"domain-{area}"), text),
            buttons=(button(words("back"), "app.help", emoji="◀️"),),
            ephemeral=True,
        )
    text = lines(words, (_area(words, name, area_commands) for name, area_commands in areas.items()))
    options = [choice(words(f"domain-{name}"), name) for name in areas]
    return Look(
        embed=embed(words("help-title"), f"{words('help-intro')}\n\n{text}"),
        selects=(menu(words("config-choose-group"), options, "app.help"),),
        ephemeral=True,
    )


def _area(words: Words, area: str, commands: Sequence[Command]) -> str:
    mentions = dict.fromkeys(_name(words, command) for command in commands if not command.is_grouped)
    groups = dict.fromkeys(f"`/{_group(words, command)}`" for command in commands if command.is_grouped)
    return f"**{words(f'domain-{area}')}** {' '.join([*mentions, *groups])}"


def _group(words: Words, command: Command) -> str:
    return words(f"command-{command.path.partition(' ')[0]}")


def _line(words: Words, command: Command) -> str:
    described = words.find(f"command-{command.key}.description") or words("help-menu")
    return f"{_name(words, command)} – {described}"


def _name(words: Words, command: Command) -> str:
    return command.mention or f"*{words(f'command-{command.key}')}*"


@card
def one(words: Words, commands: Sequence[Command], path: str) -> Look:
    """One command with its options."""
    found = next((command for command in commands if command.path == path), None)
    if found is None:
        return Look(words("help-unknown"), ephemeral=True)
    said = [_line(words, found)]
    for option, required in found.options:
        key = f"option-{found.key}-{option}"
        kind = words("help-required" if required else "help-optional")
        said.append(f"• **{words(key)}** ({kind}): {words(f'{key}.description')}")
    return Look(embed=embed(words("help-title"), lines(words, said)), ephemeral=True)


def suggested(words: Words, commands: Sequence[Command], typed: str) -> list[Suggestion]:
    """The commands whose name in the reader's language, or in English, contains what was typed."""
    labels = {command.path: _label(words, command) for command in commands if command.mention}
    found = [
        path for path, label in labels.items() if typed.strip("/ ").casefold() in f"{label} {path}".casefold()
    ]
    return [Suggestion(path, cut(labels[path], MOST_OPTION)) for path in found[:MOST_OPTIONS]]


def _label(words: Words, command: Command) -> str:
    parts = command.path.split(" ")
    keys = ("-".join(parts[: place + 1]) for place in range(len(parts)))
    return "/" + " ".join(words(f"command-{key}") for key in keys)

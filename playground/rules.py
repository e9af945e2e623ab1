"""What Discord refuses although its OpenAPI description allows it: small rules, each from the documentation.

Every function takes the body of a request and yields sentences.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import discord

LOCALES = frozenset(locale.value for locale in discord.Locale)
MAX_CONTENT, MAX_EMBEDS_TEXT, MAX_ROWS, MAX_CUSTOM_ID = 2000, 6000, 5, 100

CHAT_INPUT = 1
COMPONENTS_V2 = 1 << 15

type Body = Mapping[str, Any]


# --------------------------------------------------------------------------- commands


def command(body: Body) -> Iterator[str]:
    """An application command (docs: application commands, naming and options)."""
    name = body.get("name")
    yield from _localized(name, body)
    if body.get("type", CHAT_INPUT) == CHAT_INPUT:
        yield from _names(name, body)
        if name is not None and not body.get("description"):
            yield f"command {name}: no description"
        yield from _options(str(name), body.get("options") or [])


def _options(path: str, options: list[Body]) -> Iterator[str]:
    names = [option.get("name") for option in options]
    if len(set(names)) < len(names):
        yield f"command {path}: two options of one name"
    optional_seen = False
    for option in options:
        here = f"{path} {option.get('name')}"
        yield from _localized(here, option)
        yield from _names(option.get("name"), option)
        if not option.get("description"):
            yield f"command {here}: no description"
        if option.get("required") and optional_seen:
            yield f"command {here}: a required option after an optional one"
        optional_seen = optional_seen or not option.get("required")
        yield from _options(here, option.get("options") or [])


def _names(name: Any, body: Body) -> Iterator[str]:
    for one in (name, *(body.get("name_localizations") or {}).values()):
        if isinstance(one, str) and not is_command_name(one):
            yield f"command name {one!r}: 1 to 32 lower-case letters, digits, - _ or '"


def is_command_name(name: str) -> bool:
    """Whether Discord takes it for a slash command's name: lower-case letters, digits, - _ and '."""
    return 1 <= len(name) <= 32 and name == name.lower() and all(_is_name_letter(letter) for letter in name)


def _is_name_letter(letter: str) -> bool:
    devanagari_or_thai = "\u0900" <= letter <= "\u097f" or "\u0e00" <= letter <= "\u0e7f"
    return letter.isalnum() or letter in "-_'" or devanagari_or_thai


def _localized(path: Any, body: Body) -> Iterator[str]:
    for key in ("name_localizations", "description_localizations"):
        for locale in body.get(key) or {}:
            if locale not in LOCALES:
                yield f"command {path}: unknown locale {locale!r}"


# --------------------------------------------------------------------------- messages


def message(body: Body, *, files: int = 0, partial: bool = False) -> Iterator[str]:
    """A message to be sent, or with `partial` the changed fields of one."""
    if len(body.get("content") or "") > MAX_CONTENT:
        yield f"content: over {MAX_CONTENT} characters"
    size = sum(embed_size(embed) for embed in body.get("embeds") or [])
    if size > MAX_EMBEDS_TEXT:
        yield f"embeds: {size} characters in all, over {MAX_EMBEDS_TEXT}"
    components = body.get("components") or []
    if not int(body.get("flags") or 0) & COMPONENTS_V2 and len(components) > MAX_ROWS:
        yield f"components: {len(components)} rows, over {MAX_ROWS}"
    yield from custom_ids(components)
    if not partial and not files and not any(body.get(key) for key in _CONTENTS):
        yield "an empty message"


_CONTENTS = ("content", "embeds", "components", "sticker_ids", "poll", "message_reference", "attachments")


def embed_size(embed: Body) -> int:
    """The characters of an embed that count for Discord's limit."""
    texts = [embed.get("title"), embed.get("description")]
    texts += [(embed.get("footer") or {}).get("text"), (embed.get("author") or {}).get("name")]
    for field in embed.get("fields") or []:
        texts += [field.get("name"), field.get("value")]
    return sum(len(text) for text in texts if text)


def custom_ids(components: Iterable[Body]) -> Iterator[str]:
    """Ids of buttons, menus and inputs are unique within a message or modal, and at most 100 characters."""
    seen: set[str] = set()
    for component in _walk(components):
        custom_id = component.get("custom_id")
        if custom_id is None:
            continue
        if custom_id in seen:
            yield f"components: custom_id {custom_id!r} twice"
        if not 1 <= len(custom_id) <= MAX_CUSTOM_ID:
            yield f"components: a custom_id of {len(custom_id)} characters"
        seen.add(custom_id)


def _walk(components: Iterable[Body]) -> Iterator[Body]:
    for component in components:
        yield component
        yield from _walk(component.get("components") or [])


def callback(body: Body, files: int = 0) -> Iterator[str]:
    """The first answer to an interaction."""
    data = body.get("data") or {}
    match body.get("type"):
        case 4:  # a message
            yield from message(data, files=files)
        case 7:  # a change of the message whose button was pressed
            yield from message(data, files=files, partial=True)
        case 9:  # a modal
            yield from custom_ids(data.get("components") or [])


# --------------------------------------------------------------------------- which rules for which request


def _commands(body: Any, _files: int) -> Iterator[str]:
    for one in body if isinstance(body, list) else [body]:
        yield from command(one)


def _new_message(body: Any, files: int) -> Iterator[str]:
    return message(body, files=files)


def _edited_message(body: Any, files: int) -> Iterator[str]:
    return message(body, files=files, partial=True)


_RULES: tuple[tuple[str, Callable[[Any, int], Iterator[str]]], ...] = (
    (r"(POST|PUT) /applications/\d+(/guilds/\d+)?/commands", _commands),
    (r"POST /channels/\d+/messages", _new_message),
    (r"POST /webhooks/\d+/[^/]+", _new_message),
    (r"PATCH /channels/\d+/messages/\d+", _edited_message),
    (r"PATCH /webhooks/\d+/[^/]+/messages/[^/]+", _edited_message),
    (r"POST /interactions/\d+/[^/]+/callback", callback),
)


def check(method: str, path: str, body: Any, files: int) -> list[str]:
    """Everything that these rules find wrong with a request; `files` is the number of files sent with it."""
    for pattern, rule in _RULES:
        if body is not None and re.fullmatch(pattern, f"{method} {path}"):
            return list(rule(body, files))
    return []

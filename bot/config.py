"""The bot's settings, read once from the environment.

script/lib/settings.sh looks at what people set before anything is built: the two allow the same.
"""

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

LOG_LEVELS = {"info": logging.INFO, "warning": logging.WARNING}
LOG_FORMATS = ("json", "text")


class ConfigError(Exception):
    """A setting is missing or wrong; the message is a sentence that says which and what is allowed."""


@dataclass(frozen=True, slots=True)
class WantedShards:
    """Which connections to Discord a process keeps: those it names, or its share of all."""

    count: int | None = None
    """Of how many; None: of as many as Discord recommends."""
    ids: tuple[int, ...] | None = None
    """None: any that are free."""
    at_most: int | None = None
    """None: any number."""


@dataclass(frozen=True, slots=True)
class Config:
    """What the bot needs to know before it starts. The secrets stay out of its repr."""

    token: str = field(repr=False)
    database: str = field(repr=False)
    role: str | None = None
    discord_api: str | None = None
    http: tuple[str, int] | None = None
    log_level: int = logging.INFO
    log_format: str = "json"
    picture_seconds: int = 2
    """After which words stand for a picture that is not drawn yet."""
    shards: WantedShards | None = None
    """None: one connection, which hears all, and no other process is asked."""

    @property
    def cdn(self) -> str | None:
        """Where faces are fetched from when it is not Discord's CDN: beside another API."""
        if self.discord_api is None:
            return None
        parts = urlsplit(self.discord_api)
        return f"{parts.scheme}://{parts.netloc}/cdn"

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "Config":
        """Read the variables; raises ConfigError with a sentence for people."""
        return cls(
            token=_required(
                environment, "DISCORD_TOKEN", "the bot's token from Discord's developer portal"
            ).strip(),
            database=_database(environment),
            role=_role(environment.get("GUILDKEEPER_ROLE")),
            discord_api=_api(environment.get("DISCORD_API")),
            http=_address(environment.get("GUILDKEEPER_HTTP")),
            log_level=LOG_LEVELS[_choice(environment, "GUILDKEEPER_LOG", tuple(LOG_LEVELS))],
            log_format=_choice(environment, "GUILDKEEPER_LOG_FORMAT", LOG_FORMATS),
            picture_seconds=_seconds(environment, "GUILDKEEPER_PICTURE_SECONDS", 2),
            shards=_shards(
                environment.get("GUILDKEEPER_SHARDS"), environment.get("GUILDKEEPER_SHARDS_AT_MOST")
            ),
        )


def _required(environment: Mapping[str, str], name: str, meaning: str) -> str:
    """A secret, from the variable itself or from the file that NAME_FILE names."""
    value = environment.get(name, "")
    path = environment.get(f"{name}_FILE", "")
    if path:
        if value:
            raise ConfigError(f"{name} and {name}_FILE are both set: one of them must go.")
        try:
            value = Path(path).read_text()
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(f"{name}_FILE names a file that cannot be read ({error}).") from None
    if not value.strip():
        raise ConfigError(f"{name} is not set: it must be {meaning}.")
    return value


def _database(environment: Mapping[str, str]) -> str:
    """The address; it may hold a password, so the sentence does not show it."""
    meaning = "a PostgreSQL address such as postgresql://user@host/database, which script/server sets"
    value = _required(environment, "GUILDKEEPER_DATABASE", meaning).strip()
    if not value.startswith(("postgresql://", "postgres://")):
        raise ConfigError(f"GUILDKEEPER_DATABASE must be {meaning}.")
    return value


def _role(value: str | None) -> str | None:
    if not value:
        return None
    if not re.fullmatch(r"[a-z_][a-z0-9_]*", value):
        raise ConfigError(f"GUILDKEEPER_ROLE must be a role such as guildkeeper_bot, not {value!r}.")
    return value


def _choice(environment: Mapping[str, str], name: str, allowed: tuple[str, ...]) -> str:
    """The value of a variable that has a few possible ones; the first is its default."""
    value = environment.get(name) or allowed[0]
    if value not in allowed:
        raise ConfigError(f"{name} must be one of {', '.join(allowed)}, not {value!r}.")
    return value


def _seconds(environment: Mapping[str, str], name: str, usual: int) -> int:
    """Of a wait, which ends before Discord forgets who waits: in a quarter of an hour."""
    value = environment.get(name) or str(usual)
    if not re.fullmatch(r"[0-9]{1,3}", value) or not 1 <= int(value) <= 600:
        raise ConfigError(f"{name} must be a number of seconds from 1 to 600, not {value!r}.")
    return int(value)


def _api(value: str | None) -> str | None:
    if not value:
        return None
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        raise ConfigError(
            f"DISCORD_API must be an address such as http://127.0.0.1:8180/api/v10, not {value!r}."
        )
    return value.rstrip("/")


def _address(value: str | None) -> tuple[str, int] | None:
    """host:port, or a port alone, which then listens on loopback only."""
    if not value:
        return None
    address = re.fullmatch(r"(?:([^\s/]*):)?([0-9]{1,5})", value)
    if address is None or not 1 <= int(address[2]) <= 65535:
        raise ConfigError(
            f"GUILDKEEPER_HTTP must be host:port or a port, such as 127.0.0.1:9100, not {value!r}."
        )
    return (address[1] or "").strip("[]") or "127.0.0.1", int(address[2])


def _shards(value: str | None, at_most: str | None) -> WantedShards | None:
    """auto, a number of all, or a part of it such as 0-3/16; and how many of them at most."""
    wrong = ConfigError(
        f"GUILDKEEPER_SHARDS must be auto, a number, or a part such as 0-3/16, not {value!r}."
    )
    limit = _number(at_most)
    if at_most and limit is None:
        raise ConfigError(f"GUILDKEEPER_SHARDS_AT_MOST must be a number from 1, not {at_most!r}.")
    parts = re.fullmatch(r"auto|(?:([0-9]{1,4})(?:-([0-9]{1,4}))?/)?([0-9]{1,4})", value or "")
    if limit is not None and (parts is None or parts[1]):
        raise ConfigError("GUILDKEEPER_SHARDS_AT_MOST goes with GUILDKEEPER_SHARDS=auto, or a number.")
    if not value:
        return None
    if parts is None:
        raise wrong
    count = _number(parts[3])
    if count is None and value != "auto":
        raise wrong
    if not parts[1]:
        return WantedShards(count=count, at_most=limit)
    first, last = int(parts[1]), int(parts[2] or parts[1])
    if count is None or not first <= last < count:
        raise wrong
    return WantedShards(count=count, ids=tuple(range(first, last + 1)))


def _number(value: str | None) -> int | None:
    """A number of shards; None for what is none."""
    return int(value) or None if value and re.fullmatch("[0-9]{1,4}", value) else None

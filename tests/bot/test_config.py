import logging
from pathlib import Path

import pytest

from bot.config import Config, ConfigError, WantedShards

GIVEN = {"DISCORD_TOKEN": " t0ken ", "GUILDKEEPER_DATABASE": "postgresql://bot:passw0rd@/x"}


def test_the_least_that_is_needed() -> None:
    config = Config.from_environment(GIVEN)
    assert config.token == "t0ken"
    assert (config.http, config.role, config.discord_api, config.log_level) == (
        None,
        None,
        None,
        logging.INFO,
    )


@pytest.mark.parametrize(
    ("value", "at_most", "shards"),
    [
        (None, None, None),
        ("", "", None),
        ("auto", None, WantedShards()),
        ("auto", "4", WantedShards(at_most=4)),
        ("16", "4", WantedShards(count=16, at_most=4)),
        ("0-3/16", None, WantedShards(count=16, ids=(0, 1, 2, 3))),
        ("15/16", None, WantedShards(count=16, ids=(15,))),
    ],
)
def test_shards_are_all_free_ones_or_those_that_are_named(
    value: str | None, at_most: str | None, shards: WantedShards | None
) -> None:
    given = {"GUILDKEEPER_SHARDS": value, "GUILDKEEPER_SHARDS_AT_MOST": at_most}
    environment = GIVEN | {name: value for name, value in given.items() if value is not None}
    assert Config.from_environment(environment).shards == shards


def test_secrets_are_not_in_its_repr() -> None:
    text = repr(Config.from_environment(GIVEN))
    assert "t0ken" not in text
    assert "passw0rd" not in text


def test_secrets_can_stand_in_files(tmp_path: Path) -> None:
    files = {}
    for name, value in GIVEN.items():
        (tmp_path / name).write_text(f"{value}\n")
        files[f"{name}_FILE"] = str(tmp_path / name)
    assert Config.from_environment(files) == Config.from_environment(GIVEN)
    with pytest.raises(ConfigError, match="both set"):
        Config.from_environment(files | GIVEN)
    with pytest.raises(ConfigError, match="DISCORD_TOKEN_FILE names a file that cannot be read"):
        Config.from_environment({"DISCORD_TOKEN_FILE": str(tmp_path / "none")})


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("9100", ("127.0.0.1", 9100)),
        (":9100", ("127.0.0.1", 9100)),
        ("example.org:1", ("example.org", 1)),
        ("[::1]:2", ("::1", 2)),
        ("", None),
    ],
)
def test_http_is_loopback_unless_a_host_is_named(value: str, address: tuple[str, int] | None) -> None:
    assert Config.from_environment({**GIVEN, "GUILDKEEPER_HTTP": value}).http == address


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DISCORD_TOKEN", ""),
        ("DISCORD_TOKEN", "  "),
        ("GUILDKEEPER_DATABASE", ""),
        ("GUILDKEEPER_DATABASE", "host=x password=passw0rd"),
        ("GUILDKEEPER_ROLE", "guildkeeper bot"),
        ("DISCORD_API", "127.0.0.1:8180"),
        ("DISCORD_API", "ftp://x/y"),
        ("GUILDKEEPER_HTTP", "localhost"),
        ("GUILDKEEPER_HTTP", "localhost:99999"),
        ("GUILDKEEPER_HTTP", "localhost:²"),
        ("GUILDKEEPER_HTTP", "localhost:0"),
        ("GUILDKEEPER_HTTP", "local host:9180"),
        ("GUILDKEEPER_HTTP", "http://localhost:9180"),
        ("GUILDKEEPER_PICTURE_SECONDS", "0"),
        ("GUILDKEEPER_PICTURE_SECONDS", "601"),
        ("GUILDKEEPER_PICTURE_SECONDS", "1.5"),
        ("GUILDKEEPER_SHARDS", "all"),
        ("GUILDKEEPER_SHARDS", "0"),
        ("GUILDKEEPER_SHARDS", "16/16"),
        ("GUILDKEEPER_SHARDS", "3-0/16"),
        ("GUILDKEEPER_SHARDS", "0-3/"),
        ("GUILDKEEPER_SHARDS_AT_MOST", "0"),
        ("GUILDKEEPER_SHARDS_AT_MOST", "4"),
        ("GUILDKEEPER_LOG", "debug"),
        ("GUILDKEEPER_LOG_FORMAT", "xml"),
    ],
)
def test_what_is_wrong_is_named_in_a_sentence(name: str, value: str) -> None:
    with pytest.raises(ConfigError, match=name) as caught:
        Config.from_environment({**GIVEN, name: value})
    assert str(caught.value).endswith(".")
    assert "passw0rd" not in str(caught.value)

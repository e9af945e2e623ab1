"""What script/server and script/console take from .env and the environment, and say of what is wrong."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

LIBRARY = Path(__file__).parents[2] / "script" / "lib"
NAMES = ("ONE", "TWO", "DISCORD_TOKEN", "GUILDKEEPER_PORT")


def run(folder: Path, script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    parts = "; ".join(f"source {LIBRARY}/{part}.sh" for part in ("common", "settings"))
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GUILDKEEPER_")}
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", f"{parts}; ROOT={folder}; {script}"],
        env=clean | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def read(folder: Path, text: str, **environment: str) -> dict[str, str]:
    (folder / ".env").write_text(text)
    shown = "; ".join(f'[[ ! -v {name} ]] || printf "%s=%s\\n" {name} "${name}"' for name in NAMES)
    done = run(folder, f"load_env_file; {shown}", **environment)
    assert done.returncode == 0, done.stderr
    return dict(line.split("=", 1) for line in done.stdout.splitlines())


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("ONE=1", "1"),
        ("ONE = 1", "1"),
        ("  ONE\t=  1  ", "1"),
        ("export ONE=1", "1"),
        ('ONE="1 2"', "1 2"),
        ("ONE = '1 2' ", "1 2"),
        ('ONE="#1" # a comment', "#1"),
        ("ONE=1 # a comment", "1"),
        ("ONE=1#2", "1#2"),
        ("ONE=a=b", "a=b"),
        ("ONE=", ""),
        ("ONE= # nothing", ""),
        ("ONE=''", ""),
        ("ONE=$(touch executed)`touch executed`", "$(touch executed)`touch executed`"),
        ("ONE=1\r", "1"),
    ],
)
def test_a_line_of_env_is_read_as_it_is_meant(tmp_path: Path, line: str, value: str) -> None:
    assert read(tmp_path, f"# a comment\n\n{line}\nTWO=2") == {"ONE": value, "TWO": "2"}
    assert not (tmp_path / "executed").exists()


def test_what_the_environment_sets_counts_more(tmp_path: Path) -> None:
    assert read(tmp_path, "ONE=file\nTWO=file", ONE="", TWO="environment") == {
        "ONE": "",
        "TWO": "environment",
    }


def test_without_the_file_nothing_is_set(tmp_path: Path) -> None:
    assert run(tmp_path, "load_env_file; echo fine").stdout == "fine\n"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("s3cret", ".env, line 2, is not of the form NAME=value."),
        ("DISCORD TOKEN=s3cret", ".env, line 2, is not of the form NAME=value."),
        ("DISCORD_TOKEN: s3cret", ".env, line 2, is not of the form NAME=value."),
        ("DISCORD-TOKEN=s3cret", ".env, line 2, is not of the form NAME=value."),
        ('DISCORD_TOKEN="s3cret', ".env, line 2: the value of DISCORD_TOKEN begins with a quote"),
        ("DISCORD_TOKEN='s3cret' x", ".env, line 2: the value of DISCORD_TOKEN begins with a quote"),
        ("ONE=s3cret", ".env, line 2: ONE is set in line 1 already."),
    ],
)
def test_a_line_that_cannot_be_read_is_named_without_what_it_says(
    tmp_path: Path, line: str, said: str
) -> None:
    (tmp_path / ".env").write_text(f"ONE=1\n{line}\n")
    done = run(tmp_path, "load_env_file; echo went on")
    assert done.returncode == 1
    assert said in done.stderr
    assert "s3cret" not in done.stderr + done.stdout
    assert "went on" not in done.stdout


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("GUILDKEEPER_PORT", "1"),
        ("GUILDKEEPER_PORT", "65535"),
        ("GUILDKEEPER_PORT", "08181"),
        ("GUILDKEEPER_PORT", ""),
        ("GUILDKEEPER_HTTP", "9180"),
        ("GUILDKEEPER_HTTP", ":9180"),
        ("GUILDKEEPER_HTTP", "0.0.0.0:9180"),
        ("GUILDKEEPER_HTTP", "[::1]:9180"),
        ("GUILDKEEPER_LOG", "warning"),
        ("GUILDKEEPER_LOG_FORMAT", "text"),
        ("GUILDKEEPER_ROLE", "guildkeeper_bot"),
        ("GUILDKEEPER_SHARDS", "auto"),
        ("GUILDKEEPER_SHARDS", "16"),
        ("GUILDKEEPER_SHARDS", "0-3/16"),
        ("GUILDKEEPER_SHARDS", "15/16"),
        ("GUILDKEEPER_SHARDS_AT_MOST", "4"),
        ("DATABASE_URL", "postgres://user:passw0rd@host/name"),
    ],
)
def test_what_is_right_is_passed(tmp_path: Path, name: str, value: str) -> None:
    done = run(tmp_path, "check_settings", **{name: value})
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("GUILDKEEPER_PORT", "0"),
        ("GUILDKEEPER_PORT", "65536"),
        ("GUILDKEEPER_PORT", "http"),
        ("GUILDKEEPER_PORT", "81 81"),
        ("GUILDKEEPER_HTTP", "localhost"),
        ("GUILDKEEPER_HTTP", "localhost:99999"),
        ("GUILDKEEPER_HTTP", "localhost:0"),
        ("GUILDKEEPER_HTTP", "http://localhost:9180"),
        ("GUILDKEEPER_HTTP", "local host:9180"),
        ("GUILDKEEPER_LOG", "debug"),
        ("GUILDKEEPER_LOG_FORMAT", "xml"),
        ("GUILDKEEPER_PROT", "8181"),
        ("GUILDKEEPER_PICTURE_SECONDS", "0"),
        ("GUILDKEEPER_PICTURE_SECONDS", "601"),
        ("GUILDKEEPER_PICTURE_SECONDS", "1.5"),
        ("GUILDKEEPER_SHARDS", "all"),
        ("GUILDKEEPER_SHARDS", "0"),
        ("GUILDKEEPER_SHARDS", "16/16"),
        ("GUILDKEEPER_SHARDS", "3-0/16"),
        ("GUILDKEEPER_SHARDS_AT_MOST", "0"),
        ("GUILDKEEPER_PROCESSES", "none"),
        ("GUILDKEEPER_PROCESSES", "2"),
        ("DATABASE_URL", "host=x password=passw0rd"),
        ("DISCORD_TOKEN_FILE", "/run/secrets/passw0rd"),
    ],
)
def test_what_is_wrong_is_one_sentence(tmp_path: Path, name: str, value: str) -> None:
    done = run(tmp_path, "check_settings; echo went on", **{name: value})
    assert (done.returncode, done.stdout) == (1, "")
    assert name in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stderr.endswith(".\n")
    assert "passw0rd" not in done.stderr


def test_the_server_says_so_before_it_builds_anything(tmp_path: Path) -> None:
    script = shutil.copytree(LIBRARY.parent, tmp_path / "script")
    (tmp_path / ".env").write_text("GUILDKEEPER_PORT = often\n")
    done = subprocess.run(
        [script / "server"],
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert (
        done.stderr == 'server: GUILDKEEPER_PORT must be a port from 1 to 65535, such as 8181, not "often".\n'
    )
    assert {path.name for path in tmp_path.iterdir()} == {"script", ".env"}


def started(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A script in a folder where nothing is built yet."""
    script = shutil.copytree(LIBRARY.parent, folder / "script")
    done = subprocess.run(
        [script / words[0], *words[1:]],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "GUILDKEEPER_PORT": "often"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert {path.name for path in folder.iterdir()} == {"script"}
    return done


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("backup", "--foo"), 'there is no option "--foo": script/backup --help tells what there is.'),
        (("restore", "--foo"), 'there is no option "--foo": script/restore --help tells what there is.'),
        (
            ("restore", "--replace", "-x"),
            'there is no option "-x": script/restore --help tells what there is.',
        ),
        (("export", "1", "--foo"), 'there is no option "--foo": script/export --help tells what there is.'),
        (("server", "--foo"), 'there is no option "--foo": there are --members, --rate.'),
        (("server", "--", "--rate", "1", "foo"), 'there is no option "foo": there are --members, --rate.'),
        (("server", "--members"), '--members takes a number, such as --members 50, not "".'),
        (("server", "--members", "2.5"), '--members takes a number, such as --members 50, not "2.5".'),
        (("server", "--rate=0.0"), '--rate takes a number, such as --rate 50, not "0.0".'),
        (("replay", "--foo=1"), 'there is no option "--foo=1": there are --days, --members, --messages.'),
        (("replay", "--days", "0"), '--days takes a number, such as --days 50, not "0".'),
    ],
)
def test_an_option_that_there_is_not_is_one_sentence_at_once(
    tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    done = started(tmp_path, *words)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"{words[0]}: {said}\n")


@pytest.mark.parametrize(
    "words",
    [
        ("server",),
        ("server", "--", "--members", "50", "--rate", ".5"),
        ("server", "--rate=10", "--members=0"),
        ("replay", "--days", "10", "--members=0", "--messages", "1"),
    ],
)
def test_options_that_there_are_are_passed(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = started(tmp_path, *words)
    assert (done.returncode, done.stderr.splitlines()[0][: len(words[0]) + 18]) == (
        1,
        f"{words[0]}: GUILDKEEPER_PORT",
    )

"""What script/backup saved, script/restore brings back: whole, private, and paused."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.conftest import SUPERUSER, Cluster, Scale

ROOT = Path(__file__).parents[2]
CONTENT = """
insert into app.guild (guild_id, name, bot_id, bot_permissions, bot_position)
values (1, 'Somewhere', 99, 8, 1);
insert into outbox.effect (guild_id, lane, method, path)
values (1, 'a lane', 'PUT', '/guilds/1/members/2/roles/3');
"""
SAVED, RESTORED = "backup_saved", "backup_restored"


def run(script: str, *arguments: str, database: str) -> subprocess.CompletedProcess[str]:
    """A script of the project, on a database of the tests' cluster."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("GUILDKEEPER_")}
    return subprocess.run(
        [ROOT / "script" / script, *arguments],
        env=ours | {"DATABASE_URL": database},
        capture_output=True,
        text=True,
        check=False,
    )


def drop(cluster: Cluster) -> None:
    with psycopg.connect(cluster.dsn("postgres", SUPERUSER), autocommit=True) as connection:
        for name in (SAVED, RESTORED):
            connection.execute(f"drop database if exists {name} with (force)")


@pytest.fixture
def databases(cluster: Cluster) -> Iterator[tuple[str, str]]:
    """Two empty databases."""
    drop(cluster)
    with psycopg.connect(cluster.dsn("postgres", SUPERUSER), autocommit=True) as connection:
        for name in (SAVED, RESTORED):
            connection.execute(f"create database {name}")
    yield cluster.dsn(SAVED, SUPERUSER), cluster.dsn(RESTORED, SUPERUSER)
    drop(cluster)


def test_what_was_saved_comes_back_whole_and_paused(
    databases: tuple[str, str], tmp_path: Path, scale: Scale
) -> None:
    if not scale.long:
        pytest.skip("sqitch deploys the whole plan for it, which takes minutes: script/test --chaos")
    saved, restored = databases
    file = str(tmp_path / "guildkeeper.dump")
    refused = run("backup", file, database=saved)
    assert (refused.returncode, refused.stderr) == (1, "backup: there is no Guildkeeper in this database.\n")

    assert run("sqitch", "deploy", database=saved).returncode == 0
    with psycopg.connect(saved, autocommit=True) as connection:
        connection.execute(CONTENT)
    done = run("backup", file, database=saved)
    assert done.returncode == 0, done.stderr
    assert Path(file).stat().st_mode & 0o077 == 0
    assert run("backup", file, database=saved).stderr.endswith("exists already.\n")
    refused = run("restore", file, database=saved)
    assert "restore into an empty one" in refused.stderr

    done = run("restore", file, database=restored)
    assert done.returncode == 0, done.stderr
    assert "It is paused." in done.stderr
    assert "effect, pending: 1" in done.stderr
    with psycopg.connect(restored) as connection:
        assert connection.execute("select name from app.guild").fetchall() == [("Somewhere",)]
        (paused, fault) = connection.execute("select outbox.paused(), app.privileges_fault()").fetchone()  # type: ignore[misc]
    assert paused.startswith("this database is a copy")
    assert fault is None
    assert run("sqitch", "verify", database=restored).returncode == 0

    Path(file).write_bytes(b"PGDMP and nothing else")
    assert "is no backup that script/backup made" in run("restore", file, database=restored).stderr

"""Databases for tests: each a clone of the deployed template, on the throw-away cluster of script/test."""

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import quote

import psycopg
import pytest
from psycopg import sql
from pytest_postgresql.janitor import DatabaseJanitor

SUPERUSER = "postgres"
BOT = "guildkeeper_bot"
ROLES = (BOT, "guildkeeper_admin", "guildkeeper_reader")


@dataclass(frozen=True)
class Cluster:
    """Where the throw-away cluster listens, and the deployed database."""

    host: str
    port: str
    template: str

    def dsn(self, dbname: str, user: str) -> str:
        """An address that asyncpg and psycopg both understand."""
        return f"postgresql://{user}@/{dbname}?host={quote(self.host, safe='')}&port={self.port}"


@dataclass(frozen=True)
class Scale:
    """Chooses a test's numbers."""

    long: bool

    def __call__[Number: (int, float)](self, short: Number, long: Number) -> Number:
        return long if self.long else short


@contextmanager
def clone(cluster: Cluster) -> Iterator[str]:
    """The name of a fresh clone of the template, dropped afterwards whoever is still connected."""
    name = f"test_{uuid.uuid4().hex}"
    # The janitor and not the noproc fixture: that wants to make, and drop, a template of its own.
    with DatabaseJanitor(
        user=SUPERUSER, host=cluster.host, port=cluster.port, dbname=name, template_dbname=cluster.template
    ) as janitor:
        # CREATE DATABASE copies everything but the privileges of the database itself.
        with janitor.cursor() as cursor:
            cursor.execute(sql.SQL("revoke all on database {} from public").format(sql.Identifier(name)))
            for role in ROLES:
                grant = sql.SQL("grant connect on database {} to {}")
                cursor.execute(grant.format(sql.Identifier(name), sql.Identifier(role)))
        # A copy starts with its outbox paused.
        with psycopg.connect(cluster.dsn(name, SUPERUSER)) as connection:
            connection.execute("select outbox.resume('a clone for a test')")
        yield name


@pytest.fixture(scope="session")
def scale() -> Scale:
    """How much of it: `script/test --chaos` sets GUILDKEEPER_CHAOS."""
    return Scale(os.environ.get("GUILDKEEPER_CHAOS") == "1")


@pytest.fixture(scope="session")
def cluster() -> Cluster:
    names = ("GUILDKEEPER_TEST_HOST", "GUILDKEEPER_TEST_PORT", "GUILDKEEPER_TEST_TEMPLATE")
    missing = [name for name in names if not os.environ.get(name)]
    if missing:
        pytest.skip(f"{', '.join(missing)} not set: script/test makes a cluster and sets them")
    return Cluster(*(os.environ[name] for name in names))


@pytest.fixture
def dbname(cluster: Cluster) -> Iterator[str]:
    """A database of the test's own."""
    with clone(cluster) as name:
        yield name


@pytest.fixture
def database(cluster: Cluster, dbname: str) -> str:
    """The address of a fresh database, as superuser."""
    return cluster.dsn(dbname, SUPERUSER)


@pytest.fixture
def bot_dsn(cluster: Cluster, dbname: str) -> str:
    """The address of the same database, as the bot's role."""
    return cluster.dsn(dbname, BOT)

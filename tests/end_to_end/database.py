"""A clone of the deployed database: one connection to it for each of the roles a test plays."""

from collections.abc import Sequence
from typing import Any

import psycopg

from tests.conftest import BOT, Cluster

ADMIN = "guildkeeper_admin"


class Database:
    """Straight to PostgreSQL, not through the proxy that the bot uses."""

    def __init__(self, cluster: Cluster, name: str) -> None:
        self.cluster = cluster
        self.name = name
        self._connections: dict[str, psycopg.Connection[tuple[Any, ...]]] = {}

    def dsn(self, user: str) -> str:
        """The address of this database for a role."""
        return self.cluster.dsn(self.name, user)

    def bot_dsn(self, folder: str) -> str:
        """The address for the bot, through a proxy's folder."""
        return Cluster(folder, self.cluster.port, self.cluster.template).dsn(self.name, BOT)

    def connect(self, user: str) -> psycopg.Connection[tuple[Any, ...]]:
        """A new connection, for a transaction of one's own; a statement that hangs fails after 20 s."""
        return psycopg.connect(self.dsn(user), options="-c statement_timeout=20s")

    def run(self, user: str, query: str, *values: object) -> Sequence[tuple[Any, ...]]:
        """One statement, committed at once; its rows, if it has any."""
        connection = self._connections.get(user)
        if connection is None or connection.closed:
            connection = self._connections[user] = self.connect(user)
            connection.autocommit = True
        cursor = connection.execute(query.encode(), values or None)
        return cursor.fetchall() if cursor.description else []

    def close(self) -> None:
        """End the connections."""
        for connection in self._connections.values():
            connection.close()

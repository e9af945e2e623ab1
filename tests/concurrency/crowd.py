"""Many connections to one database, each in a thread of its own."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, local
from typing import Any

import psycopg

GUILD = 1


class Crowd:
    """Callers of SQL as superuser, whose rights are not what these tests are about."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._mine = local()

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """One statement on the calling thread's own connection, committed at once."""
        connection: psycopg.Connection[tuple[Any, ...]] | None = getattr(self._mine, "connection", None)
        if connection is None:
            connection = psycopg.connect(self._dsn, autocommit=True, options="-c statement_timeout=60s")
            self._mine.connection = connection
        cursor = connection.execute(query.encode(), values or None)
        return cursor.fetchall() if cursor.description else []

    run = superuser = rows

    def value(self, query: str, *values: object) -> Any:
        """The first field of the first row."""
        return self.rows(query, *values)[0][0]

    def configure(self, key: str, value: str) -> None:
        """Change a setting of the guild."""
        self.run("select config.set(%s, %s, %s)", GUILD, key, value)

    def at_once[T](self, calls: Sequence[Callable[[], T]]) -> list[T]:
        """Make all calls at the same moment, each in a thread; raises the first that failed."""
        together = Barrier(len(calls))

        def wait_and_call(call: Callable[[], T]) -> T:
            self.rows("select 1")  # connected, before the others are kept waiting
            together.wait(timeout=60)
            try:
                return call()
            finally:
                self._mine.connection.close()

        with ThreadPoolExecutor(len(calls)) as pool:
            return [future.result() for future in [pool.submit(wait_and_call, call) for call in calls]]

"""The only module that knows asyncpg: one call of one SQL function, a typed row back."""

import asyncio
import inspect
import re
import time
from collections.abc import Iterable, Sequence
from dataclasses import is_dataclass
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, get_args, get_type_hints
from weakref import WeakValueDictionary

import asyncpg
import orjson

from bot.errors import Refused, TooSlow, Unavailable, Unreadable
from bot.metrics import Metrics

ACQUIRE_SECONDS = 2.0
"""How long a call waits for a connection: a person must hear of an absent database within 3 s."""
COMMAND_SECONDS = 10.0
"""How long one function may run. Commands defer long before; a batch of messages is retried."""
POOL_SIZE = 10
GUILD_AT_ONCE = 4
"""Calls of one guild's people under way at the same time: the other connections are for everybody else."""

# Conditions of the server, not of the call: retrying later may help. Classes 08 (connection), 53
# (resources) and 57P (shutdown, start-up); 25006: it is a standby since a moment ago; 40: a deadlock or a
# serialization failure.
_PASSING = ("08", "53", "57P", "25006", "40")
_CANCELED = "57014"  # by statement_timeout, or by an operator who has waited long enough

LOST = (OSError, asyncpg.InterfaceError, asyncpg.InternalClientError)
"""What asyncpg raises where a connection is lost: the last two when it dies at the moment it is used."""

# PostgreSQL text holds no NUL, and a lone surrogate is no character at all; both come from hostile clients.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_FUNCTION = re.compile(r"[a-z_]+\.[a-z_]+")


@cache
def fields(record: type) -> tuple[str, ...]:
    """The names of a record's fields, in its order; they are the names of columns."""
    return tuple(inspect.signature(record).parameters)


def records[Record](record: type[Record], rows: Iterable[asyncpg.Record]) -> list[Record]:
    """Rows as records: each takes the columns that it has fields for.

    A newer database may have more columns: they are ignored, since the call has committed, and to fail now
    would tell somebody who has paid that nothing was paid. KeyError for a column less.
    """
    names = fields(record)  # type: ignore[arg-type]  # mypy doubts that a class can be hashed
    inner = _rows_in(record)  # type: ignore[arg-type]
    if not inner:
        return [record(*[row[name] for name in names]) for row in rows]
    return [record(*[_inner(inner.get(name), row[name]) for name in names]) for row in rows]


@cache
def _rows_in(record: type) -> dict[str, type]:
    """The fields of a record that hold a row or rows, each with their record."""
    kinds = {name: (get_args(hint) or (hint,))[0] for name, hint in get_type_hints(record).items()}
    return {name: kind for name, kind in kinds.items() if is_dataclass(kind)}  # type: ignore[misc]


def _inner(record: type | None, value: Any) -> Any:
    """A value of a row: as it is, or as the record or records that it is to be."""
    if record is None or value is None:
        return value
    if isinstance(value, list):
        return records(record, value)
    return records(record, [value])[0]


@lru_cache(maxsize=256)
def statement(function: str, names: tuple[str, ...]) -> str:
    """`select * from f(a => $1, …)`: all the SQL there is in Python.

    One text for each function and set of arguments, so a connection prepares it once. Through PgBouncer in
    transaction mode this needs PgBouncer 1.21 or newer with max_prepared_statements above 0.
    """
    if not _FUNCTION.fullmatch(function):
        raise ValueError(f"not a function's name: {function!r}")
    arguments = ", ".join(f'"{name}" => ${number}' for number, name in enumerate(names, 1))
    return f"select * from {function}({arguments})"  # noqa: S608  (names only; values travel beside the statement)


def storable(value: Any) -> Any:
    """The value as PostgreSQL can take it: a scalar, a row, an array of either. See storable_json for jsonb.

    Characters that cannot travel become U+FFFD (SQL refuses that where text matters); a float becomes the
    decimal it was written as (0.1, not 0.1000000000000000055).
    """
    if isinstance(value, str):
        return _UNSTORABLE.sub("\ufffd", value)
    if isinstance(value, float):
        return Decimal(repr(value))
    if isinstance(value, tuple):
        return tuple(storable(field) for field in value)
    if isinstance(value, list) and value and isinstance(value[0], tuple):
        return value if _is_storable(value) else [storable(row) for row in value]
    if isinstance(value, list):
        return [storable(one) if isinstance(one, str) else one for one in value]
    return value


def _is_storable(rows: list[tuple[Any, ...]]) -> bool:
    """Whether all of it can travel as it is. It nearly always can, and batches of messages are many."""
    if any(type(field) is float for row in rows for field in row):
        return False
    return _UNSTORABLE.search("".join([field for row in rows for field in row if type(field) is str])) is None


def storable_json(value: Any) -> Any:
    """The value as jsonb can take it: without the characters that `storable` replaces, at any depth."""
    if isinstance(value, dict):
        return {storable_json(key): storable_json(item) for key, item in value.items()}
    if isinstance(value, list):
        return [storable_json(item) for item in value]
    return _UNSTORABLE.sub("\ufffd", value) if isinstance(value, str) else value


def server_settings(role: str | None) -> dict[str, str]:
    """Start-up settings: a role to become, and no JIT: asyncpg's look-up of types takes a second with it."""
    settings = {"application_name": "guildkeeper", "jit": "off"}
    return settings | ({"role": role} if role else {})


class Database:
    """A pool of connections, and one call of one function at a time on each.

    Raises Refused for a refusal (SQLSTATE U0…), Unavailable when the server cannot be reached, its kind
    TooSlow when the call took too long, and lets everything else through as the bug it is.
    """

    def __init__(self, dsn: str, role: str | None, metrics: Metrics, size: int = POOL_SIZE) -> None:
        self.dsn = dsn
        self._size = size
        self.role = role
        self._metrics = metrics
        self._pool: asyncpg.Pool | None = None

    async def open(self) -> None:
        """Make the pool. It connects on first use, so the bot also starts while the database is down."""
        self._pool = await asyncpg.create_pool(
            self.dsn,
            min_size=0,
            max_size=self._size,
            timeout=ACQUIRE_SECONDS,
            command_timeout=COMMAND_SECONDS,
            server_settings=server_settings(self.role),
            init=_prepare,
            reset=_leave_as_it_is,
        )

    async def close(self) -> None:
        """Close all connections, by force after a second."""
        if self._pool is not None:
            try:
                async with asyncio.timeout(1):
                    await self._pool.close()
            except TimeoutError:
                self._pool.terminate()

    async def row[Record](self, record: type[Record], function: str, **arguments: Any) -> Record:
        """The row of a function that always returns one; raises LookupError where it returned none."""
        row = await self.one(record, function, **arguments)
        if row is None:
            raise LookupError(f"{function} returned no row")
        return row

    async def one[Record](self, record: type[Record], function: str, **arguments: Any) -> Record | None:
        """The first row as a record, or None: an expected outcome is a row or its absence."""
        rows = await self.many(record, function, **arguments)
        return rows[0] if rows else None

    async def many[Record](self, record: type[Record], function: str, **arguments: Any) -> list[Record]:
        """All rows as records, in the function's order."""
        return records(record, await self._fetch(function, arguments))

    async def value(self, function: str, **arguments: Any) -> Any:
        """The one value of a function that returns a scalar."""
        (row,) = await self._fetch(function, arguments)
        return row[0]

    async def run(self, function: str, **arguments: Any) -> None:
        """Call a function for what it does."""
        await self._fetch(function, arguments)

    async def alive(self) -> bool:
        """True: the database answers. Raises Unavailable where it is away."""
        return bool(await self.value("app.alive"))

    async def _fetch(self, function: str, arguments: dict[str, Any]) -> Sequence[asyncpg.Record]:
        query = statement(function, tuple(arguments))
        values = [storable(value) for value in arguments.values()]
        started = time.perf_counter()
        try:
            try:
                return await self._once(query, values)
            except (asyncpg.OutdatedSchemaCacheError, asyncpg.DeadlockDetectedError):
                # A composite changed under us, or the call gave way to another. Saying it again is safe, also
                # where it has run: every function reads, sets something absolute or carries a key.
                return await self._once(query, values)
        except asyncpg.PostgresError as error:
            raise _translated(error) from error
        except LOST as error:
            raise Unavailable from error
        finally:
            self._metrics.calls.labels(function).observe(time.perf_counter() - started)

    async def _once(self, query: str, values: list[Any]) -> Sequence[asyncpg.Record]:
        if self._pool is None:
            raise RuntimeError("the database was not opened")
        # The timeout of acquire() is the one that bounds the wait for a free connection: fetch(timeout=)
        # does not.
        late = None
        try:
            async with self._pool.acquire(timeout=ACQUIRE_SECONDS) as connection:
                try:
                    rows: Sequence[asyncpg.Record] = await connection.fetch(query, *values)
                    return rows
                except TimeoutError as error:
                    late = error
                    raise
        except Exception:
            # Whatever became of the connection since: it is lost where the server does not cancel the call.
            if late is not None:
                raise TooSlow from late
            raise


class ForPeople(Database):
    """The database as commands and presses ask it: those of one guild take turns among themselves.

    A board over a month of a large guild takes a second. Ten who ask for it at once would hold all
    connections, and nobody in any guild would get one in time.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._turns: WeakValueDictionary[int, asyncio.Semaphore] = WeakValueDictionary()

    async def _fetch(self, function: str, arguments: dict[str, Any]) -> Sequence[asyncpg.Record]:
        guild_id = arguments.get("guild_id")
        if guild_id is None:
            return await self._database._fetch(function, arguments)
        turn = self._turns.get(guild_id)
        if turn is None:
            self._turns[guild_id] = turn = asyncio.Semaphore(GUILD_AT_ONCE)
        async with turn:
            return await self._database._fetch(function, arguments)


def sqlstate(error: BaseException | None) -> str | None:
    """The SQLSTATE with which PostgreSQL answered, whatever became of it here.

    Class 08: the connection broke meanwhile; None: there was no answer in time.
    """
    if isinstance(error, Refused):
        return error.code
    if isinstance(error, Unavailable):
        error = error.__cause__
    return error.sqlstate if isinstance(error, asyncpg.PostgresError) else None


def _translated(error: asyncpg.PostgresError) -> Exception:
    if isinstance(error.__cause__, OverflowError):
        return Unreadable("a number that its parameter cannot hold")
    code = error.sqlstate or ""
    if code.startswith("U0"):
        return Refused(code, getattr(error, "message", None) or str(error), getattr(error, "detail", None))
    if code == _CANCELED:
        return TooSlow()
    return Unavailable() if code.startswith(_PASSING) else error


async def _leave_as_it_is(_connection: asyncpg.Connection) -> None:
    """Spare the round trip that would reset the session: calling functions leaves nothing behind in it."""


async def _prepare(connection: asyncpg.Connection) -> None:
    # In binary, as in text asyncpg could not read a row in a row. The first byte is the format's version.
    await connection.set_type_codec(
        "jsonb",
        schema="pg_catalog",
        encoder=lambda value: b"\x01" + orjson.dumps(storable_json(value)),
        decoder=lambda value: orjson.loads(value[1:]),
        format="binary",
    )

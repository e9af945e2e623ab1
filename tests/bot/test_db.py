import asyncio
from contextlib import suppress
from decimal import Decimal
from typing import Any

import asyncpg
import pytest

from bot import db
from bot.db import Database, ForPeople, fields, server_settings, sqlstate, statement, storable, storable_json
from bot.errors import Refused, TooSlow, Unavailable, Unreadable
from bot.metrics import Metrics
from bot.records.app import SeenRole, Suggestion
from bot.records.desk import Facts
from bot.records.leveling import Standing
from bot.records.outbox import Depth


def test_a_statement_names_its_arguments() -> None:
    expected = 'select * from leveling.rank("guild_id" => $1, "member_id" => $2)'
    assert statement("leveling.rank", ("guild_id", "member_id")) == expected
    assert statement("app.alive", ()) == "select * from app.alive()"


@pytest.mark.parametrize("name", ["rank", "leveling.rank; drop", "leveling.rank()", "Leveling.rank", ""])
def test_only_a_functions_name_makes_a_statement(name: str) -> None:
    with pytest.raises(ValueError, match="not a function's name"):
        statement(name, ())


def test_text_that_postgresql_cannot_hold_is_marked() -> None:
    assert storable("a\x00b\ud800c") == "a\ufffdb\ufffdc"
    assert storable([SeenRole(1, "x\x00", 2, False, 8)]) == [(1, "x\ufffd", 2, False, 8)]
    assert storable([(1, 2, [3])]) == [(1, 2, [3])]
    assert storable([None, "\ud800", "y\x00"]) == [None, "\ufffd", "y\ufffd"]
    assert storable(Facts([1], 8, "Ann\ud800")) == ([1], 8, "Ann\ufffd", None, None)
    assert storable([]) == []
    assert storable([1, 2]) == [1, 2]
    assert storable_json({"k\x00": ["a\ud800", {"b": "\x00"}, 1, None]}) == {
        "k\ufffd": ["a\ufffd", {"b": "\ufffd"}, 1, None]
    }


def test_a_float_becomes_the_decimal_it_was_written_as() -> None:
    assert storable(0.1) == Decimal("0.1")
    assert storable(1e300) == Decimal("1e300")


def test_the_role_is_a_startup_setting() -> None:
    assert "role" not in server_settings(None)
    assert server_settings("guildkeeper_bot")["role"] == "guildkeeper_bot"


@pytest.fixture
async def opened(bot_dsn: str):  # type: ignore[no-untyped-def]
    database = Database(bot_dsn, None, Metrics())
    await database.open()
    yield database
    await database.close()


async def test_a_refusal_has_its_code_and_its_sentence(opened: Database) -> None:
    with pytest.raises(Refused, match="not registered") as caught:
        await opened.one(Standing, "leveling.rank", guild_id=1, member_id=2)
    assert caught.value.code == "U0GLD"


async def test_the_connection_survives_a_refusal(opened: Database) -> None:
    for _ in range(20):  # more than the pool has connections
        with pytest.raises(Refused):
            await opened.one(Standing, "leveling.rank", guild_id=1, member_id=2)
    assert await opened.value("app.alive") is True


async def test_a_value_of_the_wrong_type_is_a_bug(opened: Database) -> None:
    with pytest.raises(asyncpg.DataError):
        await opened.one(Standing, "leveling.rank", guild_id="one", member_id=2)


async def test_a_number_that_does_not_fit_is_no_bug(opened: Database) -> None:
    with pytest.raises(Unreadable):
        await opened.run("games.hit", guild_id=1, game=1, cards=2**62)


async def test_what_the_bot_may_not_call_is_a_bug(opened: Database) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await opened.run("app._require_guild", guild_id=1)


async def test_the_bot_may_be_a_role_of_another_login(database: str) -> None:
    as_role = Database(database, "guildkeeper_bot", Metrics())
    await as_role.open()
    try:
        assert await as_role.value("app.alive") is True
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await as_role.run("app._require_guild", guild_id=1)
    finally:
        await as_role.close()


async def test_every_answer_of_the_server_has_its_sqlstate(opened: Database) -> None:
    with pytest.raises(Refused) as refused:
        await opened.one(Standing, "leveling.rank", guild_id=1, member_id=2)
    with pytest.raises(asyncpg.InsufficientPrivilegeError) as forbidden:
        await opened.run("app._require_guild", guild_id=1)
    passing = Unavailable()
    passing.__cause__ = asyncpg.DeadlockDetectedError("deadlock detected")
    errors = (refused.value, forbidden.value, passing)
    assert [sqlstate(error) for error in errors] == ["U0GLD", "42501", "40P01"]


async def test_no_server_is_unavailable() -> None:
    away = Database("postgresql://x@/x?host=/nowhere", None, Metrics())
    await away.open()
    with pytest.raises(Unavailable) as caught:
        await away.value("app.alive")
    assert sqlstate(caught.value) is None
    assert not isinstance(caught.value, TooSlow)
    await away.close()


SLOW = """
create function app.sleeps() returns void language sql return pg_catalog.pg_sleep(60)::text::void;
create function app.is_canceled() returns void language plpgsql as $$
begin raise 'canceling statement due to statement timeout' using errcode = 'query_canceled'; end;
$$;
grant execute on function app.sleeps, app.is_canceled to guildkeeper_bot;
"""


async def test_a_call_that_is_not_answered_in_time_is_too_slow(
    bot_dsn: str, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    admin = await asyncpg.connect(database)
    await admin.execute(SLOW)
    await admin.close()
    monkeypatch.setattr(db, "COMMAND_SECONDS", 0.5)
    opened = Database(bot_dsn, None, Metrics())
    await opened.open()
    for function, code in (("app.sleeps", None), ("app.is_canceled", "57014")):
        with pytest.raises(TooSlow) as caught:
            await opened.run(function)
        assert sqlstate(caught.value) == code
    await opened.close()


async def test_the_people_of_one_guild_leave_connections_to_the_others() -> None:
    under_way, answered = [], asyncio.Event()

    class Busy(Database):
        async def _fetch(self, function: str, arguments: dict[str, Any]) -> list[asyncpg.Record]:
            assert function == "leveling.board"
            under_way.append(arguments["guild_id"])
            if arguments["guild_id"] == 1:
                await answered.wait()
            return []

    people = ForPeople(Busy("", None, Metrics()))
    crowd = [asyncio.create_task(people.run("leveling.board", guild_id=1)) for _ in range(20)]
    await asyncio.sleep(0)
    await people.run("leveling.board", guild_id=2)
    assert under_way == [1] * db.GUILD_AT_ONCE + [2]
    answered.set()
    await asyncio.gather(*crowd)
    assert under_way.count(1) == 20


async def test_an_ended_backend_is_unavailable_once_and_then_replaced(
    opened: Database, database: str
) -> None:
    await opened.value("app.alive")
    admin = await asyncpg.connect(database)
    await admin.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity "
        "where datname = current_database() and pid <> pg_backend_pid()"
    )
    await admin.close()
    with suppress(Unavailable):
        await opened.value("app.alive")
    assert await opened.value("app.alive") is True


async def test_a_changed_composite_costs_no_failure(opened: Database, database: str) -> None:
    """A type changed under a running bot: the call is repeated once."""
    await opened.many(Depth, "outbox.depth")
    admin = await asyncpg.connect(database)
    await admin.execute("alter type outbox.depth_row alter attribute oldest_seconds type numeric cascade")
    await admin.close()
    try:
        await opened.many(Depth, "outbox.depth")
    except asyncpg.PostgresError as error:  # the function itself may say that its result no longer fits
        assert error.sqlstate == "42P13"


DEADLOCKED = """
create sequence app.turns;
create function app.gives_way() returns bigint language plpgsql security definer as $$
declare
  v_turn bigint := nextval('app.turns');
begin
  if v_turn = 1 then
    raise deadlock_detected;
  end if;
  return v_turn;
end;
$$;
grant execute on function app.gives_way to guildkeeper_bot;
"""


async def test_a_call_that_gave_way_to_another_is_made_again(opened: Database, database: str) -> None:
    admin = await asyncpg.connect(database)
    await admin.execute(DEADLOCKED)
    await admin.close()
    assert await opened.value("app.gives_way") == 2


WIDER = """
create type app.wider as (value text, more integer, label text);
create function app.wider(value text) returns setof app.wider language sql as $$
  select row(wider.value, 1, 'label')::app.wider where wider.value is not null
$$;
grant execute on function app.wider to guildkeeper_bot;
"""


async def test_a_record_takes_the_columns_it_knows(opened: Database, database: str) -> None:
    admin = await asyncpg.connect(database)
    await admin.execute(WIDER)
    await admin.close()
    expected = Suggestion("value", "label")
    assert await opened.many(Suggestion, "app.wider", value="value") == [expected]
    assert await opened.one(Suggestion, "app.wider", value="value") == expected
    assert await opened.row(Suggestion, "app.wider", value="value") == expected


async def test_a_column_less_is_a_bug(opened: Database, database: str) -> None:
    admin = await asyncpg.connect(database)
    await admin.execute(WIDER.replace("label text", "text text"))
    await admin.close()
    with pytest.raises(KeyError, match="label"):
        await opened.many(Suggestion, "app.wider", value="value")


async def test_a_row_that_always_comes_and_does_not_is_a_bug(opened: Database, database: str) -> None:
    admin = await asyncpg.connect(database)
    await admin.execute(WIDER)
    await admin.close()
    assert await opened.one(Suggestion, "app.wider", value=None) is None
    with pytest.raises(LookupError, match=r"app\.wider"):
        await opened.row(Suggestion, "app.wider", value=None)


def test_records_are_dataclasses_and_tuples_alike() -> None:
    assert fields(Suggestion) == ("value", "label")
    assert fields(SeenRole) == ("role_id", "name", "position", "managed", "permissions")

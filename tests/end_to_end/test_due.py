"""Work due later: it runs once, whatever breaks, and what it decides reaches Discord."""

import asyncio

import psycopg
import pytest
from simcord.backend.models import User

from .database import ADMIN
from .stage import Stage

FUNCTION = """
create schema if not exists tests authorization guildkeeper_owner;
create or replace function tests.die() returns void language sql security definer
as 'select pg_terminate_backend(pg_backend_pid())';
grant execute on function tests.die() to guildkeeper_owner;
set role guildkeeper_owner;
create table if not exists tests.gate (broken text);
delete from tests.gate;
create or replace function tests._reward(guild_id bigint, arguments jsonb, at timestamptz)
returns void language plpgsql as $$
declare
  v_broken text;
begin
  -- Whoever has the bot's login names who acts: here the bot itself.
  perform leveling.give_xp(
    _reward.guild_id, (arguments ->> 'member_id')::bigint, 100, 'it is time',
    actor_id => (select g.bot_id from app.guild g where g.guild_id = _reward.guild_id)
  );
  select g.broken into v_broken from tests.gate g;
  if v_broken = 'dies' then
    perform tests.die();
  elsif v_broken is not null then
    raise exception using message = v_broken;
  end if;
end;
$$;
select outbox._register('tests._reward');
reset role;
"""
"""A registered function: it gives a member 100 XP, which is announced, unless something is broken."""

SCHEDULE = "select outbox.schedule(%s, now(), 'tests._reward', %s)"
WAITING = """select pid from pg_stat_activity where datname = current_database()
  and usename = 'guildkeeper_bot' and wait_event_type = 'Lock' and query like %s"""
WAITS = "the database is away: due work waits"


@pytest.fixture(autouse=True)
def _function(stage: Stage) -> None:
    stage.superuser(FUNCTION)


def about(member: User) -> str:
    """The arguments of the work."""
    return f'{{"member_id": {member.id}}}'


def schedule(stage: Stage, member: User) -> int:
    """What a domain does in its transaction; the id of the work, which is due at once."""
    work_id: int = stage.superuser(SCHEDULE, stage.guild_id, about(member))[0][0]
    return work_id


def state(stage: Stage, work_id: int) -> str:
    found: str = stage.value("select state::text from outbox.due where work_id = %s", work_id)
    return found


def attempts(stage: Stage, work_id: int) -> int:
    found: int = stage.value("select attempts from outbox.due where work_id = %s", work_id)
    return found


def end_leases(stage: Stage) -> None:
    """A minute passes: what is claimed and not running is taken back."""
    stage.superuser(
        """update outbox.due set lease_until = now() - interval '1 s' where (guild_id, work_id) in (
          select guild_id, work_id from outbox.due where state = 'claimed' for update skip locked
        )"""
    )


def hurry(stage: Stage) -> None:
    """The wait after a failure is over."""
    stage.superuser(
        "update outbox.due set run_at = now() where state = 'pending' and function = 'tests._reward'"
    )


async def done(stage: Stage, work_id: int) -> None:
    def is_done() -> bool:
        hurry(stage)
        return state(stage, work_id) == "done"

    await stage.eventually(is_done)


async def test_work_scheduled_in_psql_runs_and_its_effects_reach_discord(stage: Stage) -> None:
    member = stage.newcomer()
    work_id = schedule(stage, member)
    await stage.eventually(lambda: stage.told(member))
    assert (state(stage, work_id), stage.xp(member), attempts(stage, work_id)) == ("done", 100, 1)


async def test_what_is_rolled_back_never_runs(stage: Stage) -> None:
    undone, kept = stage.newcomer(), stage.newcomer()
    with stage.database.connect("postgres") as connection:
        connection.execute(SCHEDULE, (stage.guild_id, about(undone)))
        connection.rollback()
    schedule(stage, kept)  # what is committed later runs
    await stage.eventually(lambda: stage.told(kept))
    assert (stage.xp(undone), stage.told(undone)) == (0, [])


async def test_a_bot_killed_between_claim_and_run_leaves_the_work_to_the_next(stage: Stage) -> None:
    member = stage.newcomer()
    with stage.database.connect("postgres") as blocker:
        blocker.execute("lock table outbox.due in exclusive mode")
        ((work_id,),) = blocker.execute(SCHEDULE, (stage.guild_id, about(member))).fetchall()
        while True:
            await stage.eventually(lambda: stage.superuser(WAITING, "%outbox.claim_due%"))
            stage.bot.freeze()  # it will not hear of what it claims now
            if stage.superuser(WAITING, "%outbox.claim_due%"):
                break
            stage.bot.thaw()  # it had just given up and will ask again
        blocker.commit()
    await stage.eventually(lambda: state(stage, work_id) == "claimed")
    await stage.kill()
    await stage.start()
    end_leases(stage)
    await done(stage, work_id)
    assert (stage.xp(member), attempts(stage, work_id)) == (100, 2)
    await stage.eventually(lambda: stage.told(member))


@pytest.mark.parametrize("backend_dies", [True, False], ids=["with its backend", "and its backend lives on"])
async def test_work_in_the_hands_of_a_bot_that_is_killed_is_done_once(
    stage: Stage, backend_dies: bool
) -> None:
    member = stage.newcomer()
    with stage.database.connect("postgres") as blocker:
        blocker.execute("lock table tests.gate in access exclusive mode")
        work_id = schedule(stage, member)
        ((pid,),) = await stage.eventually(lambda: stage.superuser(WAITING, "%outbox.run_due%"))
        await stage.kill()
        if backend_dies:
            stage.superuser("select pg_terminate_backend(%s)", pid)
            await stage.eventually(lambda: not stage.superuser(WAITING, "%outbox.run_due%"))
        await stage.start()
        end_leases(stage)
        assert stage.xp(member) == 0
        blocker.rollback()
    await done(stage, work_id)
    assert (stage.xp(member), attempts(stage, work_id)) == (100, 2 if backend_dies else 1)
    await stage.eventually(lambda: len(stage.told(member)) == 1)


async def test_a_polite_stop_finishes_the_work_in_hand(stage: Stage) -> None:
    member = stage.newcomer()
    with stage.database.connect("postgres") as blocker:
        blocker.execute("lock table tests.gate in access exclusive mode")
        work_id = schedule(stage, member)
        await stage.eventually(lambda: stage.superuser(WAITING, "%outbox.run_due%"))
        stopping = asyncio.create_task(stage.stop())
        await stage.eventually(lambda: '"stopping"' in stage.log.rsplit("logged in as", 1)[1])
        blocker.rollback()
    assert (await stopping).code == 0
    assert (state(stage, work_id), stage.xp(member)) == ("done", 100)


@pytest.mark.parametrize(
    ("broken", "code", "code_in_psql", "told"),
    [
        ("the moon is full", "P0001", "P0001", "the moon is full (reference "),
        ("dies", "08003", "57P01", "no answer: "),
    ],
    ids=["raises", "takes its backend along"],
)
async def test_work_that_fails_is_tried_again_then_parked_and_an_operator_runs_it(
    stage: Stage, broken: str, code: str, code_in_psql: str, told: str
) -> None:
    member, other = stage.newcomer(), stage.newcomer()
    stage.superuser("insert into tests.gate values (%s)", broken)
    work_id = schedule(stage, member)
    # Once it has failed: eleven failures and some hours later
    later = """update outbox.due set attempts = 11, run_at = now()
    where work_id = %s and state = 'pending' and attempts > 0 returning work_id"""
    await stage.eventually(lambda: stage.superuser(later, work_id))
    await stage.eventually(lambda: state(stage, work_id) == "parked")
    query = "select state, sqlstate, error, attempts from outbox.waiting where guild_id = %s and work_id = %s"
    ((shown, sqlstate, error, count),) = stage.sql(query, stage.guild_id, work_id)
    assert (shown, sqlstate, count) == ("parked", code, 12)
    assert error.startswith(told)
    if code == "P0001":
        assert error.split("(reference ")[1].rstrip(")") in stage.log
    assert stage.sql(
        "select 1 from outbox.health where kind = 'work' and state = 'parked' and code = %s", code
    )
    assert stage.xp(member) == 0

    run_now = "select outbox.run_now(guild_id => %s, work_id => %s)"
    with pytest.raises(psycopg.Error) as seen, stage.database.connect(ADMIN) as operator:
        operator.execute(run_now, (stage.guild_id, work_id))
    assert seen.value.sqlstate == code_in_psql
    assert state(stage, work_id) == "parked"
    stage.superuser("delete from tests.gate")
    schedule(stage, other)
    await stage.eventually(lambda: stage.told(other))  # the bot goes on with other work
    assert stage.value(run_now, stage.guild_id, work_id) == "done"
    await stage.eventually(lambda: stage.told(member))
    assert stage.xp(member) == 100


async def test_a_database_that_was_away_finds_the_worker_waiting(stage: Stage) -> None:
    member = stage.newcomer()
    before = len(stage.log)
    stage.proxy.cut()
    await stage.eventually(lambda: WAITS in stage.log[before:])
    work_id = schedule(stage, member)
    said = stage.log[before:].count(WAITS)
    await stage.proxy.open()
    await stage.eventually(lambda: stage.told(member))
    assert attempts(stage, work_id) == 1
    assert said == 1


async def test_every_guild_has_its_maintenance(stage: Stage) -> None:
    """The bot runs it like any other work, and it comes again."""
    maintenance = "select work_id from outbox.waiting where guild_id = %s and key = 'event._new_day'"
    work_id = stage.value(maintenance, stage.guild_id)
    stage.superuser("update outbox.due set run_at = now() where work_id = %s", work_id)
    await stage.eventually(lambda: stage.value(maintenance, stage.guild_id) != work_id)
    again = stage.value(maintenance, stage.guild_id)
    assert stage.value("select run_at > now() from outbox.due where work_id = %s", again)

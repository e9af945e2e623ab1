-- Specification of outbox.put_off: work that failed is tried again, for hours, and then parked.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(24);

create function pg_temp.put_off(
  held outbox.claimed_work, sqlstate text default 'P0001', error text default 'Oh', at numeric default 0
)
returns text language sql as $$
  select outbox.put_off((held).guild_id, (held).work_id, (held).token, sqlstate, error, tests.t(at))
$$;

create temporary table held as select h as held from tests.held('{"fail": "Oh"}') h;
select is(
  outbox.put_off(1, (held).work_id, gen_random_uuid(), 'P0001', 'Oh'), null, 'with another token nothing happens'
) from held;
select is((select state::text from outbox.due), 'claimed', 'it is still held');
select is(pg_temp.put_off(held, at => 3), 'pending', 'with its token it is pending again') from held;
select results_eq(
  'select state::text, attempts, sqlstate, error, token, lease_until, finished_at from outbox.due',
  $$values ('pending', 1, 'P0001', 'Oh', null::uuid, null::timestamptz, null::timestamptz)$$,
  'nobody holds it, the attempt counts, and what happened is kept'
);
select ok((select run_at between tests.t(5.5) and tests.t(10.5) from outbox.due), 'it is due about 5 seconds later');
select is(pg_temp.put_off(held), null, 'a second time is one time too many') from held;
delete from outbox.due;

do $$ begin perform pg_temp.put_off(tests.held(), error => repeat('x', 1001)); end $$;
select is((select length(error) from outbox.due), 1000, 'of a long error the beginning is kept');
delete from outbox.due;

-- The wait

create function pg_temp.waits(attempts integer) returns numrange language plpgsql as $$
declare
  v_range numrange;
begin
  perform pg_temp.put_off(tests.held(attempts => waits.attempts)) from generate_series(1, 50) n;
  select numrange(min(extract(epoch from d.run_at - tests.t())), max(extract(epoch from d.run_at - tests.t())), '[]')
  into v_range from outbox.due d;
  delete from outbox.due;
  return v_range;
end;
$$;
select ok(
  w.bounds @> pg_temp.waits(w.attempts), format('after attempt %s it waits %s to %s seconds', w.attempts,
  lower(w.bounds), upper(w.bounds))
)
from (values
  (1, numrange(2.5, 7.5, '[]')), (2, numrange(5, 15, '[]')), (10, numrange(1280, 3840, '[]')), (11, numrange(1800, 5400, '[]'))
) as w (attempts, bounds);

-- The end

create function pg_temp.fate(attempts integer, sqlstate text) returns text language plpgsql as $$
declare
  v_fate text;
begin
  v_fate := pg_temp.put_off(tests.held(attempts => fate.attempts), fate.sqlstate);
  v_fate := concat_ws(' ', v_fate, (select d.state from outbox.due d));
  delete from outbox.due;
  return v_fate;
end;
$$;
select is(pg_temp.fate(11, 'P0001'), 'pending pending', 'after eleven attempts there is a twelfth');
select is(pg_temp.fate(12, 'P0001'), 'parked parked', 'after twelve it is parked');
select is(pg_temp.fate(12, null), 'parked parked', 'also if nobody ever heard how it ended');
select is(pg_temp.fate(12, 'U0GLD'), 'parked parked', 'also if it was refused');
select is(pg_temp.fate(12, '40P01'), 'parked parked', 'also if it met a deadlock each time');
select is(pg_temp.fate(1000, s), 'pending pending', format('%s is no fault of the work: it is never parked for that', s))
from unnest(array['53100', '53200', '53300', '58030', '25006']) as s;

do $$ begin perform pg_temp.put_off(tests.held(attempts => 12), at => 5); end $$;
select results_eq(
  'select sqlstate, error, run_at, finished_at, token from outbox.due',
  $$values ('P0001', 'Oh', tests.t(), null::timestamptz, null::uuid)$$,
  'parked work keeps its error and its time, and is not finished'
);
select is(tests.claim_due(1000000), null, 'nobody is given it');
select function_privs_are(
  'outbox', 'put_off', '{bigint,bigint,uuid,text,text,timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may report'
);

select * from finish();
rollback;

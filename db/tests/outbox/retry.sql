-- Specification of outbox.retry: the effect is tried again later.

begin;
\ir ../../fixtures/guild.sql
select plan(27);
\ir ../../fixtures/effects.sql

create function pg_temp.retry(held outbox.claimed, status integer default 503, retry_after numeric default null,
  at numeric default 0)
returns text language sql
as $$ select outbox.retry((held).guild_id, (held).effect_id, (held).token, status, 0, 'Try again', retry_after,
tests.t(at)) $$;

-- The row

create temporary table held as select c as held from tests.claimed() c;
select is(
  outbox.retry((held).guild_id, (held).effect_id, gen_random_uuid(), 503, 0, 'x', null, tests.t()), null,
  'with another token nothing happens'
) from held;
select is((select state::text from outbox.effect), 'claimed', 'it is still held');
select is(pg_temp.retry(held, 503, 7, 3), 'pending', 'with its token it is pending') from held;
select results_eq(
  'select state::text, status, code, error, token, lease_until, finished_at, attempts from outbox.effect',
  $$values ('pending', 503, 0, 'Try again', null::uuid, null::timestamptz, null::timestamptz, 1)$$,
  'nobody holds it, the attempt counts, and what Discord said is kept'
);
select is((select run_at from outbox.effect), tests.t(10), 'where Discord named a time, it is due then');
select is(pg_temp.retry(held), null, 'a second time is one time too many') from held;
delete from outbox.effect;

create temporary table exact as select c as held from tests.claimed() c;
do $$ begin perform pg_temp.retry(held, 429, 0.65) from exact; end $$;
select is((select run_at from outbox.effect), tests.t(0.65), 'Discord''s time is kept to the fraction of a second');
delete from outbox.effect;

create temporary table wordy as select c as held from tests.claimed() c;
do $$
begin
  perform outbox.retry((held).guild_id, (held).effect_id, (held).token, 500, null, repeat('x', 1001), at => tests.t())
  from wordy;
end;
$$;
select is((select length(error) from outbox.effect), 1000, 'of a long error the beginning is kept');
delete from outbox.effect;

-- The wait, of a hundred effects each

create function pg_temp.waits(attempts integer) returns numrange language plpgsql as $$
declare
  v_range numrange;
begin
  perform pg_temp.retry(tests.claimed('member ' || n, attempts => waits.attempts)) from generate_series(1, 100) n;
  select numrange(min(extract(epoch from e.run_at - tests.t())), max(extract(epoch from e.run_at - tests.t())), '[]')
  into v_range from outbox.effect e;
  delete from outbox.effect;
  return v_range;
end;
$$;
select ok(
  w.bounds @> pg_temp.waits(w.attempts), format('after attempt %s it waits %s to %s seconds', w.attempts,
  lower(w.bounds), upper(w.bounds))
)
from (values
  (1, numrange(0.5, 1.5, '[]')), (2, numrange(1, 3, '[]')), (3, numrange(2, 6, '[]')), (8, numrange(64, 192, '[]')),
  (10, numrange(150, 450, '[]')), (1000, numrange(150, 450, '[]'))
) as w (attempts, bounds);
select ok(
  (select upper(w) - lower(w) > 0.1 from pg_temp.waits(1) w),
  'no two wait the same time, so that a crowd does not come back at once'
);

-- Doubt

create function pg_temp.doubt(status integer) returns numeric language plpgsql as $$
declare
  v_doubt numeric;
begin
  perform pg_temp.retry(tests.claimed(message => true), status, 1, 5);
  select extract(epoch from e.doubtful_since - tests.t()) into v_doubt from outbox.effect e;
  delete from outbox.effect;
  return v_doubt;
end;
$$;
select is(pg_temp.doubt(null), 5::numeric, 'without an answer Discord may have done it all the same');
select is(pg_temp.doubt(500), 5::numeric, 'also when its server failed');
select is(pg_temp.doubt(502), 5::numeric, 'also when the gateway to its server failed');
select is(pg_temp.doubt(504), 5::numeric, 'also when that waited in vain');
select is(pg_temp.doubt(503), null, 'an overloaded server has not done it');
select is(pg_temp.doubt(429), null, 'neither has one that limits us');
select is(pg_temp.doubt(401), null, 'nor one that does not know us');
select is(pg_temp.doubt(0), null, 'nor one that was never asked');

create temporary table doubtful as select tests.queue('channel 101', message => true) as effect_id;
do $$
begin
  perform pg_temp.retry(c, null, 1, 1) from outbox.claim(at => tests.t(0)) c;
  perform pg_temp.retry(c, 503, 1, 20) from outbox.claim(at => tests.t(19)) c;
  perform pg_temp.retry(c, 500, 1, 40) from outbox.claim(at => tests.t(39)) c;
end;
$$;
select is(
  (select doubtful_since from outbox.effect), tests.t(1), 'a doubt stays as old as it is, whatever comes after it'
);

delete from outbox.effect;

-- What must not be repeated

create function pg_temp.made(status integer) returns text language plpgsql as $$
declare
  v_state text;
begin
  insert into outbox.effect (guild_id, lane, method, path, run_at) values (1, 'roles', 'POST', '/guilds/1/roles', tests.t());
  perform pg_temp.retry(c, made.status, 1, 5) from outbox.claim(at => tests.t()) c;
  select e.state into v_state from outbox.effect e;
  delete from outbox.effect;
  return v_state;
end;
$$;
select is(pg_temp.made(null), 'unknown', 'what makes something is not repeated when nobody knows');
select is(pg_temp.made(502), 'unknown', 'nor when a gateway failed');
select is(pg_temp.made(429), 'pending', 'when it was not done, it is');

select * from finish();
rollback;

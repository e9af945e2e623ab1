-- Specification of outbox._sweep: effects of dead dispatchers come back, and what must not be sent any more is retired.

begin;
select plan(21);
\ir ../../fixtures/effects.sql

create function pg_temp.sweep(at numeric) returns void language sql as $$ select outbox._sweep(tests.t(at)) $$;
create function pg_temp.state(effect_id bigint)
returns text language sql as $$ select (tests.effect(effect_id)).state::text $$;

-- A lease that ran out

create temporary table held as select * from tests.claimed('member 501');
create temporary table held_message as select * from tests.claimed('channel 101', message => true);
do $$ begin perform pg_temp.sweep(60); end $$;
select is(
  pg_temp.state((select effect_id from held)), 'claimed', 'an effect is its dispatcher''s until its lease ends'
);
do $$ begin perform pg_temp.sweep(60.001); end $$;
select is(pg_temp.state((select effect_id from held)), 'pending', 'after that it is pending again');
select is(pg_temp.state((select effect_id from held_message)), 'pending', 'so is a message');
select results_eq(
  'select token is null, lease_until is null, attempts, run_at, finished_at is null, error from outbox.effect',
  $$values
    (true, true, 1, tests.t(), true, 'the dispatcher vanished while it held this effect'),
    (true, true, 1, tests.t(), true, 'the dispatcher vanished while it held this effect')$$,
  'nobody holds it, the attempt counts, it is due, and the reason is kept'
);
select is(
  outbox.report(1, h.effect_id, h.token, 204, at => tests.t(61)), null, 'the old token is worth nothing any more'
) from held h;
select results_eq(
  'select distinct doubtful_since from outbox.effect', 'values (tests.t())',
  'since the claim nobody knows whether Discord carried it out'
);

-- A message in doubt

do $$ begin perform pg_temp.sweep(120); end $$;
select is(
  pg_temp.state((select effect_id from held_message)), 'pending',
  'within two minutes a message in doubt may be sent again: Discord remembers its nonce'
);
do $$ begin perform pg_temp.sweep(120.001); end $$;
select is(
  pg_temp.state((select effect_id from held_message)), 'unknown',
  'after two minutes it may not: it is unknown, for an operator to see'
);
select is(
  (tests.effect((select effect_id from held_message))).finished_at, tests.t(120.001), 'and that is its end'
);
select is(
  pg_temp.state((select effect_id from held)), 'pending',
  'anything but a message is pending for ever: doing it twice is harmless'
);
do $$ begin perform tests.claim(121), pg_temp.sweep(182); end $$;
select is(
  (tests.effect((select effect_id from held))).doubtful_since, tests.t(),
  'the second lease that runs out does not make the doubt younger'
);
delete from outbox.effect;

-- A message that never was in doubt waits as long as it takes.
create temporary table waiting as select tests.queue('channel 101', message => true) as effect_id;
do $$ begin perform pg_temp.sweep(86400); end $$;
select is(
  pg_temp.state((select effect_id from waiting)), 'pending',
  'a message nobody ever tried is not in doubt, however old it is'
);
delete from outbox.effect;

-- Too late

create temporary table late as select tests.queue('channel 101', expires => 30, message => true) as effect_id;
do $$ begin perform pg_temp.sweep(30); end $$;
select is(pg_temp.state((select effect_id from late)), 'pending', 'until expires_at an effect may be sent');
do $$ begin perform pg_temp.sweep(30.001); end $$;
select is(pg_temp.state((select effect_id from late)), 'expired', 'later it is of no use');
select is((tests.effect((select effect_id from late))).finished_at, tests.t(30.001), 'and that is its end');
delete from outbox.effect;

create temporary table held_late as
select tests.queue('channel 101', expires => 30, message => true) as effect_id;
do $$ begin perform tests.claim(), pg_temp.sweep(31); end $$;
select is(
  pg_temp.state((select effect_id from held_late)), 'claimed',
  'one that is being sent just then is left to its dispatcher'
);
do $$ begin perform pg_temp.sweep(61); end $$;
select is(pg_temp.state((select effect_id from held_late)), 'expired', 'unless that one died');
delete from outbox.effect;

create temporary table planned as select tests.queue('member 501', due => 100, expires => 50) as effect_id;
do $$ begin perform pg_temp.sweep(99); end $$;
select is(pg_temp.state((select effect_id from planned)), 'pending', 'what is not due yet is not looked at');
delete from outbox.effect;

-- What is finished stays as it is.

insert into outbox.effect (guild_id, lane, method, path, body, state, run_at, expires_at, doubtful_since, claimed_at)
select 1, 'channel 101', 'POST', '/', '{"enforce_nonce": true}', s::outbox.state,
  tests.t(), tests.t(1), tests.t(), tests.t()
from unnest(array['done', 'dead', 'expired', 'unknown']) as s;
do $$ begin perform pg_temp.sweep(86400); end $$;
select results_eq(
  'select state::text, finished_at is null from outbox.effect order by effect_id',
  $$values ('done', true), ('dead', true), ('expired', true), ('unknown', true)$$,
  'finished effects are not touched'
);
delete from outbox.effect;

-- A lane is free again when its head is retired.

do $$
begin
  perform tests.queue('channel 101', queued => 0, expires => 30), tests.queue('channel 101', queued => 1,
    expires => 90);
end;
$$;
select is(tests.claim(31), '/channel/101', 'the one behind an expired effect is handed out by the same claim');
select results_eq(
  'select state::text, extract(epoch from queued_at - tests.t()) from outbox.effect order by queued_at',
  $$values ('expired', 0::numeric), ('claimed', 1)$$,
  'and it is the one behind'
);

select * from finish();
rollback;

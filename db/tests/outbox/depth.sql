-- Specification of outbox.depth: how much is waiting, and since when.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(6);

select is_empty('select from outbox.depth(tests.t())', 'an empty queue has no lines');

do $$
begin
  perform tests.queue('member 501', queued => 10), tests.queue('member 502', queued => 20, due => 1, guild_id => 2),
    tests.queue('member 503', queued => 30, due => 1000);
end;
$$;
insert into outbox.effect (guild_id, lane, method, path, state, finished_at, queued_at)
select 1, 'member 504', 'PUT', '/', s, tests.t(), tests.t(-1000)
from unnest(array['done', 'dead', 'expired', 'unknown']::outbox.state[]) as s;
do $$ begin perform tests.claim(40, 1); end $$;

select results_eq(
  'select kind, state, items, oldest_seconds from outbox.depth(tests.t(100)) order by items',
  $$values ('effect', 'claimed', 1::bigint, 90::double precision), ('effect', 'pending', 2, 80)$$,
  'held and waiting effects of all guilds are counted, and the age of the oldest told; finished ones are not'
);

delete from outbox.effect;
do $$
begin
  perform tests.schedule(90), tests.schedule(80, guild_id => 2), tests.schedule(101);
end;
$$;
insert into outbox.due (guild_id, function, run_at, state, token, finished_at)
values
  (1, 'tests._work', tests.t(70), 'claimed', gen_random_uuid(), null), (1, 'tests._work', tests.t(60), 'parked', null, null),
  (1, 'tests._work', tests.t(50), 'done', null, tests.t()), (1, 'tests._work', tests.t(50), 'cancelled', null, tests.t());
select results_eq(
  'select kind, state, items, oldest_seconds from outbox.depth(tests.t(100)) order by state',
  $$values ('work', 'claimed', 1::bigint, 30::double precision), ('work', 'due', 2, 20), ('work', 'parked', 1, 40)$$,
  'so is work that is due, held or parked, and how late it is; not what is to come, nor what is finished'
);
select function_privs_are(
  'outbox', 'depth', '{timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the bot''s metrics may ask'
);
select function_privs_are('outbox', 'depth', '{timestamptz}', 'guildkeeper_reader', '{}', 'reports have outbox.health');
select throws_ok($$select outbox.depth('infinity')$$, 'U0TIM', null, 'a time without an end is refused');

select * from finish();
rollback;

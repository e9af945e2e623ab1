-- Specification of outbox.depth: how much is waiting, and since when.

begin;
select plan(4);
\ir ../../fixtures/effects.sql

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
  'select state, effects, oldest_seconds from outbox.depth(tests.t(100)) order by effects',
  $$values ('claimed', 1::bigint, 90::double precision), ('pending', 2, 80)$$,
  'held and waiting effects of all guilds are counted, and the age of the oldest told; finished ones are not'
);
select function_privs_are(
  'outbox', 'depth', '{timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the bot''s metrics may ask'
);
select function_privs_are('outbox', 'depth', '{timestamptz}', 'guildkeeper_reader', '{}', 'reports have outbox.health');

select * from finish();
rollback;

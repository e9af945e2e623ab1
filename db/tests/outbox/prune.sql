-- Specification of outbox.prune: finished effects and finished work older than a time go, a bounded number at once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(18);

insert into outbox.effect (guild_id, lane, method, path, state, finished_at, token)
select g, 'member 501', 'PUT', '/' || s, s,
  case when s not in ('pending', 'claimed') then '2026-01-01T00:00:00Z'::timestamptz end,
  case when s = 'claimed' then gen_random_uuid() end
from unnest(array[1, 2]) as g, unnest(enum_range(null::outbox.state)) as s;
insert into outbox.effect (guild_id, lane, method, path, state, finished_at)
values (1, 'member 501', 'PUT', '/later', 'done', '2026-01-02T00:00:00Z');

select is(outbox.prune(1, '2026-01-02T00:00:00Z', 3), 3::bigint, 'at most as many as asked go at once');
select is(
  outbox.prune(1, '2026-01-02T00:00:00Z'), 1::bigint, 'the rest of what was finished before goes the next time'
);
select is(outbox.prune(1, '2026-01-02T00:00:00Z'), 0::bigint, 'then there is nothing left to do');
select is(
  (select string_agg(path, ' ' order by path) from outbox.effect where guild_id = 1), '/claimed /later /pending',
  'what is not finished, or not before that time, stays'
);
select is((select count(*) from outbox.effect where guild_id = 2), 6::bigint, 'other guilds keep theirs');

delete from outbox.effect;
insert into outbox.effect (guild_id, lane, method, path, state, finished_at)
values
  (1, 'member 501', 'PUT', '/old', 'done', now() - interval '31 days'),
  (1, 'member 501', 'PUT', '/young', 'dead', now() - interval '29 days');
do $$ begin perform outbox.prune(1); end $$;
select is((select string_agg(path, ' ') from outbox.effect), '/young', 'unless told otherwise, 30 days are kept');

select tests.configure('outbox.keep_finished', '10 days');
select is(outbox.prune(1, at => now() - interval '20 days'), 0::bigint, 'or as many as the guild has set');
select is(outbox.prune(1, at => now() - interval '18 days'), 1::bigint, 'reckoned from the time that is given');

-- Work

insert into outbox.due (guild_id, function, run_at, key, state, finished_at, token)
select g, 'tests._work', '2025-01-01Z', s, s,
  case when s in ('done', 'cancelled') then '2026-01-01T00:00:00Z'::timestamptz end,
  case when s = 'claimed' then gen_random_uuid() end
from unnest(array[1, 2]) as g, unnest(enum_range(null::outbox.work_state)) as s;
insert into outbox.due (guild_id, function, run_at, key, state, finished_at)
values (1, 'tests._work', '2025-01-01Z', 'later', 'done', '2026-01-02T00:00:00Z');
select is(outbox.prune(1, '2026-01-02T00:00:00Z', 1), 1::bigint, 'of finished work, too, at most as much as asked goes at once');
select is(outbox.prune(1, '2026-01-02T00:00:00Z'), 1::bigint, 'and the rest the next time');
select is(
  (select string_agg(key, ' ' order by key) from outbox.due where guild_id = 1), 'claimed later parked pending',
  'what is not finished, such as parked work, or not before that time, stays'
);
select is((select count(*) from outbox.due where guild_id = 2), 5::bigint, 'other guilds keep theirs');
insert into outbox.effect (guild_id, lane, method, path, state, finished_at)
select 2, 'member 501', 'PUT', '/', 'done', '2026-01-01T00:00:00Z' from generate_series(1, 3);
select is(outbox.prune(2, '2026-01-02T00:00:00Z', 2), 4::bigint, 'it counts both, each bounded');

select function_privs_are(
  'outbox', 'prune', '{bigint,timestamptz,integer,timestamptz}', 'guildkeeper_admin', '{EXECUTE}', 'operators may prune'
);
select function_privs_are(
  'outbox', 'prune', '{bigint,timestamptz,integer,timestamptz}', 'guildkeeper_bot', '{}', 'the bot may not'
);

select throws_ok(
  $$select outbox.prune(1, at => 'infinity')$$, 'U0TIM', null, 'a time without an end would take everything: refused'
);
select throws_ok($$select outbox.prune(1, 'infinity')$$, 'U0TIM', null, 'also what is before it');
select throws_ok($$select outbox.prune(1, most => -1)$$, 'U0AMT', null, 'fewer than none are refused');

select * from finish();
rollback;

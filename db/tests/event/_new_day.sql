-- Specification of event._new_day: each domain hears of it; what a guild need not remember is forgotten, a little at a time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
select plan(18);

-- The maintenance of a guild as the bot runs it, at a time.
create function pg_temp.maintain(at timestamptz, guild_id bigint default 1) returns text language plpgsql as $$
declare
  v_work outbox.claimed_work;
begin
  select c.* into strict v_work from outbox.claim_due(10, at => maintain.at) c
  where c.guild_id = maintain.guild_id and c.function = 'event._new_day';
  return outbox.run_due(v_work.guild_id, v_work.work_id, v_work.token, maintain.at);
end;
$$;
create function pg_temp.next() returns timestamptz language sql as $$
  select d.run_at from outbox.due d where d.guild_id = 1 and d.key = 'event._new_day' and d.finished_at is null
$$;

-- Something of each domain that is due on the 1st of March 2026, and something that is not.
do $$
begin
  perform tests.configure('app.keep_audit', '50 days'), tests.configure('outbox.keep_finished', '20 days'),
    tests.configure('leveling.keep_history', '40 days');
  insert into leveling.member (guild_id, member_id, xp) values (1, 501, 30);
  delete from app.audit;
  insert into app.audit (guild_id, at, function, arguments)
  values (1, '2026-01-09 23:00Z', 'test.old', '{}'), (1, '2026-01-10 01:00Z', 'test.young', '{}'),
    (2, '2025-01-01Z', 'test.abroad', '{}');
  insert into outbox.effect (guild_id, lane, method, path, state, finished_at)
  values (1, 'member 501', 'PUT', '/old', 'done', '2026-02-08 23:00Z'),
    (1, 'member 501', 'PUT', '/young', 'done', '2026-02-09 01:00Z');
  insert into outbox.due (guild_id, function, run_at, state, finished_at)
  values (1, 'tests._work', '2026-01-01Z', 'done', '2026-02-08 23:00Z');
  delete from leveling.history;
  insert into leveling.history (guild_id, member_id, at, rule, amount, xp)
  values (1, 501, '2026-01-19 10:00Z', 'grant', 10, 10), (1, 501, '2026-01-19 11:00Z', 'grant', 10, 20),
    (1, 501, '2026-01-20 10:00Z', 'grant', 10, 30);
end;
$$;
select isnt_empty('select from leveling.census_change where guild_id = 1', 'the census has something to fold');

select is(pg_temp.maintain('2026-03-01 00:00Z'), 'done', 'it runs');
select is((select string_agg(function, ' ' order by at) from app.audit where guild_id = 1), 'test.young', 'old audit lines go');
select is((select string_agg(path, ' ') from outbox.effect), '/young', 'old effects go');
select is_empty($$select from outbox.due where function = 'tests._work'$$, 'old work goes');
select results_eq(
  'select at, rule::text, amount from leveling.history order by at',
  $$values ('2026-01-19Z'::timestamptz, 'summary', 20::bigint), ('2026-01-20 10:00Z', 'grant', 10)$$,
  'old history is folded'
);
select is_empty('select from leveling.census_change where guild_id = 1', 'the census is folded');
select is_empty('select * from leveling.selfcheck(1)', 'all of which leaves the guild sound');
select is((select count(*) from app.audit where guild_id = 2), 1::bigint, 'another guild keeps what it has');
select is(pg_temp.next(), '2026-03-02Z'::timestamptz, 'the next time is tomorrow');
select is(
  (select count(*) from outbox.due where guild_id = 1 and key = 'event._new_day'), 1::bigint,
  'and the days that are over leave no rows'
);

-- More than a step

insert into app.audit (guild_id, at, function, arguments)
select 1, '2025-01-01Z', 'test.many', '{}' from generate_series(1, 2001);
do $$ begin perform pg_temp.maintain('2026-03-02 00:00:05Z'); end $$;
select is((select count(*) from app.audit where function = 'test.many'), 1::bigint, 'one step does a bounded part');
select is(pg_temp.next(), '2026-03-02 00:00:15Z'::timestamptz, 'and the next comes soon');
do $$ begin perform pg_temp.maintain('2026-03-02 00:00:15Z'); end $$;
select is((select count(*) from app.audit where function = 'test.many'), 0::bigint, 'until nothing is left');
select is(pg_temp.next(), '2026-03-03Z'::timestamptz, 'then it is tomorrow again');

do $$ begin perform event.guild_left(1); end $$;
select is(pg_temp.maintain('2026-03-03Z'), 'done', 'a guild that the bot has left is maintained as well');

select is_empty(
  $$
  select p.oid::regproc from pg_proc p join pg_proc day on day.oid = 'event._new_day'::regproc
  where p.proname = '_maintain' and day.prosrc !~ format('\m%s\(', replace(p.oid::regproc::text, '.', '\.'))
  $$,
  'every domain hears of it'
);
select matches(
  (select p.prosrc from pg_proc p where p.oid = 'event._new_day'::regproc), 'stats\._maintain\([^()]*\)\s*\);',
  'stats is the last: what it locks to drop a week of messages holds up those of all guilds until all is done'
);

select * from finish();
rollback;

-- Specification of reports._follow_days: when days are settled, roles for taking part are looked at.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

create function pg_temp.due_at() returns timestamptz language sql as $$
  select run_at from outbox.due where guild_id = 1 and key = 'reports._role_due' and finished_at is null
$$;
select tests.say(5, '2026-01-01 10:00Z'), tests.fold('2026-01-02 01:00Z');
select is(pg_temp.due_at(), null, 'where there are none, nothing is to be done');
insert into reports.role_rule (guild_id, role_id, metric, days, threshold) values (1, 201, 'messages', 2, 2);
select tests.fold('2026-01-03 01:00Z');
select is(pg_temp.due_at(), '2026-01-03 01:00Z'::timestamptz, 'else at once');

select * from finish();
rollback;

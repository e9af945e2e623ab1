-- Specification of reports._counter_name: what a counter says.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(4);

create function pg_temp.name(metric text, goal integer default null) returns text language sql as $$
  select reports._counter_name(
    row(1, 101, metric, 'All {count} of {goal}', goal, null, null, null)::reports.counter, '2026-01-02 12:00Z'
  )
$$;
select is(pg_temp.name('members'), null, 'what nobody knows is not said');
select event.size_seen(1, 1234, 10, '2026-01-01 10:05Z');
select tests.say(5, '2026-01-01 23:00Z'), tests.say(5, '2026-01-02 11:00Z');
select is(pg_temp.name('members', 5000), 'All 1,234 of 5,000', 'members, and a goal');
select is(pg_temp.name('online'), 'All 10 of ', 'those online');
select is(pg_temp.name('messages'), 'All 1 of ', 'messages of today');

select * from finish();
rollback;

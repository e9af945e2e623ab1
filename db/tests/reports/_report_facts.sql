-- Specification of reports._report_facts: what a report tells.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(5);

create function pg_temp.facts(every text) returns reports.report_facts language sql as $$
  select reports._report_facts(row(1, 101, every, 'messages', 9, null, null, null), '2026-01-19 09:00Z')
$$;
select tests.say(5, '2026-01-06 10:00Z'), tests.say(5, '2026-01-12 10:00Z'), tests.say(6, '2026-01-18 23:59Z'),
  tests.say(6, '2026-01-19 08:00Z');
select is((f).since, '2026-01-12Z'::timestamptz, 'from the beginning of a week') from pg_temp.facts('week') f;
select is((f).until, '2026-01-19Z'::timestamptz, 'to its end') from pg_temp.facts('week') f;
select results_eq(
  $$select p.since::date, p.value from pg_temp.facts('week') f, unnest((f).points) p where p.value > 0$$,
  $$values ('2026-01-06'::date, 1::numeric), ('2026-01-12', 1), ('2026-01-18', 1)$$, 'day by day, and the week before'
);
select results_eq(
  $$select c.value, c.before from pg_temp.facts('week') f, unnest((f).changes) c where c.metric = 'messages'$$,
  'values (2::numeric, 1::numeric)', 'and what changed'
);
select is((select count(*) from pg_temp.facts('day') f, unnest((f).points) p), 14::bigint, 'a day ends two weeks');

select * from finish();
rollback;

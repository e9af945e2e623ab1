-- Specification of reports._counter_answered: a name that Discord does not take is said to be none.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(6);

select reports.set_counter(1, 103, 'members', 'Members: {count}', at => '2026-01-01 10:00Z'), event.size_seen(1, 100, 10,
  '2026-01-01 10:05Z'), reports._show_counters(1, '{}', '2026-01-01 10:06Z');
select results_eq(
  $$select f.function, f.arguments from outbox.follow_up f where f.arguments ? 'counter'$$,
  $$values ('reports._counter_answered', '{"counter": 103, "name": "Members: 100"}'::jsonb)$$, 'what Discord refuses is heard'
);
select reports._counter_answered(
  1, '{"counter": 103, "name": "Members: 100", "state": "dead", "code": 50013, "error": "Missing Permissions"}',
  '2026-01-01 10:07Z'
);
select results_eq(
  'select c.shown, c.refused_at from reports.counters(1) c', $$values (null::text, '2026-01-01 10:07Z'::timestamptz)$$, 'and told'
);
select tests.clear_effects(), reports._show_counters(1, '{}', '2026-01-01 10:12Z');
select is((select e.body ->> 'name' from outbox.effect e), 'Members: 100', 'the same name is asked for again');
select is((select count(*) from outbox.follow_up f where f.arguments ? 'counter'), 2::bigint, 'and both answers are heard');
select reports._counter_answered(1, '{"counter": 103, "name": "Members: 100"}', '2026-01-01 10:13Z');
select is((select c.refused_at from reports.counters(1) c), null, 'until it is taken');
select reports._counter_answered(1, '{"counter": 103, "name": "Members: 99", "state": "dead"}', '2026-01-01 10:14Z');
select is((select c.shown from reports.counters(1) c), 'Members: 100', 'what was asked for since stays');

select * from finish();
rollback;

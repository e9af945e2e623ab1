-- Specification of reports._plan_report: work is due when a report is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

select reports._plan_report(row(1, 101, 'day', 'messages', 9, null, null, null), '2026-01-08 08:00Z'),
  reports._plan_report(row(1, 101, 'week', 'messages', 9, null, null, null), '2026-01-08 08:00Z');
select results_eq(
  $$select key, run_at, arguments from outbox.due where function = 'reports._report_due' order by key$$,
  $$values ('reports.report 101 day', '2026-01-08 09:00Z'::timestamptz, '{"every": "day", "channel_id": 101}'::jsonb),
    ('reports.report 101 week', '2026-01-12 09:00Z', '{"every": "week", "channel_id": 101}')$$,
  'one for each'
);
select reports._plan_report(row(1, 101, 'day', 'messages', 10, null, null, null), '2026-01-08 08:00Z');
select is(
  (select run_at from outbox.due where key = 'reports.report 101 day'), '2026-01-08 10:00Z'::timestamptz, 'at its new hour'
);

select * from finish();
rollback;

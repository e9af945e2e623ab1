-- Specification of reports._report_row: a report as people see it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

select is(
  reports._report_row(
    row(1, 101, 'day', 'active', 9, '2026-01-07 09:01Z', '2026-01-08 09:01Z', 50013)::reports.report, '2026-01-08 12:00Z'
  ),
  row(101, 'day', 'active', 9, '2026-01-09 09:00Z', '2026-01-07 09:01Z', '2026-01-08 09:01Z', 50013)::reports.report_row,
  'when it comes next, and how it went'
);

select * from finish();
rollback;

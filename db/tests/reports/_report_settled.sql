-- Specification of reports._report_settled: it is kept what became of a report.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

select reports.schedule_report(1, 101, 'day', at => '2026-01-08 08:00Z'), reports.schedule_report(1, 101, 'week',
  at => '2026-01-08 08:00Z');
create view was as
select r.every, r.posted_at, r.failed_at, r.failed_code from reports.report r order by r.every;
select reports._report_settled(1, '{"channel_id": 101, "every": "day", "message_id": 7}', '2026-01-09 09:00Z');
select results_eq('select * from was', $$values ('day', '2026-01-09 09:00Z'::timestamptz, null::timestamptz, null::integer),
  ('week', null, null, null)$$, 'it stands in its channel');
select reports._report_settled(
  1, '{"channel_id": 101, "every": "day", "state": "dead", "code": 50013, "error": "no"}', '2026-01-10 09:00Z'
);
select results_eq('select * from was limit 1', $$values ('day', '2026-01-09 09:00Z'::timestamptz,
  '2026-01-10 09:00Z'::timestamptz, 50013)$$, 'or it could not be posted');
select reports._report_settled(1, '{"channel_id": 101, "every": "day", "message_id": 8}', '2026-01-11 09:00Z');
select results_eq('select * from was limit 1', $$values ('day', '2026-01-11 09:00Z'::timestamptz, null::timestamptz,
  null::integer)$$, 'and again it can');

select * from finish();
rollback;

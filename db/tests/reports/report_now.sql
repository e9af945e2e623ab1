-- Specification of reports.report_now: a report is posted at once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(4);

select reports.schedule_report(1, 101, 'week', at => '2026-01-08 10:00Z');
select is((reports.report_now(1, 101, 'week', 5, 'k', '2026-01-08 10:00Z')).next_at, '2026-01-12 09:00Z'::timestamptz,
  'the next one comes at its time');
select reports.report_now(1, 101, 'week', 5, 'k', '2026-01-08 10:00Z');
select is((select count(*) from outbox.effect where card = 'reports.report'), 1::bigint, 'the same key again posts nothing');
select is((select facts ->> 'until' from outbox.effect where card = 'reports.report')::timestamptz, '2026-01-05Z'::timestamptz,
  'of the last week that is over');
select throws_ok($$select reports.report_now(1, 101, 'day')$$, 'U0RPT', null, 'a report that there is');

select * from finish();
rollback;

-- Specification of reports.stop_report: a channel is told no more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(4);

select reports.schedule_report(1, 101, 'week', at => '2026-01-08 10:00Z');
select is(reports.stop_report(1, 101, 'day', at => '2026-01-08 10:00Z'), false, 'what was not need not be stopped');
select is(reports.stop_report(1, 101, 'week', 5, 'k', '2026-01-08 10:00Z'), true, 'it was');
select is(reports.stop_report(1, 101, 'week', 5, 'k', '2026-01-08 10:00Z'), true, 'the same key again is the same');
select is((select state from outbox.due where key = 'reports.report 101 week'), 'cancelled', 'nothing is due any more');

select * from finish();
rollback;

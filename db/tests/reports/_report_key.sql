-- Specification of reports._report_key: the key of the work that posts a report.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

select is(
  reports._report_key(row(1, 101, 'week', 'messages', 9, null, null, null)), 'reports.report 101 week', 'a channel and how often'
);

select * from finish();
rollback;

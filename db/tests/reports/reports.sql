-- Specification of reports.reports: all reports of a guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

select reports.schedule_report(1, 103, 'month', 'joins', 7, at => '2026-01-08 10:00Z'), reports.schedule_report(1, 101, 'week',
  at => '2026-01-08 10:00Z');
select results_eq(
  $$select channel_id, every, metric, hour, next_at from reports.reports(1, '2026-01-08 10:00Z')$$,
  $$values (101::bigint, 'week', 'messages', 9, '2026-01-12 09:00Z'::timestamptz),
    (103, 'month', 'joins', 7, '2026-02-01 07:00Z')$$, 'by channel'
);
select throws_ok($$select reports.reports(99)$$, 'U0GLD', null, 'of a guild');

select * from finish();
rollback;

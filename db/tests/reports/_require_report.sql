-- Specification of reports._require_report: a report that there is not is refused.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(4);

select reports.schedule_report(1, 101, 'week', at => '2026-01-08 08:00Z');
select is((reports._require_report(1, 101, 'week')).hour, 9, 'a report that there is');
select tests.refuses($$select reports._require_report(1, 101, 'day')$$, 'U0RPT', 'No such report is posted in <#101>.',
  'no other');
select throws_ok($$select reports._require_report(1, 101, 'year')$$, 'U0STP', null, 'none that cannot be');
select throws_ok($$select reports._require_report(1, 999, 'day')$$, 'U0CHN', null, 'and in no channel that is unknown');

select * from finish();
rollback;

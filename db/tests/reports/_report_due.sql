-- Specification of reports._report_due: reports are posted at their hour.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(6);

create view posted as select e.path from outbox.effect e where e.card = 'reports.report' order by e.effect_id;
create view planned as
select d.run_at from outbox.due d where d.key = 'reports.report 101 week' and d.finished_at is null;
select reports._report_due(1, '{"channel_id": 101, "every": "week"}', '2026-01-12 09:00Z');
select is_empty('select * from posted', 'a report that was stopped is not posted');
select reports.schedule_report(1, 101, 'week', at => '2026-01-08 08:00Z');
select reports._report_due(1, '{"channel_id": 101, "every": "week"}', '2026-01-12 09:01Z');
select results_eq('select * from posted', array['/channels/101/messages'], 'it is posted');
select results_eq('select * from planned', array['2026-01-19 09:00Z'::timestamptz], 'and planned again');
select reports._report_due(1, '{"channel_id": 101, "every": "week"}', '2026-03-04 15:00Z');
select results_eq('select * from planned', array['2026-03-09 09:00Z'::timestamptz], 'what was missed is told once');
update app.guild set left_at = '2026-03-05Z';
select reports._report_due(1, '{"channel_id": 101, "every": "week"}', '2026-03-09 09:00Z');
select is((select count(*) from posted), 2::bigint, 'a server that the bot has left is told nothing');
update app.channel set deleted_at = now() where channel_id = 101;
select reports._report_due(1, '{"channel_id": 101, "every": "week"}', '2026-03-16 09:00Z');
select is_empty('select from reports.report', 'a channel that is gone has no report');

select * from finish();
rollback;

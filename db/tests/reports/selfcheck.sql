-- Specification of reports.selfcheck: reports and counters have their work due.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

select reports.schedule_report(1, 101, 'day', at => '2026-01-01 10:00Z'),
  reports.set_counter(1, 102, 'members', '{count}', at => '2026-01-01 10:00Z');
select is_empty('select * from reports.selfcheck(1)', 'what was set up goes on');
delete from outbox.due where guild_id = 1 and key like 'reports.%';
select set_eq(
  'select rule, channel_id from reports.selfcheck(1)',
  $$values ('reports are planned', 101::bigint), ('counters go on', 102)$$, 'what was lost is found'
);
select lives_ok($$select tests.run_as('guildkeeper_admin', 'select * from reports.selfcheck(1)')$$, 'by operators');

select * from finish();
rollback;

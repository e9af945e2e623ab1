-- Revert guildkeeper:reports/schedule_report from pg

begin;
set local role guildkeeper_owner;

drop function reports.schedule_report;

commit;

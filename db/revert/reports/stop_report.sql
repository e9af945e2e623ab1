-- Revert guildkeeper:reports/stop_report from pg

begin;
set local role guildkeeper_owner;

drop function reports.stop_report;

commit;

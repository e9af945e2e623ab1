-- Revert guildkeeper:reports/report_now from pg

begin;
set local role guildkeeper_owner;

drop function reports.report_now;

commit;

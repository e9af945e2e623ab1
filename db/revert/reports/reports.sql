-- Revert guildkeeper:reports/reports from pg

begin;
set local role guildkeeper_owner;

drop function reports.reports;

commit;

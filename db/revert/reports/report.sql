-- Revert guildkeeper:reports/report from pg

begin;
set local role guildkeeper_owner;

drop table reports.report;

commit;

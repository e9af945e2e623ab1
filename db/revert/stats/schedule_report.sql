-- Revert guildkeeper:stats/schedule_report from pg

begin;
set local role guildkeeper_owner;

drop function stats.schedule_report;

commit;

-- Revert guildkeeper:stats/stop_report from pg

begin;
set local role guildkeeper_owner;

drop function stats.stop_report;

commit;

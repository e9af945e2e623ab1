-- Revert guildkeeper:stats/report_now from pg

begin;
set local role guildkeeper_owner;

drop function stats.report_now;

commit;

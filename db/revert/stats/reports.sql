-- Revert guildkeeper:stats/reports from pg

begin;
set local role guildkeeper_owner;

drop function stats.reports;

commit;

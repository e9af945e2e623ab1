-- Revert guildkeeper:stats/report from pg

begin;
set local role guildkeeper_owner;

drop table stats.report;

commit;

-- Revert guildkeeper:stats/day from pg

begin;
set local role guildkeeper_owner;

drop table stats.day;

commit;

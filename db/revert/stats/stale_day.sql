-- Revert guildkeeper:stats/stale_day from pg

begin;
set local role guildkeeper_owner;

drop table stats.stale_day;

commit;

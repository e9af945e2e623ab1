-- Revert guildkeeper:stats/size from pg

begin;
set local role guildkeeper_owner;

drop table stats.size;

commit;

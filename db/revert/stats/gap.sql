-- Revert guildkeeper:stats/gap from pg

begin;
set local role guildkeeper_owner;

drop table stats.gap;

commit;

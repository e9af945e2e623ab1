-- Revert guildkeeper:stats/stay from pg

begin;
set local role guildkeeper_owner;

drop table stats.stay;

commit;

-- Revert guildkeeper:stats/counter from pg

begin;
set local role guildkeeper_owner;

drop table stats.counter;

commit;

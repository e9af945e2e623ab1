-- Revert guildkeeper:stats/counters from pg

begin;
set local role guildkeeper_owner;

drop function stats.counters;

commit;

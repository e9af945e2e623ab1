-- Revert guildkeeper:stats/cohorts from pg

begin;
set local role guildkeeper_owner;

drop view stats.cohorts;

commit;

-- Revert guildkeeper:stats/hourly from pg

begin;
set local role guildkeeper_owner;

drop view stats.hourly;

commit;

-- Revert guildkeeper:stats/daily from pg

begin;
set local role guildkeeper_owner;

drop view stats.daily;

commit;

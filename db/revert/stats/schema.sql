-- Revert guildkeeper:stats/schema from pg

begin;
set local role guildkeeper_owner;

drop type stats.fact;
drop type stats.weekday;
drop type stats.audience;
drop schema stats;

commit;

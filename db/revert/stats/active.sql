-- Revert guildkeeper:stats/active from pg

begin;
set local role guildkeeper_owner;

drop function stats.active;
drop type stats.day_row;

commit;

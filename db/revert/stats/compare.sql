-- Revert guildkeeper:stats/compare from pg

begin;
set local role guildkeeper_owner;

drop function stats.compare;
drop type stats.change;

commit;

-- Revert guildkeeper:stats/series from pg

begin;
set local role guildkeeper_owner;

drop function stats.series;
drop type stats.point;

commit;

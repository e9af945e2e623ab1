-- Revert guildkeeper:stats/heatmap from pg

begin;
set local role guildkeeper_owner;

drop function stats.heatmap;
drop type stats.heat;

commit;

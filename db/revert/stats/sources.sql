-- Revert guildkeeper:stats/sources from pg

begin;
set local role guildkeeper_owner;

drop function stats.sources;
drop type stats.source_row;

commit;

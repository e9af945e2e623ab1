-- Revert guildkeeper:stats/_sources_wanted from pg

begin;
set local role guildkeeper_owner;

drop function stats._sources_wanted;
drop type stats.wanted_sources;

commit;

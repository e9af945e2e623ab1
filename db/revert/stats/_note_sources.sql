-- Revert guildkeeper:stats/_note_sources from pg

begin;
set local role guildkeeper_owner;

drop function stats._note_sources;
drop type stats.join_source;

commit;

-- Revert guildkeeper:transcripts/search from pg

begin;
set local role guildkeeper_owner;

drop function transcripts.search;
drop type transcripts.hit_row;

commit;

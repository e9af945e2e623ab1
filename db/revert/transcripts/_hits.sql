-- Revert guildkeeper:transcripts/_hits from pg

begin;
set local role guildkeeper_owner;

drop function transcripts._hits;

commit;

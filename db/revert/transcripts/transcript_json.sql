-- Revert guildkeeper:transcripts/transcript_json from pg

begin;
set local role guildkeeper_owner;

drop function transcripts.transcript_json;

commit;

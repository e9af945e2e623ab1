-- Revert guildkeeper:transcripts/transcript_text from pg

begin;
set local role guildkeeper_owner;

drop function transcripts.transcript_text;

commit;

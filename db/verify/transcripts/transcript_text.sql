-- Verify guildkeeper:transcripts/transcript_text on pg

begin;

select 'transcripts.transcript_text'::regproc;

rollback;

-- Verify guildkeeper:transcripts/transcript_json on pg

begin;

select 'transcripts.transcript_json'::regproc;

rollback;

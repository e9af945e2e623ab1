-- Verify guildkeeper:transcripts/transcript on pg

begin;

select 'transcripts.transcript'::regproc;

rollback;

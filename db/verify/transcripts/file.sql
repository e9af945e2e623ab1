-- Verify guildkeeper:transcripts/file on pg

begin;

select 'transcripts.file'::regproc;

rollback;

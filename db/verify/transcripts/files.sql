-- Verify guildkeeper:transcripts/files on pg

begin;

select 'transcripts.files'::regproc;

rollback;

-- Verify guildkeeper:transcripts/unkept_files on pg

begin;

select 'transcripts.unkept_files'::regproc;

rollback;

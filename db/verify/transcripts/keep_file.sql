-- Verify guildkeeper:transcripts/keep_file on pg

begin;

select 'transcripts.keep_file'::regproc;

rollback;

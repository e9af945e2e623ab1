-- Verify guildkeeper:transcripts/_drop_files on pg

begin;

select 'transcripts._drop_files'::regproc;

rollback;

-- Verify guildkeeper:transcripts/kept_file on pg

begin;

select 'transcripts.kept_file'::regclass;

rollback;

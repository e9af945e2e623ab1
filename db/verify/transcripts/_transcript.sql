-- Verify guildkeeper:transcripts/_transcript on pg

begin;

select 'transcripts._transcript'::regproc;

rollback;

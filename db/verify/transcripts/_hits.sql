-- Verify guildkeeper:transcripts/_hits on pg

begin;

select 'transcripts._hits'::regproc;

rollback;

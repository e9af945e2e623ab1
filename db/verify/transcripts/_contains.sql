-- Verify guildkeeper:transcripts/_contains on pg

begin;

select 'transcripts._contains'::regproc;

rollback;

-- Verify guildkeeper:transcripts/schema on pg

begin;

select 'transcripts'::regnamespace;

rollback;

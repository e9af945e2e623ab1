-- Verify guildkeeper:transcripts/search on pg

begin;

select 'transcripts.search'::regproc;

rollback;

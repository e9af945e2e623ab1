-- Verify guildkeeper:transcripts/settings on pg

begin;

select 'transcripts.settings'::regclass;

rollback;

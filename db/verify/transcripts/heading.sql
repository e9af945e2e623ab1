-- Verify guildkeeper:transcripts/heading on pg

begin;

select 'transcripts.heading'::regproc;

rollback;

-- Verify guildkeeper:desk/_is_lead on pg

begin;

select 'desk._is_lead'::regproc;

rollback;

-- Verify guildkeeper:desk/_require_lead on pg

begin;

select 'desk._require_lead'::regproc;

rollback;

-- Verify guildkeeper:desk/_target_for on pg

begin;

select 'desk._target_for'::regproc;

rollback;

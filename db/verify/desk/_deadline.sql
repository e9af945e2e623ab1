-- Verify guildkeeper:desk/_deadline on pg

begin;

select 'desk._deadline'::regproc;

rollback;

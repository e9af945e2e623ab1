-- Verify guildkeeper:desk/_faults on pg

begin;

select 'desk._faults'::regproc;

rollback;

-- Verify guildkeeper:desk/_hold_setup on pg

begin;

select 'desk._hold_setup'::regproc;

rollback;

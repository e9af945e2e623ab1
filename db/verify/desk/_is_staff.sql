-- Verify guildkeeper:desk/_is_staff on pg

begin;

select 'desk._is_staff'::regproc;

rollback;

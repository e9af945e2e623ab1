-- Verify guildkeeper:desk/_require_any_staff on pg

begin;

select 'desk._require_any_staff'::regproc;

rollback;

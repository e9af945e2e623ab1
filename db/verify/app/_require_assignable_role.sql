-- Verify guildkeeper:app/_require_assignable_role on pg

begin;

select 'app._require_assignable_role'::regproc;

rollback;

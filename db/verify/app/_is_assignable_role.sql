-- Verify guildkeeper:app/_is_assignable_role on pg

begin;

select 'app._is_assignable_role'::regproc;

rollback;

-- Verify guildkeeper:personal/set_role on pg

begin;

select 'personal.set_role'::regproc;

rollback;

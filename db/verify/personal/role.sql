-- Verify guildkeeper:personal/role on pg

begin;

select 'personal.role'::regclass;

rollback;

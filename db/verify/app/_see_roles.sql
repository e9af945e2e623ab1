-- Verify guildkeeper:app/_see_roles on pg

begin;

select 'app._see_roles'::regproc;

rollback;

-- Verify guildkeeper:event/_see_roles on pg

begin;

select 'event._see_roles'::regproc;

rollback;

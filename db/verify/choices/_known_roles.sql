-- Verify guildkeeper:choices/_known_roles on pg

begin;

select 'choices._known_roles'::regproc;

rollback;

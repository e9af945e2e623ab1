-- Verify guildkeeper:choices/_roles_of on pg

begin;

select 'choices._roles_of'::regproc;

rollback;

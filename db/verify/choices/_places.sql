-- Verify guildkeeper:choices/_places on pg

begin;

select 'choices._places'::regproc;

rollback;

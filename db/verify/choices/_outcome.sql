-- Verify guildkeeper:choices/_outcome on pg

begin;

select 'choices._outcome'::regproc;

rollback;

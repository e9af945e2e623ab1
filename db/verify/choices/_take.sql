-- Verify guildkeeper:choices/_take on pg

begin;

select 'choices._take'::regproc;

rollback;

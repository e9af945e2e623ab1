-- Verify guildkeeper:choices/_obstacle on pg

begin;

select 'choices._obstacle'::regproc;

rollback;

-- Verify guildkeeper:choices/_ref on pg

begin;

select 'choices._ref'::regproc;

rollback;

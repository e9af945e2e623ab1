-- Verify guildkeeper:choices/_told on pg

begin;

select 'choices._told'::regproc;

rollback;

-- Verify guildkeeper:choices/_price_due on pg

begin;

select 'choices._price_due'::regproc;

rollback;

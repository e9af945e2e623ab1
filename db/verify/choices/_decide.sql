-- Verify guildkeeper:choices/_decide on pg

begin;

select 'choices._decide'::regproc;

rollback;

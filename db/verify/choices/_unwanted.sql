-- Verify guildkeeper:choices/_unwanted on pg

begin;

select 'choices._unwanted'::regproc;

rollback;

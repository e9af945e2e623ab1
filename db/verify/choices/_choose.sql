-- Verify guildkeeper:choices/_choose on pg

begin;

select 'choices._choose'::regproc;

rollback;

-- Verify guildkeeper:choices/_maintain on pg

begin;

select 'choices._maintain'::regproc;

rollback;

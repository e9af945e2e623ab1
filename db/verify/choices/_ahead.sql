-- Verify guildkeeper:choices/_ahead on pg

begin;

select 'choices._ahead'::regproc;

rollback;

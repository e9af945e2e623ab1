-- Verify guildkeeper:choices/_uncertain on pg

begin;

select 'choices._uncertain'::regproc;

rollback;

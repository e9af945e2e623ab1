-- Verify guildkeeper:choices/_is_waiting on pg

begin;

select 'choices._is_waiting'::regproc;

rollback;

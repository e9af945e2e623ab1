-- Verify guildkeeper:choices/_foreseen on pg

begin;

select 'choices._foreseen'::regproc;

rollback;

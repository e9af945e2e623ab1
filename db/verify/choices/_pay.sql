-- Verify guildkeeper:choices/_pay on pg

begin;

select 'choices._pay'::regproc;

rollback;

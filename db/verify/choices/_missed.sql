-- Verify guildkeeper:choices/_missed on pg

begin;

select 'choices._missed'::regproc;

rollback;

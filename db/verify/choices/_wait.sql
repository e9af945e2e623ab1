-- Verify guildkeeper:choices/_wait on pg

begin;

select 'choices._wait'::regproc;

rollback;

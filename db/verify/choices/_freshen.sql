-- Verify guildkeeper:choices/_freshen on pg

begin;

select 'choices._freshen'::regproc;

rollback;

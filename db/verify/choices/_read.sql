-- Verify guildkeeper:choices/_read on pg

begin;

select 'choices._read'::regproc;

rollback;

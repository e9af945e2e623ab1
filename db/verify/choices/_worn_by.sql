-- Verify guildkeeper:choices/_worn_by on pg

begin;

select 'choices._worn_by'::regproc;

rollback;

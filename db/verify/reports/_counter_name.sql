-- Verify guildkeeper:reports/_counter_name on pg

begin;

select 'reports._counter_name'::regproc;

rollback;

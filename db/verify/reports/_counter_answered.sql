-- Verify guildkeeper:reports/_counter_answered on pg

begin;

select 'reports._counter_answered'::regproc;

rollback;

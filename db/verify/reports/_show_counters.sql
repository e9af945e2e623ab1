-- Verify guildkeeper:reports/_show_counters on pg

begin;

select 'reports._show_counters'::regproc;

rollback;

-- Verify guildkeeper:stats/_show_counters on pg

begin;

select 'stats._show_counters'::regproc;

rollback;

-- Verify guildkeeper:stats/_counter_name on pg

begin;

select 'stats._counter_name'::regproc;

rollback;

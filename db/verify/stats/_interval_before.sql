-- Verify guildkeeper:stats/_interval_before on pg

begin;

select 'stats._interval_before'::regproc;

rollback;

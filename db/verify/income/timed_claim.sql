-- Verify guildkeeper:income/timed_claim on pg

begin;

select 'income.timed_claim'::regclass;

rollback;

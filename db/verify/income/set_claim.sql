-- Verify guildkeeper:income/set_claim on pg

begin;

select 'income.set_claim'::regproc;

rollback;

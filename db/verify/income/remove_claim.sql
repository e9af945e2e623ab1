-- Verify guildkeeper:income/remove_claim on pg

begin;

select 'income.remove_claim'::regproc;

rollback;

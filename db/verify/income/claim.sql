-- Verify guildkeeper:income/claim on pg

begin;

select 'income.claim'::regproc;

rollback;

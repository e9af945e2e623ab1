-- Verify guildkeeper:income/claims on pg

begin;

select 'income.claims'::regproc;

rollback;

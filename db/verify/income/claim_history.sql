-- Verify guildkeeper:income/claim_history on pg

begin;

select 'income.claim_history'::regclass;

rollback;

-- Verify guildkeeper:income/claim_state on pg

begin;

select 'income.claim_state'::regclass;

rollback;

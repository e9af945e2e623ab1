-- Verify guildkeeper:economy/_pay_claim on pg

begin;

select 'economy._pay_claim(bigint, bigint, economy.claim_state, bigint, bigint)'::regprocedure;

rollback;

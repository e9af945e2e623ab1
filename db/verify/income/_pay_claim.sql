-- Verify guildkeeper:income/_pay_claim on pg

begin;

select 'income._pay_claim(bigint, bigint, income.claim_state, bigint, bigint)'::regprocedure;

rollback;

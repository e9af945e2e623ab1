-- Verify guildkeeper:economy/_loan_key on pg

begin;

select 'economy._loan_key(bigint, bigint)'::regprocedure;

rollback;

-- Verify guildkeeper:economy/_question on pg

begin;

select 'economy.payment'::regtype;
select 'economy._question(bigint, bigint, bigint, numeric, text, boolean, boolean)'::regprocedure;

rollback;

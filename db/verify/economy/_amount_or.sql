-- Verify guildkeeper:economy/_amount_or on pg

begin;

select 'economy._amount_or(bigint, numeric, numeric, numeric)'::regprocedure;

rollback;

-- Verify guildkeeper:shop/_amount_or on pg

begin;

select 'shop._amount_or(bigint, numeric, numeric, numeric)'::regprocedure;

rollback;

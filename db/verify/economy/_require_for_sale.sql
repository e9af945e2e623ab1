-- Verify guildkeeper:economy/_require_for_sale on pg

begin;

select 'economy._require_for_sale(economy.item, bigint, bigint[], bigint, numeric)'::regprocedure;

rollback;

-- Verify guildkeeper:shop/_require_for_sale on pg

begin;

select 'shop._require_for_sale(shop.item, bigint, bigint[], bigint, numeric)'::regprocedure;

rollback;

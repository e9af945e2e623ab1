-- Verify guildkeeper:shop/_require_holding on pg

begin;

select 'shop._require_holding(shop.item, bigint, bigint)'::regprocedure;

rollback;

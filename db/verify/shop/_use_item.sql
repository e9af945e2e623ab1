-- Verify guildkeeper:shop/_use_item on pg

begin;

select 'shop._use_item(shop.item, bigint, bigint, bigint[], bigint, timestamptz)'::regprocedure;

rollback;

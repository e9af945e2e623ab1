-- Verify guildkeeper:shop/_item_row on pg

begin;

select 'shop.item_row'::regtype;
select 'shop._item_row(shop.item, bigint, bigint[], bigint, bigint)'::regprocedure;

rollback;

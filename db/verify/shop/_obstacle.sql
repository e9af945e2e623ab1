-- Verify guildkeeper:shop/_obstacle on pg

begin;

select 'shop.obstacle'::regtype;
select 'shop._obstacle(shop.item, bigint, bigint[], bigint)'::regprocedure;

rollback;

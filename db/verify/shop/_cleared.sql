-- Verify guildkeeper:shop/_cleared on pg

begin;

select 'shop._cleared(shop.item, text)'::regprocedure;

rollback;

-- Verify guildkeeper:shop/suggest_items on pg

begin;

select 'shop.suggest_items'::regproc;

rollback;

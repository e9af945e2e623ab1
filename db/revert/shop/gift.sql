-- Revert guildkeeper:shop/gift from pg

begin;
set local role guildkeeper_owner;

drop function shop.gift;

commit;

-- Revert guildkeeper:shop/sell from pg

begin;
set local role guildkeeper_owner;

drop function shop.sell;

commit;

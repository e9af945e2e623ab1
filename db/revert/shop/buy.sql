-- Revert guildkeeper:shop/buy from pg

begin;
set local role guildkeeper_owner;

drop function shop.buy;

commit;

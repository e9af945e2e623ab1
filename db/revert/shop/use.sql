-- Revert guildkeeper:shop/use from pg

begin;
set local role guildkeeper_owner;

drop function shop.use;

commit;

-- Revert guildkeeper:shop/set_item from pg

begin;
set local role guildkeeper_owner;

drop function shop.set_item(bigint, text, text, text, numeric, text, text, numeric, numeric, bigint, text, numeric, bigint, numeric, boolean, boolean, text, bigint, text);

commit;

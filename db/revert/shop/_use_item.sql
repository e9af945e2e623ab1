-- Revert guildkeeper:shop/_use_item from pg

begin;
set local role guildkeeper_owner;

drop function shop._use_item(shop.item, bigint, bigint, bigint[], bigint, timestamptz);

commit;

-- Revert guildkeeper:shop/_store_item from pg

begin;
set local role guildkeeper_owner;

drop function shop._store_item;

commit;

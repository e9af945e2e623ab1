-- Revert guildkeeper:shop/_items from pg

begin;
set local role guildkeeper_owner;

drop function shop._items;

commit;

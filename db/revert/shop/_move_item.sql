-- Revert guildkeeper:shop/_move_item from pg

begin;
set local role guildkeeper_owner;

drop function shop._move_item;

commit;

-- Revert guildkeeper:economy/item_movement from pg

begin;
set local role guildkeeper_owner;

drop table economy.item_movement;
drop type economy.item_movement_kind;

commit;

-- Revert guildkeeper:economy/_move_item from pg

begin;
set local role guildkeeper_owner;

drop function economy._move_item(economy.item, economy.item_movement_kind, bigint, bigint, timestamptz, bigint, bigint, timestamptz);

commit;

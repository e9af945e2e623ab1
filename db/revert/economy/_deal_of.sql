-- Revert guildkeeper:economy/_deal_of from pg

begin;
set local role guildkeeper_owner;

drop function economy._deal_of(bigint, bigint, economy.item_movement_kind);

commit;

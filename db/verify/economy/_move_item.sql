-- Verify guildkeeper:economy/_move_item on pg

begin;

select 'economy._move_item(economy.item, economy.item_movement_kind, bigint, bigint, timestamptz, bigint, bigint, timestamptz)'::regprocedure;

rollback;

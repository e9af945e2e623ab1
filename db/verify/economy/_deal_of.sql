-- Verify guildkeeper:economy/_deal_of on pg

begin;

select 'economy._deal_of(bigint, bigint, economy.item_movement_kind)'::regprocedure;

rollback;

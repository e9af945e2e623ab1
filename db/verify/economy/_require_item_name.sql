-- Verify guildkeeper:economy/_require_item_name on pg

begin;

select 'economy._require_item_name(economy.item)'::regprocedure;

rollback;

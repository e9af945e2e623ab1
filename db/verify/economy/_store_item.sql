-- Verify guildkeeper:economy/_store_item on pg

begin;

select 'economy._store_item(economy.item)'::regprocedure;

rollback;

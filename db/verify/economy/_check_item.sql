-- Verify guildkeeper:economy/_check_item on pg

begin;

select 'economy._check_item(economy.item)'::regprocedure;

rollback;

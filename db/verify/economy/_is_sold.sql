-- Verify guildkeeper:economy/_is_sold on pg

begin;

select 'economy._is_sold(economy.item)'::regprocedure;

rollback;

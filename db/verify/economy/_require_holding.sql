-- Verify guildkeeper:economy/_require_holding on pg

begin;

select 'economy._require_holding(economy.item, bigint, bigint)'::regprocedure;

rollback;

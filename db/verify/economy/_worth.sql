-- Verify guildkeeper:economy/_worth on pg

begin;

select 'economy._worth(economy.item, bigint)'::regprocedure;

rollback;

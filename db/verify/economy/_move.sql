-- Verify guildkeeper:economy/_move on pg

begin;

select 'economy._move(bigint, text, bigint, numeric, economy.account, economy.account, bigint, text, timestamptz)'::regprocedure;

rollback;

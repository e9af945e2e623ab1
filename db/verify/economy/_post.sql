-- Verify guildkeeper:economy/_post on pg

begin;

select 'economy._post(bigint, bigint, economy.movement[], timestamptz)'::regprocedure;

rollback;

-- Verify guildkeeper:economy/_between on pg

begin;

select 'economy._between(bigint, bigint)'::regprocedure;

rollback;

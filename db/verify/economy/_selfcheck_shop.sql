-- Verify guildkeeper:economy/_selfcheck_shop on pg

begin;

select 'economy._selfcheck_shop(bigint)'::regprocedure;

rollback;

-- Verify guildkeeper:economy/_richer on pg

begin;

select 'economy._richer(bigint, text, bigint, bigint)'::regprocedure;

rollback;

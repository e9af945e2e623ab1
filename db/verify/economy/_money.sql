-- Verify guildkeeper:economy/_money on pg

begin;

select 'economy._money(bigint, bigint)'::regprocedure;

rollback;

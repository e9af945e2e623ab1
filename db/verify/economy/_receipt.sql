-- Verify guildkeeper:economy/_receipt on pg

begin;

select 'economy.receipt'::regtype;
select 'economy._receipt(bigint, bigint, bigint)'::regprocedure;

rollback;

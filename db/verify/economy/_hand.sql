-- Verify guildkeeper:economy/_hand on pg

begin;

select 'economy.hand'::regtype;
select 'economy._hand(bigint, bigint)'::regprocedure;

rollback;

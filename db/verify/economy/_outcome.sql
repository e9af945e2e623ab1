-- Verify guildkeeper:economy/_outcome on pg

begin;

select 'economy.outcome'::regtype;
select 'economy._outcome(bigint, bigint)'::regprocedure;

rollback;

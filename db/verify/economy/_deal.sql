-- Verify guildkeeper:economy/_deal on pg

begin;

select 'economy.deal'::regtype;
select 'economy._deal(bigint, bigint)'::regprocedure;

rollback;

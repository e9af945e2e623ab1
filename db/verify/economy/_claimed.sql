-- Verify guildkeeper:economy/_claimed on pg

begin;

select 'economy.claimed'::regtype;
select 'economy._claimed(bigint, bigint)'::regprocedure;

rollback;

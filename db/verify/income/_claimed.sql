-- Verify guildkeeper:income/_claimed on pg

begin;

select 'income.claimed'::regtype;
select 'income._claimed(bigint, bigint)'::regprocedure;

rollback;

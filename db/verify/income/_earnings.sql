-- Verify guildkeeper:income/_earnings on pg

begin;

select 'income.earning'::regtype;
select 'income._earnings(bigint, app.message[])'::regprocedure;

rollback;

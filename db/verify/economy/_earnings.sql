-- Verify guildkeeper:economy/_earnings on pg

begin;

select 'economy.earning'::regtype;
select 'economy._earnings(bigint, event.message[])'::regprocedure;

rollback;

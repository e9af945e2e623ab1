-- Verify guildkeeper:economy/_pay_messages on pg

begin;

select 'economy._pay_messages(bigint, event.message[])'::regprocedure;

rollback;

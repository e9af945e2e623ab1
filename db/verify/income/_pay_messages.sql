-- Verify guildkeeper:income/_pay_messages on pg

begin;

select 'income._pay_messages(bigint, app.message[])'::regprocedure;

rollback;

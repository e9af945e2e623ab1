-- Verify guildkeeper:income/_pay_messages on pg

begin;

select 'income._pay_messages'::regproc;

rollback;

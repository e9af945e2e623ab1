-- Verify guildkeeper:income/_pay_voice on pg

begin;

select 'income._pay_voice'::regproc;

rollback;

-- Verify guildkeeper:income/_pay_level on pg

begin;

select 'income._pay_level'::regproc;

rollback;

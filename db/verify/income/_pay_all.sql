-- Verify guildkeeper:income/_pay_all on pg

begin;

select 'income._pay_all'::regproc;

rollback;

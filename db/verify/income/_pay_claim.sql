-- Verify guildkeeper:income/_pay_claim on pg

begin;

select 'income._pay_claim'::regproc;

rollback;

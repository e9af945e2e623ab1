-- Verify guildkeeper:income/_forget_member on pg

begin;

select 'income._forget_member'::regproc;

rollback;

-- Verify guildkeeper:app/_forget_member on pg

begin;

select 'app._forget_member'::regproc;

rollback;

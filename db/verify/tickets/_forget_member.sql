-- Verify guildkeeper:tickets/_forget_member on pg

begin;

select 'tickets._forget_member'::regproc;

rollback;

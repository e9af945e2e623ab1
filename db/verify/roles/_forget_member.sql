-- Verify guildkeeper:roles/_forget_member on pg

begin;

select 'roles._forget_member'::regproc;

rollback;

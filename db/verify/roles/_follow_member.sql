-- Verify guildkeeper:roles/_follow_member on pg

begin;

select 'roles._follow_member'::regproc;

rollback;

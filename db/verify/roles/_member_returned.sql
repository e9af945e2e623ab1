-- Verify guildkeeper:roles/_member_returned on pg

begin;

select 'roles._member_returned'::regproc;

rollback;

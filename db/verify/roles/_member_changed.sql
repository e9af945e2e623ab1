-- Verify guildkeeper:roles/_member_changed on pg

begin;

select 'roles._member_changed'::regproc;

rollback;

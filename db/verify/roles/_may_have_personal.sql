-- Verify guildkeeper:roles/_may_have_personal on pg

begin;

select 'roles._may_have_personal'::regproc;

rollback;

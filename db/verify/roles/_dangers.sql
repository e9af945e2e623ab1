-- Verify guildkeeper:roles/_dangers on pg

begin;

select 'roles._dangers'::regproc;

rollback;

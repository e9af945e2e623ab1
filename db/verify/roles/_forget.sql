-- Verify guildkeeper:roles/_forget on pg

begin;

select 'roles._forget'::regproc;

rollback;

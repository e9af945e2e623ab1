-- Verify guildkeeper:roles/_danger on pg

begin;

select 'roles._danger'::regproc;

rollback;

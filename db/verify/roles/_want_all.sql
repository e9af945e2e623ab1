-- Verify guildkeeper:roles/_want_all on pg

begin;

select 'roles._want_all'::regproc;

rollback;

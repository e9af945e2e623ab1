-- Verify guildkeeper:roles/_want on pg

begin;

select 'roles._want'::regproc;

rollback;

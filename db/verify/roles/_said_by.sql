-- Verify guildkeeper:roles/_said_by on pg

begin;

select 'roles._said_by'::regproc;

rollback;

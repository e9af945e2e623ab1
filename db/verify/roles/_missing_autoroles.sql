-- Verify guildkeeper:roles/_missing_autoroles on pg

begin;

select 'roles._missing_autoroles'::regproc;

rollback;

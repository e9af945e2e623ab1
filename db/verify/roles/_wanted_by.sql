-- Verify guildkeeper:roles/_wanted_by on pg

begin;

select 'roles._wanted_by'::regproc;

rollback;

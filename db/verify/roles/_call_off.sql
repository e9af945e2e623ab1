-- Verify guildkeeper:roles/_call_off on pg

begin;

select 'roles._call_off'::regproc;

rollback;

-- Verify guildkeeper:roles/_mend on pg

begin;

select 'roles._mend'::regproc;

rollback;

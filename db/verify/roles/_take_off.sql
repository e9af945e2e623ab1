-- Verify guildkeeper:roles/_take_off on pg

begin;

select 'roles._take_off'::regproc;

rollback;

-- Verify guildkeeper:roles/_in_force on pg

begin;

select 'roles._in_force'::regproc;

rollback;

-- Verify guildkeeper:roles/_settle on pg

begin;

select 'roles._settle'::regproc;

rollback;

-- Verify guildkeeper:roles/_untake on pg

begin;

select 'roles._untake'::regproc;

rollback;

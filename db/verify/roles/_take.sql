-- Verify guildkeeper:roles/_take on pg

begin;

select 'roles._take'::regproc;

rollback;

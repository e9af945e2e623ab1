-- Verify guildkeeper:roles/_remove_personal on pg

begin;

select 'roles._remove_personal'::regproc;

rollback;

-- Verify guildkeeper:roles/_check_personal on pg

begin;

select 'roles._check_personal'::regproc;

rollback;

-- Verify guildkeeper:roles/_hold_personal on pg

begin;

select 'roles._hold_personal'::regproc;

rollback;

-- Verify guildkeeper:roles/_begin_stay on pg

begin;

select 'roles._begin_stay'::regproc;

rollback;

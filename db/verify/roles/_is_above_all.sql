-- Verify guildkeeper:roles/_is_above_all on pg

begin;

select 'roles._is_above_all'::regproc;

rollback;

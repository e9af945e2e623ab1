-- Verify guildkeeper:roles/_is_denied on pg

begin;

select 'roles._is_denied'::regproc;

rollback;

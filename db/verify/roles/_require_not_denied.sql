-- Verify guildkeeper:roles/_require_not_denied on pg

begin;

select 'roles._require_not_denied'::regproc;

rollback;

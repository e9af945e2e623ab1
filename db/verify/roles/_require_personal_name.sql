-- Verify guildkeeper:roles/_require_personal_name on pg

begin;

select 'roles._require_personal_name'::regproc;

rollback;

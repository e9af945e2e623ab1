-- Verify guildkeeper:roles/_require_icon on pg

begin;

select 'roles._require_icon'::regproc;

rollback;

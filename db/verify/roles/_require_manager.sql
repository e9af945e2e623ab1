-- Verify guildkeeper:roles/_require_manager on pg

begin;

select 'roles._require_manager'::regproc;

rollback;

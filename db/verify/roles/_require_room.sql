-- Verify guildkeeper:roles/_require_room on pg

begin;

select 'roles._require_room'::regproc;

rollback;

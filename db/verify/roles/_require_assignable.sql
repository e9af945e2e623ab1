-- Verify guildkeeper:roles/_require_assignable on pg

begin;

select 'roles._require_assignable'::regproc;

rollback;

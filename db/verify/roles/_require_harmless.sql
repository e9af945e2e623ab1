-- Verify guildkeeper:roles/_require_harmless on pg

begin;

select 'roles._require_harmless'::regproc;

rollback;

-- Verify guildkeeper:roles/_require_part on pg

begin;

select 'roles._require_part'::regproc;

rollback;

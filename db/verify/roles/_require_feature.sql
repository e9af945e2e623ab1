-- Verify guildkeeper:roles/_require_feature on pg

begin;

select 'roles._require_feature'::regproc;

rollback;

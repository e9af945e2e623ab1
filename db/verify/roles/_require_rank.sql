-- Verify guildkeeper:roles/_require_rank on pg

begin;

select 'roles._require_rank'::regproc;

rollback;

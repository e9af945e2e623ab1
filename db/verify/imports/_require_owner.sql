-- Verify guildkeeper:imports/_require_owner on pg

begin;

select 'imports._require_owner'::regproc;

rollback;

-- Verify guildkeeper:imports/_require_keep on pg

begin;

select 'imports._require_keep'::regproc;

rollback;

-- Verify guildkeeper:desk/_require_kind on pg

begin;

select 'desk._require_kind'::regproc;

rollback;
